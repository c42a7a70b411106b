/**
 * Canonical JSON (RFC 8785): the same content gives the same text on every machine, whatever the order in which a
 * program happens to keep its fields.
 */
import canonicalize from 'canonicalize';

/** Half a surrogate pair, as a cut emoji leaves it. */
const HALF_PAIR = /\p{Surrogate}/gu;

function wholeCharacters(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(HALF_PAIR, '\ufffd') : value;
}

/**
 * That form has no place for half a character, and a letter must not stay unsent for one; it counts as unreadable, as
 * on paper. Throws a TypeError for what is no JSON.
 */
export function canonicalJson(value: unknown): string {
  const whole = JSON.stringify(value, wholeCharacters);
  const json = whole === undefined ? undefined : canonicalize(JSON.parse(whole));
  if (json === undefined) throw new TypeError('value has no JSON form');
  return json;
}
