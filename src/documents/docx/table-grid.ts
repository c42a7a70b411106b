/**
 * The cells of a table on their grid. A body may hold spans that reach over each other or out of the table, rows of
 * different lengths, and more columns than Word can open; here every place of the grid gets exactly one cell.
 */
import type { BodyNode } from '#core/letter/body';

/** Word refuses a file with more. */
export const MOST_COLUMNS = 63;

interface Placed {
  readonly node: BodyNode | null;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly widths: readonly (number | null)[];
}

export interface GridCell {
  /** Null for a place no cell was given for. */
  readonly node: BodyNode | null;
  readonly columns: number;
  readonly rows: 'one' | 'first' | 'further';
}

export interface TableGrid {
  /** Shares of the width, adding up to one. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly GridCell[])[];
}

function span(value: unknown, most: number): number {
  const count = Number(value ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, most) : 1;
}

/** A share of a page at most: wider than any screen, and small enough to add up. */
const WIDEST_PX = 10_000;

function givenWidths(node: BodyNode): (number | null)[] {
  const given = node.attrs?.colwidth;
  if (!Array.isArray(given)) return [];
  return given.map((width) => (Number(width) > 0 ? Math.min(Number(width), WIDEST_PX) : null));
}

/** Places cells as a web page does: each at the first free place of its row, cut off at a cell from above. */
function place(rows: readonly BodyNode[]): { readonly cells: readonly Placed[]; readonly columns: number } {
  const taken = rows.map(() => new Set<number>());
  const cells: Placed[] = [];
  let columns = 0;
  rows.forEach((row, at) => {
    let column = 0;
    for (const node of row.content ?? []) {
      while (taken[at]?.has(column)) column += 1;
      const wanted = span(node.attrs?.colspan, 1000);
      let across = 1;
      while (across < wanted && !taken[at]?.has(column + across)) across += 1;
      const down = span(node.attrs?.rowspan, rows.length - at);
      for (let under = at; under < at + down; under += 1) {
        for (let over = column; over < column + across; over += 1) taken[under]?.add(over);
      }
      cells.push({ node, row: at, column, rows: down, columns: across, widths: givenWidths(node) });
      column += across;
      columns = Math.max(columns, column);
    }
  });
  return { cells, columns };
}

/** Only where some cell begins or ends does a column begin; the others were spanned by every row. */
function squeezed(cells: readonly Placed[], columns: number): { cells: Placed[]; edges: number[] } {
  const edges = [
    ...new Set([0, columns, ...cells.flatMap((cell) => [cell.column, cell.column + cell.columns])]),
  ].sort((a, b) => a - b);
  const index = new Map(edges.map((edge, at) => [edge, at]));
  return {
    edges,
    cells: cells.map((cell) => {
      const from = index.get(cell.column) ?? 0;
      return { ...cell, column: from, columns: (index.get(cell.column + cell.columns) ?? from + 1) - from };
    }),
  };
}

function shares(cells: readonly Placed[], edges: readonly number[], raw: readonly Placed[]): number[] {
  const pixels: (number | null)[] = Array.from({ length: edges.at(-1) ?? 0 }, () => null);
  for (const cell of raw) {
    cell.widths.slice(0, cell.columns).forEach((width, at) => {
      pixels[cell.column + at] ??= width;
    });
  }
  const known = pixels.filter((width) => width !== null);
  const usual = known.length === 0 ? 1 : known.reduce((sum, width) => sum + width, 0) / known.length;
  const widths = edges.slice(1).map((edge, at) => {
    const within = pixels.slice(edges[at], edge);
    return within.reduce<number>((sum, width) => sum + (width ?? usual), 0);
  });
  const total = widths.reduce((sum, width) => sum + width, 0);
  return cells.length === 0 ? [] : widths.map((width) => width / total);
}

/** Null when there is no cell at all, or when Word could not open it: its words are then printed without a table. */
export function tableGrid(rows: readonly BodyNode[]): TableGrid | null {
  const placed = place(rows);
  if (placed.columns === 0) return null;
  const { cells, edges } = squeezed(placed.cells, placed.columns);
  const columns = edges.length - 1;
  if (columns > MOST_COLUMNS) return null;
  const grid: (Placed | null)[][] = rows.map(() => Array.from({ length: columns }, () => null));
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rows; row += 1) {
      for (let column = cell.column; column < cell.column + cell.columns; column += 1) {
        const line = grid[row];
        if (line && (line[column] ?? null) === null) line[column] = cell;
      }
    }
  }
  return {
    widths: shares(cells, edges, placed.cells),
    rows: grid.map((line, row) =>
      line.flatMap((cell, column): GridCell[] => gridCell(line, cell, row, column)),
    ),
  };
}

function gridCell(
  line: readonly (Placed | null)[],
  cell: Placed | null,
  row: number,
  column: number,
): GridCell[] {
  if (cell === null) return [{ node: null, columns: 1, rows: 'one' }];
  // A cell takes its places of a row in one; a span from above that was cut through keeps the left of them.
  if (line[column - 1] === cell) return [];
  const columns = line.slice(column).findIndex((other) => other !== cell);
  return [
    {
      node: cell.node,
      columns: columns < 0 ? line.length - column : columns,
      rows: cell.rows === 1 ? 'one' : cell.row === row ? 'first' : 'further',
    },
  ];
}
