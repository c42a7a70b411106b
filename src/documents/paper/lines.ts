/** Where a block can be broken: a paragraph between its lines, a table between its rows. */
import type { Block } from './flow';

export interface BreakPoint {
  readonly node: Node;
  readonly offset: number;
}

export interface Line {
  /** From the top of the block. */
  readonly top: number;
  readonly bottom: number;
  /** The numbers of the notes referred to in it. */
  readonly notes: readonly number[];
  /** Where it begins; null for a row, which is moved as a whole. */
  readonly start: BreakPoint | null;
  readonly rows: readonly HTMLTableRowElement[];
}

export function notesIn(element: Element): number[] {
  return [...element.querySelectorAll<HTMLElement>('[data-note]')].map((sign) => Number(sign.dataset.note));
}

interface Found {
  top: number;
  bottom: number;
  readonly start: BreakPoint;
}

function rectAt(range: Range, node: Node, offset: number): DOMRect | null {
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  const rects = range.getClientRects();
  return rects[rects.length - 1] ?? null;
}

/** The first character of `text` from `low` on that stands below `bottom`. */
function firstBelowLine(range: Range, text: Text, low: number, bottom: number): number {
  let from = low;
  let to = text.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const rect = rectAt(range, text, middle);
    if (rect !== null && (rect.top + rect.bottom) / 2 > bottom) to = middle;
    else from = middle + 1;
  }
  return from;
}

function linesOfParagraph(element: HTMLElement): Line[] {
  const box = element.getBoundingClientRect();
  const range = document.createRange();
  const found: Found[] = [];
  const add = (rect: DOMRect, start: () => BreakPoint): void => {
    const line = found.at(-1);
    if (line === undefined || (rect.top + rect.bottom) / 2 > line.bottom) {
      found.push({ top: rect.top, bottom: rect.bottom, start: start() });
    } else {
      line.top = Math.min(line.top, rect.top);
      line.bottom = Math.max(line.bottom, rect.bottom);
    }
  };
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) {
      const text = node;
      range.selectNodeContents(text);
      let offset = 0;
      for (const rect of [...range.getClientRects()]) {
        const before = found.at(-1);
        if (before && (rect.top + rect.bottom) / 2 > before.bottom) {
          offset = firstBelowLine(range, text, offset, before.bottom);
        }
        const at = offset;
        add(rect, () => ({ node: text, offset: at }));
      }
    } else if (node instanceof HTMLImageElement) {
      const { parentNode } = node;
      const image = node;
      if (parentNode === null) continue;
      add(image.getBoundingClientRect(), () => ({
        node: parentNode,
        offset: [...parentNode.childNodes].indexOf(image),
      }));
    }
  }
  const signs = [...element.querySelectorAll<HTMLElement>('[data-note]')].map((sign) => {
    const rect = sign.getBoundingClientRect();
    return { number: Number(sign.dataset.note), middle: (rect.top + rect.bottom) / 2 };
  });
  return found.map((line, at) => {
    const previous = found[at - 1];
    const next = found[at + 1];
    const top = previous ? (previous.bottom + line.top) / 2 : box.top;
    const bottom = next ? (line.bottom + next.top) / 2 : box.bottom;
    const isLast = next === undefined;
    return {
      top: top - box.top,
      bottom: bottom - box.top,
      notes: signs
        .filter(({ middle }) => (at === 0 || middle >= top) && (isLast || middle < bottom))
        .map(({ number }) => number),
      start: line.start,
      rows: [],
    };
  });
}

/** Rows that share a cell stay together. */
function linesOfTable(table: HTMLTableElement): Line[] {
  const box = table.getBoundingClientRect();
  const lines: Line[] = [];
  let group: HTMLTableRowElement[] = [];
  let open = 0;
  for (const row of table.tBodies[0]?.rows ?? []) {
    group.push(row);
    open = Math.max(open - 1, ...[...row.cells].map((cell) => cell.rowSpan - 1));
    if (open > 0) continue;
    lines.push(lineOfRows(group, box));
    group = [];
  }
  if (group.length > 0) lines.push(lineOfRows(group, box));
  const [first] = lines;
  if (first === undefined) return lines;
  // The head goes with the first row.
  const inHead = table.tHead ? notesIn(table.tHead) : [];
  return [{ ...first, top: 0, notes: [...inHead, ...first.notes] }, ...lines.slice(1)];
}

function lineOfRows(rows: readonly HTMLTableRowElement[], box: DOMRect): Line {
  const rects = rows.map((row) => row.getBoundingClientRect());
  return {
    top: Math.min(...rects.map((rect) => rect.top)) - box.top,
    bottom: Math.max(...rects.map((rect) => rect.bottom)) - box.top,
    notes: rows.flatMap(notesIn),
    start: null,
    rows,
  };
}

export function linesOf(block: Block): Line[] {
  const { element } = block;
  return element instanceof HTMLTableElement ? linesOfTable(element) : linesOfParagraph(element);
}
