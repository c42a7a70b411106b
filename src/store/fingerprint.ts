import canonicalize from 'canonicalize';
import { Dexie } from 'dexie';

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Web APIs take no shared memory, and the type of a byte array allows it; nobody here uses any. */
function isOwn(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer;
}

/** May be awaited inside a transaction, which is kept open for it; without one `waitFor` only waits. */
export async function sha256OfBytes(bytes: Uint8Array): Promise<string> {
  return hex(await Dexie.waitFor(crypto.subtle.digest('SHA-256', isOwn(bytes) ? bytes : bytes.slice())));
}

/** Half a surrogate pair, as a cut emoji leaves it. */
const HALF_PAIR = /\p{Surrogate}/gu;

function wholeCharacters(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(HALF_PAIR, '\ufffd') : value;
}

/**
 * SHA-256 over the canonical JSON of a value (RFC 8785): the same content gives the same fingerprint anywhere. That form
 * has no place for half a character, and a letter must not stay unsent for one; it counts as unreadable, as on paper.
 */
export async function sha256OfJson(value: unknown): Promise<string> {
  const whole = JSON.stringify(value, wholeCharacters);
  const json = whole === undefined ? undefined : canonicalize(JSON.parse(whole));
  if (json === undefined) throw new TypeError('value has no JSON form');
  return sha256OfBytes(new TextEncoder().encode(json));
}
