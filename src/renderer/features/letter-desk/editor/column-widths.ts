/**
 * How wide the columns of a table are. A table is as wide as the text; what is kept with each cell is how many
 * pixels its columns had on the screen where they were set, and only their relation counts.
 */
import type { Node as DocNode } from '@tiptap/pm/model';
import type { Command, Transaction } from '@tiptap/pm/state';
import { isInTable, selectedRect, TableMap } from '@tiptap/pm/tables';

/** No column narrower than this part of the table. */
const LEAST = 0.04;
/** What one press of a key does, as a part of the table. */
const STEP = 0.05;

function keptWidth(table: DocNode, map: TableMap, column: number): number | null {
  for (let row = 0; row < map.height; row += 1) {
    const pos = map.map[row * map.width + column];
    const cell = pos === undefined ? null : table.nodeAt(pos);
    if (pos === undefined || !cell || !Array.isArray(cell.attrs.colwidth)) continue;
    const width: unknown = cell.attrs.colwidth[column - map.colCount(pos)];
    if (typeof width === 'number' && width > 0) return width;
  }
  return null;
}

/** Each column's part of the table, together 1. A column nobody set is as wide as the others are on average. */
export function columnShares(table: DocNode): number[] {
  const map = TableMap.get(table);
  const kept = Array.from({ length: map.width }, (_, column) => keptWidth(table, map, column));
  const known = kept.filter((width) => width !== null);
  const usual = known.length === 0 ? 1 : known.reduce((sum, width) => sum + width, 0) / known.length;
  const widths = kept.map((width) => width ?? usual);
  const all = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => width / all);
}

/** Moves the line after a column; what one gains its neighbour loses. `by` is a part of the table. */
export function withEdgeMoved(shares: readonly number[], column: number, by: number): number[] {
  const [left, right] = [shares[column], shares[column + 1]];
  if (left === undefined || right === undefined) return [...shares];
  const moved = Math.max(LEAST - left, Math.min(right - LEAST, by));
  return shares.map((share, at) =>
    at === column ? share + moved : at === column + 1 ? share - moved : share,
  );
}

/** Writes the widths into every cell of the table at `pos`. `across` is its width in pixels. */
export function keepShares(
  tr: Transaction,
  pos: number,
  shares: readonly number[],
  across: number,
): Transaction {
  const table = tr.doc.nodeAt(pos);
  if (!table) return tr;
  const map = TableMap.get(table);
  for (const at of new Set(map.map)) {
    const cell = table.nodeAt(at);
    if (!cell) continue;
    const first = map.colCount(at);
    const colwidth = shares
      .slice(first, first + Number(cell.attrs.colspan))
      .map((share) => Math.max(1, Math.round(share * across)));
    tr.setNodeMarkup(pos + 1 + at, null, { ...cell.attrs, colwidth });
  }
  return tr;
}

/** The column of the cursor wider or narrower, at the cost of the one after it; of the last, the one before it. */
export function resizeColumn(direction: 'wider' | 'narrower'): Command {
  return (state, dispatch, view) => {
    if (!isInTable(state)) return false;
    const { table, tableStart, right, map } = selectedRect(state);
    if (map.width < 2) return false;
    const isLast = right === map.width;
    const step = direction === 'wider' ? STEP : -STEP;
    const shares = withEdgeMoved(columnShares(table), isLast ? right - 2 : right - 1, isLast ? -step : step);
    const dom = view?.nodeDOM(tableStart - 1);
    const across = dom instanceof HTMLElement && dom.offsetWidth > 0 ? dom.offsetWidth : 600;
    dispatch?.(keepShares(state.tr, tableStart - 1, shares, across));
    return true;
  };
}
