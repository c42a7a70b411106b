/** Letters without what only shows how a word is set: capitals, accents, apostrophes, soft hyphens. */
const ACCENTS = /\p{M}+/gu;
const SILENT = /['’‘`´\u00ad\u200b-\u200f\u2060\ufeff]/g;

const PLAIN = /^[a-z0-9]*$/;

export function folded(text: string): string {
  // Most words are plain already, and normalising is what costs most of reading a long list.
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return text.normalize('NFKD').replace(ACCENTS, '').replace(SILENT, '').toLowerCase();
}
