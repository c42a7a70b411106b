/**
 * A list as text that a Dutch Excel opens with a double click: a byte order mark so that it reads UTF-8, `;`
 * between the cells, 1,5 and 28-10-2016. Always the Dutch way, whatever the language of the labels: the
 * spreadsheet's own settings decide how it reads, and these are theirs. Quoted as RFC 4180 says.
 */
import { assertNever } from '#core/refusals/assert-never';
import { type Cell, cellsOf, type Table } from '#core/tables/table';
import { safeLines } from '../docx/safe-text';
import { formatFigures } from '../figures';

const BYTE_ORDER_MARK = '\ufeff';

/**
 * A text that begins so is run as a formula by the spreadsheet that opens it, also by a wide sign of East Asian
 * writing, and some skip blanks before it. An apostrophe makes it text (OWASP, "CSV Injection").
 */
const FORMULA = /^[\s\ufeff\u200b]*[=+\-@＝＋－＠]/;
const NEEDS_QUOTES = /[;"\n]|^\s|\s$/;

function textCell(text: string): string {
  const plain = safeLines(text).join('\n');
  const inert = FORMULA.test(plain) ? `'${plain}` : plain;
  return NEEDS_QUOTES.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

function written(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return textCell(cell.text);
    case 'day':
      return formatFigures(cell.day);
    case 'number':
      return String(cell.number).replace('.', ',');
    default:
      return assertNever(cell);
  }
}

/** An empty line is a row to some readers and none to others. */
function record(cells: readonly string[]): string {
  const line = cells.join(';');
  return line === '' ? '""' : line;
}

/** The title is not in it: a file of this kind has no place for one. Throws as `cellsOf` does. */
export function writeCsv(table: Table): Uint8Array {
  const records = [
    table.columns.map(({ label }) => textCell(label)),
    ...cellsOf(table).map((cells) => cells.map(written)),
  ];
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${records.map(record).join('\r\n')}\r\n`);
}
