import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { type Cell, cellsOf, type Table, tableOf } from '#core/tables/table';
import { csvWriter } from '#documents';
import { writeCsv } from '#documents/csv/write-csv';
import { anyTable } from '../any-table';
import { oddTexts, readable } from '../odd-texts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf(table: Table): string {
  return decoder.decode(writeCsv(table));
}

/** As another program reads it: rows of cells, labels first. */
function readBack(table: Table): string[][] {
  const { data, errors } = Papa.parse<string[]>(textOf(table).replace(/^\ufeff|\r\n$/g, ''), {
    delimiter: ';',
    newline: '\r\n',
  });
  expect(errors).toEqual([]);
  return data;
}

function ofTexts(...texts: readonly string[]): Table {
  return tableOf({
    title: 'Teksten',
    language: 'nl',
    columns: [
      { id: 'before', label: 'Voor', kind: 'text' },
      { id: 'text', label: 'Tekst', kind: 'text' },
    ],
    rows: texts.map((text) => ({ before: 'x', text })),
  });
}

function bodyOf(text: string): string {
  return readBack(ofTexts(text))[1]?.[1] ?? '';
}

function isFaithful(cell: Cell, read: string): boolean {
  switch (cell.kind) {
    case 'empty':
      return read === '';
    case 'text':
      return read === readable(cell.text) || read === `'${readable(cell.text)}`;
    case 'day': {
      const [day, month, year] = read.split('-').map(Number);
      return Date.UTC(year ?? 0, (month ?? 0) - 1, day) === Date.parse(cell.day);
    }
    case 'number':
      return Number(read.replace(',', '.')) === cell.number || (cell.number === 0 && read === '0');
  }
}

describe('a list as csv', () => {
  it('is what a Dutch Excel expects, byte for byte', async () => {
    const table = tableOf({
      title: 'Termijnen',
      language: 'en',
      columns: [
        { id: 'letter', label: 'Letter', kind: 'text' },
        { id: 'due', label: 'Due', kind: 'day' },
        { id: 'weeks', label: 'Weeks', kind: 'number' },
      ],
      rows: [
        { letter: 'Vervoer; "nu" of\nlater', due: calendarDayOf('2026-03-09'), weeks: -1.5 },
        { letter: '=HYPERLINK("x")', due: null, weeks: 6 },
        { letter: null, due: null, weeks: null },
      ],
    });
    const bytes = await csvWriter.write(table);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(decoder.decode(bytes)).toBe(
      '\ufeffLetter;Due;Weeks\r\n' +
        '"Vervoer; ""nu"" of\nlater";9-3-2026;-1,5\r\n' +
        '"\'=HYPERLINK(""x"")";;6\r\n' +
        ';;\r\n',
    );
  });

  it.each(oddTexts)('keeps what can be read of %j, and runs none of it', (text) => {
    const read = bodyOf(text);
    expect(read.replace(/^'/, '')).toBe(readable(text).replace(/^'/, ''));
    expect(read).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['\t=1+1', "' =1+1"],
    ['\r\n@x', "'\n@x"],
    ['\ufeff=1', "'\ufeff=1"],
    ['1-2', '1-2'],
    ['a=b', 'a=b'],
  ])('%j becomes %j', (text, expected) => {
    expect(bodyOf(text)).toBe(expected);
  });

  it('guards the labels too', () => {
    const columns = [{ id: 'a', label: '=1+1', kind: 'text' }] as const;
    expect(textOf({ title: '', language: 'nl', columns, rows: [] })).toBe("\ufeff'=1+1\r\n");
  });

  it('keeps 50,000 characters', () => {
    const long = 'ë😀;"\n'.repeat(10_000);
    expect(bodyOf(long) === long).toBe(true);
  });

  it('keeps a row of one empty cell', () => {
    const columns = [{ id: 'a', label: 'A', kind: 'text' }] as const;
    const table: Table = { title: '', language: 'nl', columns, rows: [{ a: null }, { a: 'x' }] };
    expect(readBack(table)).toEqual([['A'], [''], ['x']]);
  });

  it('is read back by another program, whatever is in it', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const cells = cellsOf(table);
        const [labels = [], ...rows] = readBack(table);
        expect(labels).toHaveLength(table.columns.length);
        expect(rows.map((row) => row.length)).toEqual(cells.map((row) => row.length));
        for (const [index, row] of cells.entries()) {
          for (const [at, cell] of row.entries()) {
            const read = rows[index]?.[at] ?? '?';
            expect(isFaithful(cell, read), `${JSON.stringify(cell)} became ${JSON.stringify(read)}`).toBe(
              true,
            );
            if (cell.kind === 'text') expect(read).not.toMatch(/^[\s\u200b\ufeff]*[=+\-@＝＋－＠]/);
          }
        }
      }),
      { seed: 20_261, numRuns: 300 },
    );
  }, 60_000);

  it('gives the same bytes each time', () => {
    expect(writeCsv(ofTexts(...oddTexts))).toEqual(writeCsv(ofTexts(...oddTexts)));
  });
});
