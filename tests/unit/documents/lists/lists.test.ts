import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { Refusal } from '#core/refusals/refusal';
import { tableOf } from '#core/tables/table';
import { writeCsv } from '#documents/csv/write-csv';
import { pastedList } from '#documents/lists/pasted-list';
import { readSeparatedFile } from '#documents/lists/separated-file';
import { separatedList } from '#documents/lists/separated-list';
import { readWorkbook } from '#documents/lists/workbook-file';
import { writeWorkbook } from '#documents/xlsx/write-workbook';

const cellsOf = (list: { readonly rows: readonly { readonly cells: readonly string[] }[] }) =>
  list.rows.map(({ cells }) => cells);

describe('separated text', () => {
  test('is read with the separator it has', () => {
    for (const separator of [';', ',', '\t']) {
      const text = `naam${separator}inbreng\nJoke${separator}De bus is te laat\nBas${separator}"Te duur"\n`;
      expect(cellsOf(separatedList(text))).toEqual([
        ['naam', 'inbreng'],
        ['Joke', 'De bus is te laat'],
        ['Bas', 'Te duur'],
      ]);
    }
  });

  test('with a quote that is never closed loses that row and no other', () => {
    const list = separatedList('naam;inbreng\nJoke;"De bus\nBas;Te duur\nLot;"Goed"\n');
    expect(cellsOf(list)).toEqual([
      ['naam', 'inbreng'],
      ['Bas', 'Te duur'],
      ['Lot', 'Goed'],
    ]);
    expect(list.unread).toEqual([{ row: 2, reason: 'quotes' }]);
  });

  test('with words behind a closing quote reports that row', () => {
    const list = separatedList('naam;inbreng\nJoke;"De "bus" is laat"\nBas;Te duur\n');
    expect(list.unread.map(({ row }) => row)).toEqual([2]);
    expect(cellsOf(list)).toContainEqual(['Bas', 'Te duur']);
  });

  test('numbers rows by the line they begin on, also behind a cell of several lines', () => {
    const list = separatedList('a;b\n1;"een\ntwee"\n\n2;drie\n', ';');
    expect(list.rows.map(({ number }) => number)).toEqual([1, 2, 5]);
  });

  test('comes back as it was written, whatever is in it', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replaceAll('\r', ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), (rows) => {
        const filled = rows.filter((row) => row.some((each) => each.trim() !== ''));
        const text = Papa.unparse(filled, { delimiter: ';', newline: '\n', quotes: true });
        const list = separatedList(text, ';');
        expect(cellsOf(list)).toEqual(filled);
        expect(list.unread).toEqual([]);
      }),
      { seed: 61 },
    );
  });
});

describe('a file', () => {
  const text = 'rol;inbreng\nmantelzorger;Cliënten wachten – te lang\n';

  test('is read in the encodings offices have', async () => {
    const windows = Uint8Array.from([...text].map((char) => (char === '–' ? 0x96 : char.charCodeAt(0))));
    for (const bytes of [
      new TextEncoder().encode(text),
      new TextEncoder().encode(`\ufeff${text}`),
      windows,
    ]) {
      expect(cellsOf(await readSeparatedFile(bytes))).toEqual([
        ['rol', 'inbreng'],
        ['mantelzorger', 'Cliënten wachten – te lang'],
      ]);
    }
  });

  test('of another kind is refused by its name', async () => {
    await expect(readSeparatedFile(new TextEncoder().encode('%PDF-1.7 x'))).rejects.toMatchObject({
      code: 'reading.otherFormat',
    });
    await expect(readWorkbook(new TextEncoder().encode('geen zip'))).rejects.toBeInstanceOf(Refusal);
  });

  test('a workbook gives its words, numbers and days', async () => {
    const bytes = await writeWorkbook(
      tableOf({
        title: 'Antwoorden',
        language: 'nl',
        columns: [
          { id: 'a', label: 'Inbreng', kind: 'text' },
          { id: 'b', label: 'Aantal', kind: 'number' },
        ],
        rows: [{ a: '=HYPERLINK("x") 🚲', b: 4 }],
      }),
    );
    const list = await readWorkbook(bytes);
    expect(cellsOf(list)).toContainEqual(['=HYPERLINK("x") 🚲', '4']);
  });

  test('that was written here from formulas has none of them, and reads back', async () => {
    const csv = writeCsv(
      tableOf({
        title: 't',
        language: 'nl',
        columns: [{ id: 'a', label: 'Inbreng', kind: 'text' }],
        rows: [{ a: '=1+1' }, { a: '@SUM(A1)' }, { a: '-2' }],
      }),
    );
    const cells = cellsOf(await readSeparatedFile(csv)).flat();
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  });
});

describe('what is pasted', () => {
  test('is a contribution a line, without its bullets', () => {
    expect(cellsOf(pastedList('- De bus\r\n• Het loket\n3. De koffie\n\nGewoon'))).toEqual([
      ['De bus'],
      ['Het loket'],
      ['De koffie'],
      ['Gewoon'],
    ]);
  });

  test('is a contribution a block when blocks have several lines', () => {
    expect(cellsOf(pastedList('De bus is\nte laat.\n\nHet loket\nis dicht.\n'))).toEqual([
      ['De bus is\nte laat.'],
      ['Het loket\nis dicht.'],
    ]);
  });

  test('has columns when it comes from a sheet', () => {
    expect(cellsOf(pastedList('rol\tinbreng\nmantelzorger\t"De ""bus"" is\nlaat"\n'))).toEqual([
      ['rol', 'inbreng'],
      ['mantelzorger', 'De "bus" is\nlaat'],
    ]);
    expect(cellsOf(pastedList('rol;inbreng\nmantelzorger;De bus\n'))).toHaveLength(2);
    // One sentence with a semicolon is no column.
    expect(cellsOf(pastedList('De bus; die is laat\nHet loket'))).toHaveLength(2);
  });

  test('may be two thousand lines', () => {
    const lines = Array.from({ length: 2000 }, (_, index) => `Bijdrage ${index} 🚲`);
    expect(pastedList(lines.join('\n')).rows).toHaveLength(2000);
  });
});
