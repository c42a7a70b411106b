/**
 * Places of a passage in the page of a letter that is only read, and back. Lines are marked with `data-line`, and what
 * is no text in them with `data-part`: it counts for one, whatever it shows.
 */
import type { Passage, Place } from '#core/letter/passages';

const linesIn = (page: HTMLElement): HTMLElement[] => [...page.querySelectorAll<HTMLElement>('[data-line]')];

interface Unit {
  readonly node: Node;
  readonly isText: boolean;
}

/** Texts, and the elements that count for one, in the order of the line. */
function unitsOf(line: Node): Unit[] {
  return [...line.childNodes].flatMap((node): Unit[] => {
    if (node instanceof Text) return [{ node, isText: true }];
    const isPart = node instanceof HTMLElement && (node.dataset.part !== undefined || node.tagName === 'BR');
    return isPart ? [{ node, isText: false }] : unitsOf(node);
  });
}

const sizeOf = ({ node, isText }: Unit): number => (isText ? (node.textContent ?? '').length : 1);

function placeAt(lines: readonly HTMLElement[], container: Node, at: number): Place | null {
  const point = document.createRange();
  point.setStart(container, at);
  const block = lines.findLastIndex((line) => {
    const start = document.createRange();
    start.selectNodeContents(line);
    return point.compareBoundaryPoints(Range.START_TO_START, start) >= 0;
  });
  const line = lines[block];
  if (!line) return null;
  let offset = 0;
  for (const unit of unitsOf(line)) {
    if (unit.isText && unit.node === container) return { block, offset: offset + at };
    const here = document.createRange();
    here.selectNode(unit.node);
    if (point.compareBoundaryPoints(Range.START_TO_START, here) <= 0) break;
    offset += sizeOf(unit);
  }
  return { block, offset };
}

/** What is selected in the page; null where nothing of the letter's text is. */
export function selectedPassage(page: HTMLElement): Passage | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!page.contains(range.commonAncestorContainer)) return null;
  const lines = linesIn(page);
  const from = placeAt(lines, range.startContainer, range.startOffset);
  const to = placeAt(lines, range.endContainer, range.endOffset);
  if (!from || !to || (from.block === to.block && from.offset >= to.offset)) return null;
  return { from, to };
}

function pointOf(line: HTMLElement, offset: number): readonly [Node, number] {
  let left = offset;
  const units = unitsOf(line);
  for (const unit of units) {
    const size = sizeOf(unit);
    if (left <= size && unit.isText) return [unit.node, left];
    if (left < size) break;
    left -= size;
  }
  return [line, line.childNodes.length];
}

/** The passage as a range of the page; null where the page has no such lines. */
export function pageRange(page: HTMLElement, { from, to }: Passage): Range | null {
  const lines = linesIn(page);
  const [first, last] = [lines[from.block], lines[to.block]];
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(...pointOf(first, from.offset));
  range.setEnd(...pointOf(last, to.offset));
  return range;
}
