/**
 * Places in a body that do not depend on how it is drawn: the paragraph or heading, counted in reading order, and how
 * far into it. Text counts its UTF-16 units, everything else in the line counts one. The editor, the page that is only
 * read and the stored document all find the same place by it.
 */
import { type BodyNode, type LetterBody, walk } from '#core/letter/body';

export interface Place {
  readonly block: number;
  readonly offset: number;
}

/** From `from` up to `to`; may reach over several blocks. */
export interface Passage {
  readonly from: Place;
  readonly to: Place;
}

export function isTextBlock(type: string): boolean {
  return type === 'paragraph' || type === 'heading';
}

/** In reading order. What stands inside a footnote belongs to the line the note is in. */
export function textBlocks(body: LetterBody): BodyNode[] {
  return [...walk(body)].filter(({ type }) => isTextBlock(type));
}

/** What stands in for a part of the line that is no text, so that offsets hold. */
const PART = '\ufffc';

export function lineOf(block: BodyNode): string {
  return (block.content ?? []).map((node) => node.text ?? PART).join('');
}

export function comesBefore(a: Place, b: Place): boolean {
  return a.block < b.block || (a.block === b.block && a.offset < b.offset);
}

/** The words of a passage, a line for each block. */
export function passageText(body: LetterBody, { from, to }: Passage): string {
  return textBlocks(body)
    .slice(from.block, to.block + 1)
    .map((block, index) => {
      const end = from.block + index === to.block ? to.offset : Infinity;
      return lineOf(block).slice(index === 0 ? from.offset : 0, end);
    })
    .join('\n')
    .replaceAll(PART, '');
}

/** Shorter ones are met by chance. */
const TELLING = 12;

/** Where a quotation stands, if it stands in one place only and says enough to be known by. */
export function passageOf(body: LetterBody, quote: string): Passage | null {
  if (quote.length < TELLING || quote.includes('\n')) return null;
  let found: Passage | null = null;
  for (const [block, node] of textBlocks(body).entries()) {
    const line = lineOf(node);
    for (let at = line.indexOf(quote); at >= 0; at = line.indexOf(quote, at + 1)) {
      if (found) return null;
      found = { from: { block, offset: at }, to: { block, offset: at + quote.length } };
    }
  }
  return found;
}
