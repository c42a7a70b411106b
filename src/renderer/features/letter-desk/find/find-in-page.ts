/**
 * Finds words in a letter that is only read. The marks are the browser's own highlights, over the text as it was
 * drawn: nothing in the page changes.
 */
import { type FindQuery, matchesIn } from '#core/letter/find-in-text';

/** On the elements that hold the text; numbers of notes, buttons and what stands beside a point are no words of the letter. */
export const LETTER_TEXT = 'data-letter-text';
const BLOCKS = 'p, h2, h3, h4, li, td, th, [data-annex-head], [data-note-words]';
const NO_WORDS = 'button, [data-footnote-mark], [data-beside-text], [aria-hidden="true"]';

interface Piece {
  readonly node: Text;
  readonly start: number;
}

/** The texts of each block, in reading order. */
function blocks(): Piece[][] {
  const groups = new Map<Element, Piece[]>();
  for (const root of document.querySelectorAll(`[${LETTER_TEXT}]`)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!(node instanceof Text) || !parent || parent.closest(NO_WORDS)) continue;
      const block = parent.closest(BLOCKS) ?? root;
      const group = groups.get(block) ?? [];
      const last = group.at(-1);
      group.push({ node, start: last ? last.start + last.node.data.length : 0 });
      groups.set(block, group);
    }
  }
  return [...groups.values()];
}

function rangeIn(pieces: readonly Piece[], from: number, to: number): Range | null {
  const first = pieces.findLast((piece) => piece.start <= from);
  const last = pieces.findLast((piece) => piece.start < to);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, from - first.start);
  range.setEnd(last.node, to - last.start);
  return range;
}

export function rangesOf(query: FindQuery): Range[] {
  return blocks().flatMap((pieces) =>
    matchesIn(pieces.map(({ node }) => node.data).join(''), query).flatMap(({ from, to }) => {
      const range = rangeIn(pieces, from, to);
      return range ? [range] : [];
    }),
  );
}

const ALL = 'letter-found';
const NOW = 'letter-found-now';

/** Marks them, and brings the one at hand into sight. A browser without highlights selects that one instead. */
export function showFound(ranges: readonly Range[], current: number): void {
  const now = ranges[current];
  if (typeof Highlight === 'undefined') {
    const selection = document.getSelection();
    selection?.removeAllRanges();
    if (now) selection?.addRange(now);
  } else {
    CSS.highlights.set(ALL, new Highlight(...ranges.filter((range) => range !== now)));
    CSS.highlights.set(NOW, new Highlight(...(now ? [now] : [])));
  }
  now?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

export function hideFound(): void {
  if (typeof Highlight === 'undefined') return;
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(NOW);
}
