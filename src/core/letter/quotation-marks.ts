/** The quotation marks of every letter: “ ” around somebody's words, and ‘ ’ for what is quoted within those. */

/** Words that came in with marks of their own, which would stand there twice. */
const MARKED = /^[“„"](?<inner>[^“”„"]*)[”“"]$/u;
const QUOTED_WITHIN = /[“„"]([^“”„"]*)[”“"]/gu;

/** Somebody's words as a letter quotes them. */
export function inQuotationMarks(words: string): string {
  const bare = words.trim();
  const inner = MARKED.exec(bare)?.groups?.inner ?? bare;
  return `“${inner.replace(QUOTED_WITHIN, '‘$1’')}”`;
}
