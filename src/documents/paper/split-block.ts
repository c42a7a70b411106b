/** Breaks a block into the parts that stand on its pages; the first is the block itself. */
import type { Line } from './lines';

function splitParagraph(
  element: HTMLElement,
  lines: readonly Line[],
  cuts: readonly number[],
): HTMLElement[] {
  const parts: HTMLElement[] = [];
  // From the end: what is taken off there leaves the places before it where they were.
  for (const cut of [...cuts].reverse()) {
    const start = lines[cut]?.start;
    if (!start || element.lastChild === null) continue;
    const range = document.createRange();
    range.setStart(start.node, start.offset);
    range.setEndAfter(element.lastChild);
    // The rest of a heading is no heading of its own.
    const part = document.createElement('p');
    part.style.cssText = element.style.cssText;
    part.style.textIndent = '0';
    part.style.marginTop = '0';
    part.append(range.extractContents());
    parts.unshift(part);
  }
  for (const broken of [element, ...parts].slice(0, -1)) {
    broken.style.marginBottom = '0';
    if (broken.style.textAlign === 'justify') broken.style.textAlignLast = 'justify';
  }
  return [element, ...parts];
}

function splitTable(table: HTMLTableElement, lines: readonly Line[], cuts: readonly number[]): HTMLElement[] {
  const parts = cuts.map((cut, index) => {
    const part = table.cloneNode(false) as HTMLTableElement;
    const columns = table.querySelector(':scope > colgroup');
    if (columns) part.append(columns.cloneNode(true));
    if (table.tHead) {
      const head = table.tHead.cloneNode(true) as HTMLElement;
      for (const sign of head.querySelectorAll<HTMLElement>('[data-note]')) delete sign.dataset.note;
      part.append(head);
    }
    const body = part.createTBody();
    for (const line of lines.slice(cut, cuts[index + 1])) body.append(...line.rows);
    return part;
  });
  return [table, ...parts];
}

/** `cuts` are the lines that begin a new part, in order. */
export function splitBlock(
  element: HTMLElement,
  lines: readonly Line[],
  cuts: readonly number[],
): HTMLElement[] {
  if (cuts.length === 0) return [element];
  return element instanceof HTMLTableElement
    ? splitTable(element, lines, cuts)
    : splitParagraph(element, lines, cuts);
}
