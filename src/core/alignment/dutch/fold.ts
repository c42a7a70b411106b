/** Letters without what only shows how a word is set: capitals, accents, apostrophes, soft hyphens. */
const ACCENTS = /\p{M}+/gu;
const SILENT = /['’‘`´\u00ad\u200b-\u200f\u2060\ufeff]/g;

export function folded(text: string): string {
  return text.normalize('NFKD').replace(ACCENTS, '').replace(SILENT, '').toLowerCase();
}
