/**
 * A list as it goes out of the program: to a spreadsheet, to paper. The labels are words of the screen, in the
 * language the person reads; the values are values, so that a spreadsheet can sort and count with them.
 */
import { type CalendarDay, parseCalendarDay } from '#core/calendar/calendar-day';

export interface CellKinds {
  /** May have several lines. */
  readonly text: string;
  readonly day: CalendarDay;
  /** Finite. */
  readonly number: number;
}
export type CellKind = keyof CellKinds;

export interface TableColumn {
  /** Names the value in each row; unique in the table. */
  readonly id: string;
  readonly label: string;
  readonly kind: CellKind;
}

/** By the column's id; null leaves the cell empty. */
export type TableRow<Columns extends readonly TableColumn[] = readonly TableColumn[]> = {
  readonly [C in Columns[number] as C['id']]: CellKinds[C['kind']] | null;
};

export interface Table<Columns extends readonly TableColumn[] = readonly TableColumn[]> {
  readonly title: string;
  readonly language: 'nl' | 'en';
  readonly columns: Columns;
  readonly rows: readonly TableRow<Columns>[];
}

/** Lets the compiler hold each row to its columns: written as `tableOf({ ... })`, a number in a column of days is an error. */
export function tableOf<const Columns extends readonly TableColumn[]>(table: Table<Columns>): Table<Columns> {
  return table;
}

export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'day'; readonly day: CalendarDay }
  | { readonly kind: 'number'; readonly number: number };

const EMPTY: Cell = { kind: 'empty' };

function cell({ id, kind }: TableColumn, value: string | number | null | undefined): Cell {
  if (value === null || value === '') return EMPTY;
  if (kind === 'text' && typeof value === 'string') return { kind, text: value };
  if (kind === 'number' && typeof value === 'number' && Number.isFinite(value))
    return { kind, number: value };
  const day = kind === 'day' && typeof value === 'string' ? parseCalendarDay(value) : null;
  if (day !== null) return { kind: 'day', day };
  throw new RangeError(`column ${id} holds a ${kind}, not ${JSON.stringify(value)}`);
}

/**
 * The rows as their writers see them, cells in the order of the columns. Throws a RangeError for a table that
 * is none: without columns, with two of one id, or with a value that is not of its column's kind.
 */
export function cellsOf({ columns, rows }: Table): Cell[][] {
  if (columns.length === 0) throw new RangeError('a table without columns');
  if (new Set(columns.map(({ id }) => id)).size < columns.length)
    throw new RangeError('two columns of one id');
  return rows.map((row) => columns.map((column) => cell(column, row[column.id])));
}
