/**
 * Text that is read from right to left. Word lays out by Unicode's rules, but takes fonts, sizes and the order of the
 * marks around it from the run being marked as such, and the side a paragraph begins at from its properties.
 */
const RIGHT_TO_LEFT = String.raw`\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}`;
const ANY = new RegExp(`[${RIGHT_TO_LEFT}]`, 'u');
/** Such words with the blanks and marks between them, but not those at the end. */
const SPANS = new RegExp(`[${RIGHT_TO_LEFT}](?:[^\\p{Letter}\\p{Number}]*[${RIGHT_TO_LEFT}])*`, 'gu');
const FIRST_LETTER = /\p{Letter}/u;

export interface Span {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/** The text in order, in pieces of one direction. */
export function spansOf(text: string): Span[] {
  if (!ANY.test(text)) return [{ text, rightToLeft: false }];
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(SPANS)) {
    if (match.index > from) spans.push({ text: text.slice(from, match.index), rightToLeft: false });
    spans.push({ text: match[0], rightToLeft: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) spans.push({ text: text.slice(from), rightToLeft: false });
  return spans;
}

/** By its first letter, as Unicode's rule P2 has it. */
export function beginsRightToLeft(text: string): boolean {
  return ANY.test(FIRST_LETTER.exec(text)?.[0] ?? '');
}
