/**
 * Where the parts of a letter stand on its pages. They are found by their words, in the order they are read: the pages
 * come from the Word file, which knows nothing of the places in our text.
 */
import type { OutlineItem } from '../outline/outline';

/** Of a point as much as tells it from the others. */
const BEGINNING = 30;
/** Characters before it: a number, or the word for an annex with one. */
const BEFORE = 20;

/** Without blanks, which stand otherwise on paper. */
const bare = (text: string): string => text.replace(/\s+/g, '');

interface Line {
  readonly element: Element;
  readonly isHeading: boolean;
  readonly words: string;
}

/** Its words without the signs of notes, which the outline leaves out too. */
function wordsOf(element: Element): string {
  if (element.querySelector('.noteSign') === null) return bare(element.textContent);
  const copy = element.cloneNode(true) as Element;
  for (const sign of copy.querySelectorAll('.noteSign')) sign.remove();
  return bare(copy.textContent);
}

/** From this line on, and as far into the next ones as a point has to be read to be known. */
function readOn(lines: readonly Line[], from: number): string {
  let words = '';
  for (let at = from; at < lines.length && words.length < BEFORE + BEGINNING; at += 1) {
    words += lines[at]?.words ?? '';
  }
  return words;
}

function isBeginOf(item: OutlineItem, lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || line.isHeading === (item.kind === 'point')) return false;
  const words = item.kind === 'summary' ? 'Samenvatting' : bare(item.text.replace(/…$/, ''));
  if (words === '') return false;
  const begins =
    item.kind === 'point' ? readOn(lines, at).indexOf(words.slice(0, BEGINNING)) : line.words.indexOf(words);
  return begins >= 0 && begins <= BEFORE && begins < line.words.length;
}

/** Null for a part that is not found, as one without words yet. */
export function placeOnPages(
  pages: ParentNode,
  items: readonly OutlineItem[],
  index: number,
): Element | null {
  const lines = [...pages.querySelectorAll('p, h1, h2, h3')].map((element) => ({
    element,
    isHeading: element.localName !== 'p',
    words: wordsOf(element),
  }));
  let next = 0;
  let found: Element | null = null;
  for (const item of items.slice(0, index + 1)) {
    const at = lines.findIndex((_, place) => place >= next && isBeginOf(item, lines, place));
    found = lines[at]?.element ?? null;
    if (at >= 0) next = at + 1;
  }
  return found;
}
