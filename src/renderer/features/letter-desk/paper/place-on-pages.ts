/**
 * Where the parts of a letter stand on its pages. They are found by their words, in the order they are read: the pages
 * come from the Word file, which knows nothing of the places in our text.
 */
import type { OutlineItem } from '../outline/outline';

/** Of a point as much as is sure to stand in its first paragraph. */
const BEGINNING = 30;
/** Characters before it: a number, or the word for an annex with one. */
const BEFORE = 20;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface Line {
  readonly element: Element;
  readonly isHeading: boolean;
  readonly words: string;
}

function isBeginOf(item: OutlineItem, line: Line): boolean {
  if (line.isHeading === (item.kind === 'point')) return false;
  const words = item.kind === 'summary' ? 'Samenvatting' : plain(item.text.replace(/…$/, ''));
  if (words === '') return false;
  const at = line.words.indexOf(item.kind === 'point' ? words.slice(0, BEGINNING) : words);
  return at >= 0 && at <= BEFORE;
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
    words: plain(element.textContent),
  }));
  let next = 0;
  let found: Element | null = null;
  for (const item of items.slice(0, index + 1)) {
    const at = lines.findIndex((line, place) => place >= next && isBeginOf(item, line));
    found = lines[at]?.element ?? null;
    if (at >= 0) next = at + 1;
  }
  return found;
}
