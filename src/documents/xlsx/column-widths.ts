import type { Cell, TableColumn } from '#core/tables/table';

const NARROWEST = 8;
/** Beyond it a text goes on below. */
const WIDEST = 60;
const AROUND = 2;
/** The button of the filter stands over the label. */
const FILTER_BUTTON = 3;
const OF_A_DAY = 10;

function longestLine(text: string): number {
  return Math.max(...text.split('\n', 50).map((line) => line.length));
}

function lengthOf(cell: Cell): number {
  switch (cell.kind) {
    case 'empty':
      return 0;
    case 'text':
      return longestLine(cell.text);
    case 'day':
      return OF_A_DAY;
    case 'number':
      return String(cell.number).length;
  }
}

/** In characters, one for each column: as wide as what is in it, within reason. */
export function columnWidths(columns: readonly TableColumn[], rows: readonly (readonly Cell[])[]): number[] {
  return columns.map(({ label }, at) => {
    let longest = longestLine(label) + FILTER_BUTTON;
    for (const row of rows) longest = Math.max(longest, lengthOf(row[at] ?? { kind: 'empty' }));
    return Math.min(WIDEST, Math.max(NARROWEST, longest + AROUND));
  });
}
