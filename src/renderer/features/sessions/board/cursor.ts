/**
 * Where one is on the board, and what is chosen. A place is a column and a rank in it, not a contribution: when the one
 * under the cursor goes to another column, the next is under it, and one goes on.
 */
import type { Column } from '#core/ordering/grouping';

export interface Cursor {
  readonly column: string;
  readonly rank: number;
  /** Where a range began; the rank itself while there is none. */
  readonly anchor: number;
}

export interface BoardPlace {
  readonly cursor: Cursor;
  readonly chosen: ReadonlySet<string>;
}

export const START: BoardPlace = { cursor: { column: '', rank: 0, anchor: 0 }, chosen: new Set() };

function within(rank: number, length: number): number {
  return Math.max(0, Math.min(rank, length - 1));
}

/** The column one is in; the first where that one is gone. */
export function columnAt(columns: readonly Column[], { column }: Cursor): Column | undefined {
  return columns.find(({ key }) => key === column) ?? columns[0];
}

/** The contribution under the cursor; null in an empty column. */
export function idAt(columns: readonly Column[], cursor: Cursor): string | null {
  const ids = columnAt(columns, cursor)?.ids ?? [];
  return ids[within(cursor.rank, ids.length)] ?? null;
}

/** What an act is about: all that are chosen, else the one under the cursor. */
export function aboutNow(columns: readonly Column[], { cursor, chosen }: BoardPlace): string[] {
  if (chosen.size > 0) {
    // In the order of the board, each once: one can stand in two columns.
    return [...new Set(columns.flatMap(({ ids }) => ids.filter((id) => chosen.has(id))))];
  }
  const id = idAt(columns, cursor);
  return id === null ? [] : [id];
}

function toggled(chosen: ReadonlySet<string>, id: string | null): ReadonlySet<string> {
  if (id === null) return chosen;
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

export type BoardMove =
  | { readonly kind: 'step'; readonly by: number; readonly extends: boolean }
  | { readonly kind: 'end'; readonly which: 'first' | 'last'; readonly extends: boolean }
  | { readonly kind: 'column'; readonly by: number }
  /** The focus came into a column; what is chosen stays chosen. */
  | { readonly kind: 'enter'; readonly column: string }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'all' }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'press';
      readonly column: string;
      readonly rank: number;
      readonly toggles: boolean;
      readonly extends: boolean;
    };

function moved(columns: readonly Column[], place: BoardPlace, rank: number, extend: boolean): BoardPlace {
  const column = columnAt(columns, place.cursor);
  if (!column) return place;
  const to = within(rank, column.ids.length);
  if (!extend) return { ...place, cursor: { column: column.key, rank: to, anchor: to } };
  const anchor = within(place.cursor.anchor, column.ids.length);
  const range = column.ids.slice(Math.min(anchor, to), Math.max(anchor, to) + 1);
  return {
    cursor: { column: column.key, rank: to, anchor },
    chosen: new Set([...place.chosen, ...range]),
  };
}

export function afterMove(columns: readonly Column[], place: BoardPlace, move: BoardMove): BoardPlace {
  const column = columnAt(columns, place.cursor);
  if (!column) return place;
  const rank = within(place.cursor.rank, column.ids.length);
  switch (move.kind) {
    case 'step':
      return moved(columns, place, rank + move.by, move.extends);
    case 'end':
      return moved(columns, place, move.which === 'first' ? 0 : column.ids.length - 1, move.extends);
    case 'column': {
      const next = columns[within(columns.indexOf(column) + move.by, columns.length)];
      if (!next || next === column) return place;
      const to = within(rank, next.ids.length);
      return { ...place, cursor: { column: next.key, rank: to, anchor: to } };
    }
    case 'enter':
      return { ...place, cursor: { column: move.column, rank: 0, anchor: 0 } };
    case 'toggle':
      return { ...place, chosen: toggled(place.chosen, idAt(columns, place.cursor)) };
    case 'all':
      return { ...place, chosen: new Set(column.ids) };
    case 'none':
      return { ...place, chosen: new Set() };
    case 'press': {
      const there = { ...place, cursor: { ...place.cursor, column: move.column } };
      if (move.extends && place.cursor.column === move.column) return moved(columns, there, move.rank, true);
      const cursor = { column: move.column, rank: move.rank, anchor: move.rank };
      const id = idAt(columns, cursor);
      return { cursor, chosen: move.toggles ? toggled(place.chosen, id) : new Set() };
    }
  }
}
