/** What may stand at the start of a line: a bullet, a number, the marks of Markdown. */

export type Marker =
  | { readonly kind: 'bullet'; readonly sign: string; readonly rest: string }
  /** "3." or "3)" or "b)", counted from 1. */
  | { readonly kind: 'ordinal'; readonly number: number; readonly label: string; readonly rest: string }
  /** "2.1", with as many parts as it has: two or three. */
  | { readonly kind: 'section'; readonly label: string; readonly parts: number; readonly rest: string }
  | { readonly kind: 'hash'; readonly level: number; readonly rest: string }
  | { readonly kind: 'quote'; readonly rest: string };

/** A sign and a blank. "o" is the hollow bullet of Word once it is plain text. */
const BULLET = /^([•◦▪▫■□●○‣⁃∙·►▶➢➤✓✔❖»*+o–—-])\s(?=\S)/u;
/** Signs that are never a word or a dash: a bullet also without a blank behind it. */
const TIGHT_BULLET = /^([•▪■●‣⁃►▶➢➤❖])(?=\S)/u;
const ORDINAL = /^(\d{1,2}|[a-z])([.)])\s(?=\S)/;
const SECTION = /^(\d{1,2}(?:\.\d{1,2}){1,2})\.?\s(?=["'‘“*_(]{0,2}\p{Lu})/u;
const HASH = /^(#{1,6})\s(?=\S)/;
const QUOTE = /^(?:>\s?)+(?=\S)/;

/** Signs that also stand between the words of a sentence, so that a line may begin with one by accident. */
export const doubtfulSigns: ReadonlySet<string> = new Set(['-', '–', '—', '*', '+', 'o', '·', '»']);

export function markerOf(text: string): Marker | null {
  const bullet = BULLET.exec(text) ?? TIGHT_BULLET.exec(text);
  if (bullet) return { kind: 'bullet', sign: bullet[1] ?? '', rest: text.slice(bullet[0].length) };
  const section = SECTION.exec(text);
  if (section) {
    const label = section[1] ?? '';
    return { kind: 'section', label, parts: label.split('.').length, rest: text.slice(section[0].length) };
  }
  const ordinal = ORDINAL.exec(text);
  if (ordinal) {
    const sign = ordinal[1] ?? '';
    const number = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 96;
    const label = `${sign}${ordinal[2] ?? ''}`;
    return { kind: 'ordinal', number, label, rest: text.slice(ordinal[0].length) };
  }
  const hash = HASH.exec(text);
  if (hash) return { kind: 'hash', level: hash[1]?.length ?? 1, rest: text.slice(hash[0].length) };
  const quote = QUOTE.exec(text);
  return quote ? { kind: 'quote', rest: text.slice(quote[0].length) } : null;
}

/** A marker that stands alone on its line; some programs put the words on the next one. */
export function isLoneMarker(text: string): boolean {
  return /^(?:[•◦▪▫■□●○‣⁃∙·►▶➢➤❖o–-]|\d{1,2}[.)])$/u.test(text);
}
