import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it, vi } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { type Cell, cellsOf, type Table, tableOf } from '#core/tables/table';
import { workbookWriter } from '#documents';
import { serialDay } from '#documents/xlsx/serial-day';
import { sheetName } from '#documents/xlsx/sheet-name';
import { columnName } from '#documents/xlsx/sheet-part';
import { writeWorkbook } from '#documents/xlsx/write-workbook';
import { openXmlErrors } from '../../../documents-checks/open-xml-errors';
import { parseXml, type XmlElement } from '../../../documents-checks/xml-tree';
import { anyTable } from '../any-table';
import { oddTexts, readable } from '../odd-texts';

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decoder.decode(part)]));
}

function elements(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elements(child, name)],
  );
}

function partOf(bytes: Uint8Array, name: string): XmlElement {
  return parseXml(partsOf(bytes).get(name) ?? '');
}

function textWithin(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textWithin(child))).join('');
}

/** The texts as Excel shows them: `_x0041_` is an A there. */
function textsOf(bytes: Uint8Array): string[] {
  return elements(partOf(bytes, 'xl/sharedStrings.xml'), 'si').map((item) =>
    textWithin(item).replace(/_x([\da-f]{4})_/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
  );
}

const termColumns = [
  { id: 'letter', label: 'Brief', kind: 'text' },
  { id: 'due', label: 'Uiterlijk', kind: 'day' },
  { id: 'left', label: 'Nog (dagen)', kind: 'number' },
] as const;
const terms = tableOf({
  title: 'Termijnen: "lopend" & laat',
  language: 'nl',
  columns: termColumns,
  rows: [
    { letter: 'Vervoer', due: calendarDayOf('2026-03-29'), left: -3 },
    { letter: null, due: null, left: null },
    { letter: '=HYPERLINK("http://x","y")', due: calendarDayOf('2026-10-25'), left: 1.5 },
  ],
});

function ofTexts(...texts: readonly string[]): Table {
  const columns = [
    { id: 'at', label: 'Nr', kind: 'number' },
    { id: 'text', label: 'Tekst', kind: 'text' },
  ] as const;
  return tableOf({
    title: 'Teksten',
    language: 'en',
    columns,
    rows: texts.map((text, at) => ({ at, text })),
  });
}

describe('a list as a workbook', () => {
  it('is read back by another program: texts, days and numbers as such', async () => {
    const [sheet] = await readXlsx(Buffer.from(await workbookWriter.write(terms)));
    expect(sheet?.sheet).toBe('Termijnen "lopend" & laat');
    expect(sheet?.data).toEqual([
      ['Brief', 'Uiterlijk', 'Nog (dagen)'],
      ['Vervoer', new Date('2026-03-29T00:00:00Z'), -3],
      [null, null, null],
      ['=HYPERLINK("http://x","y")', new Date('2026-10-25T00:00:00Z'), 1.5],
    ]);
  });

  it('keeps its labels in view, with a filter on each, and shows days as Dutch people write them', () => {
    const bytes = writeWorkbook(terms);
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(Object.fromEntries(elements(sheet, 'pane')[0]?.attributes ?? [])).toEqual({
      ySplit: '1',
      topLeftCell: 'A2',
      activePane: 'bottomLeft',
      state: 'frozen',
    });
    expect(elements(sheet, 'autoFilter')[0]?.attributes.get('ref')).toBe('A1:C4');
    const names = elements(partOf(bytes, 'xl/workbook.xml'), 'definedName').map(textWithin);
    const tab = `'Termijnen "lopend" & laat'`;
    expect(names).toEqual([`${tab}!$A$1:$C$4`, `${tab}!$1:$1`]);
    const format = elements(partOf(bytes, 'xl/styles.xml'), 'numFmt')[0]?.attributes.get('formatCode');
    expect(format).toBe('d\\-m\\-yyyy');
    const widths = elements(sheet, 'col').map((col) => Number(col.attributes.get('width')));
    expect(widths).toEqual([28, 14, 16]);
  });

  it('says its title and its language', () => {
    const properties = partOf(writeWorkbook(terms), 'docProps/core.xml');
    expect(elements(properties, 'dc:title').map(textWithin)).toEqual(['Termijnen: "lopend" & laat']);
    expect(elements(properties, 'dc:language').map(textWithin)).toEqual(['nl-NL']);
    const english = partOf(writeWorkbook({ ...terms, language: 'en' }), 'docProps/core.xml');
    expect(elements(english, 'dc:language').map(textWithin)).toEqual(['en-GB']);
  });

  it('has no formula, and keeps what looks like one a text when somebody types in it', () => {
    const bytes = writeWorkbook(terms);
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(elements(sheet, 'f')).toEqual([]);
    const cell = elements(sheet, 'c').find((each) => each.attributes.get('r') === 'A4');
    expect(cell?.attributes.get('t')).toBe('s');
    const formats = elements(partOf(bytes, 'xl/styles.xml'), 'cellXfs')[0];
    const format = elements(formats ?? partOf(bytes, 'xl/styles.xml'), 'xf')[
      Number(cell?.attributes.get('s'))
    ];
    expect(format?.attributes.get('quotePrefix')).toBe('1');
  });

  it('is a file Excel opens without repair: an ordinary one, an empty one, one of odd texts', async () => {
    const wide = Array.from({ length: 30 }, (_, at) => ({
      id: `c${at}`,
      label: `Kolom ${at}`,
      kind: 'text' as const,
    }));
    const tables: Table[] = [
      terms,
      { ...terms, rows: [] },
      { title: '', language: 'nl', columns: wide, rows: [] },
      { ...ofTexts(...oddTexts, 'x'.repeat(50_000)), title: "'[a]:*?/\\'" },
    ];
    for (const table of tables) expect(await openXmlErrors(writeWorkbook(table), 'xlsx')).toEqual([]);
  }, 60_000);

  it('would be told of a part out of place', async () => {
    const files = unzipSync(writeWorkbook(ofTexts('x')));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const filter = '<autoFilter ref="A1:B2"/>';
    const moved = sheet.replace(filter, '').replace('<sheetData>', `${filter}<sheetData>`);
    files['xl/worksheets/sheet1.xml'] = strToU8(moved);
    expect(await openXmlErrors(zipSync(files), 'xlsx')).not.toEqual([]);
  }, 60_000);

  it.each(oddTexts)('keeps what can be read of %j', (text) => {
    expect(textsOf(writeWorkbook(ofTexts(text)))[2]).toBe(readable(text));
  });

  it('cuts off a text longer than a cell holds, and not through a character', async () => {
    const bytes = writeWorkbook(ofTexts('x'.repeat(32_767), `${'x'.repeat(32_765)}😀x`, 'x'.repeat(50_000)));
    const [, , exact = '', pair = '', long = ''] = textsOf(bytes);
    expect(exact).toHaveLength(32_767);
    expect(exact.endsWith('x')).toBe(true);
    expect(pair).toBe(`${'x'.repeat(32_765)}…`);
    expect(long).toBe(`${'x'.repeat(32_766)}…`);
    const [sheet] = await readXlsx(Buffer.from(bytes));
    expect(sheet?.data[3]?.[1]).toBe(long);
  });

  it('is read back by another program, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        const bytes = writeWorkbook(table);
        for (const [name, part] of partsOf(bytes)) expect(() => parseXml(part), name).not.toThrow();
        const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
        const texts = textsOf(bytes);
        const cells = new Map(elements(sheet, 'c').map((cell) => [cell.attributes.get('r'), cell]));
        const shown = (cell: Cell, at: string): string => {
          const value = textWithin(cells.get(at) ?? { name: '', attributes: new Map(), children: [] });
          return cell.kind === 'text' ? (texts[Number(value)] ?? '?') : value;
        };
        for (const [index, row] of cellsOf(table).entries()) {
          for (const [at, cell] of row.entries()) {
            expect(shown(cell, `${columnName(at)}${index + 2}`)).toBe(expected(cell));
          }
        }
        const [read] = await readXlsx(Buffer.from(bytes));
        for (const [index, row] of cellsOf(table).entries()) {
          for (const [at, cell] of row.entries()) {
            if (cell.kind !== 'day') continue;
            const value = read?.data[index + 1]?.[at];
            expect(value instanceof Date ? value.toISOString().slice(0, 10) : value).toBe(cell.day);
          }
        }
      }),
      { seed: 20_262, numRuns: 150 },
    );
  }, 60_000);

  it('gives the same bytes, whenever it is written', () => {
    const first = writeWorkbook(terms);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06Z') });
    try {
      expect(writeWorkbook(terms)).toEqual(first);
      expect(writeWorkbook({ ...terms, title: 'Anders' })).not.toEqual(first);
    } finally {
      vi.useRealTimers();
    }
  });
});

function expected(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return readable(cell.text);
    case 'day':
      return String(Math.round((Date.parse(cell.day) - Date.UTC(1899, 11, 30)) / 86_400_000));
    case 'number':
      return String(cell.number);
  }
}

describe('the small rules of a workbook', () => {
  it.each([
    ['1900-03-01', 61],
    ['2000-01-01', 36_526],
    ['2026-03-29', 46_110],
    ['2199-12-31', 109_574],
    ['1900-02-28', null],
    ['1900-01-01', null],
  ])('%s is day %s', (day, number) => {
    expect(serialDay(calendarDayOf(day))).toBe(number);
  });

  it('writes a day no spreadsheet agrees on as a text', () => {
    const row = { letter: 'x', due: calendarDayOf('1900-02-01'), left: 1 };
    expect(textsOf(writeWorkbook({ ...terms, rows: [row] }))).toContain('1-2-1900');
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (index, name) => {
    expect(columnName(index)).toBe(name);
  });

  it.each([
    ['Termijnen', 'Termijnen'],
    ["'s Ochtends: [a]/b\\c*?", 's Ochtends a b c'],
    ['', 'Lijst'],
    [':', 'Lijst'],
    ['HISTORY', 'Lijst'],
    ['x'.repeat(40), 'x'.repeat(31)],
    [`${'x'.repeat(30)}😀`, 'x'.repeat(30)],
    [`${'x'.repeat(30)}'y`, 'x'.repeat(30)],
    ["raad's lijst", "raad's lijst"],
  ])('the tab of %j says %j', (title, name) => {
    expect(sheetName(title)).toBe(name);
  });
});
