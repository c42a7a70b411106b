import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { cellsOf, type Table, tableOf } from '#core/tables/table';

const due = calendarDayOf('2026-08-10');
const columns = [
  { id: 'letter', label: 'Brief', kind: 'text' },
  { id: 'due', label: 'Uiterlijk', kind: 'day' },
  { id: 'left', label: 'Nog', kind: 'number' },
] as const;

function tableWith(row: Table['rows'][number]): Table {
  return { title: 'Termijnen', language: 'nl', columns, rows: [row] };
}

describe('a table', () => {
  it('gives its cells in the order of its columns, each of its kind', () => {
    const table = tableOf({
      title: 'Termijnen',
      language: 'nl',
      columns,
      rows: [
        { left: 3, due, letter: 'Vervoer' },
        { letter: '', due: null, left: null },
      ],
    });
    expect(cellsOf(table)).toEqual([
      [
        { kind: 'text', text: 'Vervoer' },
        { kind: 'day', day: due },
        { kind: 'number', number: 3 },
      ],
      [{ kind: 'empty' }, { kind: 'empty' }, { kind: 'empty' }],
    ]);
  });

  it('is held to its columns by the compiler', () => {
    const row = { letter: 'Vervoer', due, left: 3 };
    // @ts-expect-error a number where a day belongs
    tableOf({ title: '', language: 'nl', columns, rows: [{ ...row, due: 3 }] });
    // @ts-expect-error a column without a value
    tableOf({ title: '', language: 'nl', columns, rows: [{ letter: 'Vervoer', due }] });
    expect(cellsOf(tableOf({ title: '', language: 'nl', columns, rows: [row] }))).toHaveLength(1);
  });

  it.each([
    [{ letter: 3, due, left: 3 }, /column letter holds a text, not 3/],
    [{ letter: 'x', due: '2026-02-30', left: 3 }, /column due/],
    [{ letter: 'x', due, left: '3' }, /column left/],
    [{ letter: 'x', due, left: Number.NaN }, /column left/],
    [{ letter: 'x', due, left: Number.POSITIVE_INFINITY }, /column left/],
    [{ letter: 'x', due }, /column left/],
  ])('refuses %j', (row, message) => {
    expect(() => cellsOf(tableWith(row as Table['rows'][number]))).toThrow(message);
  });

  it('has columns, and no two of one id', () => {
    const empty = { title: '', language: 'nl', rows: [] } as const;
    expect(() => cellsOf({ ...empty, columns: [] })).toThrow(RangeError);
    expect(() => cellsOf({ ...empty, columns: [columns[0], columns[0]] })).toThrow(RangeError);
    expect(cellsOf({ ...empty, columns })).toEqual([]);
  });
});
