/** How long a text is: its words, and about how many pages it will take as long as nobody has laid it out. */
import { type BodyNode, plainText, walk } from '#core/letter/body';

export interface TextSize {
  readonly words: number;
  /** On paper, the space after the block with it. */
  readonly lines: number;
}

/** Of the usual stationery: 11 points on the width that the margins leave, and what stands above and under the text. */
const SIGNS_A_LINE = 88;
const LINES_A_PAGE = 44;
const HEAD_AND_SIGNATURE = 30;
const SPACE_AFTER = 0.6;

export const noText: TextSize = { words: 0, lines: 0 };

/** As people count: what stands between blanks and has a letter or figure in it. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

export function sizeOfBlock(text: string): TextSize {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / SIGNS_A_LINE)), 0);
  return { words: countWords(text), lines: lines + SPACE_AFTER };
}

export function together(a: TextSize, b: TextSize): TextSize {
  return { words: a.words + b.words, lines: a.lines + b.lines };
}

export function sizeOfBody(body: BodyNode): TextSize {
  return [...walk(body)]
    .filter(({ type }) => type === 'paragraph' || type === 'heading')
    .map((block) => sizeOfBlock(plainText(block)))
    .reduce(together, noText);
}

/** A guess, from the length alone: tables, pictures and page breaks are not reckoned with. */
export function pagesAbout({ lines }: TextSize): number {
  return Math.max(1, Math.ceil((lines + HEAD_AND_SIGNATURE) / LINES_A_PAGE));
}
