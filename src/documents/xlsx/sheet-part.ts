/** The one sheet: the labels on top and always in view, a filter on each, and the rows. */
import { assertNever } from '#core/refusals/assert-never';
import { type Cell, cellsOf, type Table } from '#core/tables/table';
import { formatFigures } from '../figures';
import { columnWidths } from './column-widths';
import { serialDay } from './serial-day';
import type { SharedStrings } from './shared-strings';
import { cellStyles } from './styles-part';
import { MAIN, XML_HEAD } from './xml-names';

/** 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}

/** The last cell of the table, labels included: `C12`. */
export function lastCell({ columns, rows }: Table): string {
  return `${columnName(columns.length - 1)}${rows.length + 1}`;
}

/** Excel keeps such a text a text also when somebody types in its cell. */
const LIKE_A_FORMULA = /^\s*[=+\-@]/;

function textCell(at: string, text: string, style: number, strings: SharedStrings): string {
  return `<c r="${at}" s="${style}" t="s"><v>${strings.numberOf(text)}</v></c>`;
}

function cellPart(at: string, cell: Cell, strings: SharedStrings): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text': {
      const style = LIKE_A_FORMULA.test(cell.text) ? cellStyles.inertText : cellStyles.text;
      return textCell(at, cell.text, style, strings);
    }
    case 'day': {
      const serial = serialDay(cell.day);
      return serial === null
        ? textCell(at, formatFigures(cell.day), cellStyles.text, strings)
        : `<c r="${at}" s="${cellStyles.day}"><v>${serial}</v></c>`;
    }
    case 'number':
      return `<c r="${at}" s="${cellStyles.number}"><v>${cell.number}</v></c>`;
    default:
      return assertNever(cell);
  }
}

function rowPart(number: number, cells: readonly string[]): string {
  return `<row r="${number}">${cells.join('')}</row>`;
}

export function sheetPart(table: Table, strings: SharedStrings): string {
  const cells = cellsOf(table);
  const area = `A1:${lastCell(table)}`;
  const widths = columnWidths(table.columns, cells).map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const head = table.columns.map(({ label }, at) =>
    textCell(`${columnName(at)}1`, label, cellStyles.head, strings),
  );
  const rows = cells.map((row, index) =>
    rowPart(
      index + 2,
      row.map((cell, at) => cellPart(`${columnName(at)}${index + 2}`, cell, strings)),
    ),
  );
  return `${XML_HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${area}"/>\
<sheetViews><sheetView workbookViewId="0" tabSelected="1">\
<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>\
<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>\
<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols>\
<sheetData>${rowPart(1, head)}${rows.join('')}</sheetData><autoFilter ref="${area}"/>\
<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>\
<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}
