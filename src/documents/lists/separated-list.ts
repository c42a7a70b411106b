/**
 * Text with separated columns, as a list. A quote that is never closed would swallow everything behind it: the row it
 * stands in is reported and reading goes on with the line below it.
 */
import Papa from 'papaparse';
import type { GivenList, GivenRow } from '#core/input/given-list';
import { Refusal } from '#core/refusals/refusal';

const SEPARATORS = [';', ',', '\t', '|'];

interface Record {
  readonly cells: readonly string[];
  /** Where it begins in the text. */
  readonly start: number;
  readonly isWrong: boolean;
}

/** Up to and with the first whose quotes are wrong: what that one took along cannot be told. */
function recordsOf(text: string, delimiter: string): Record[] {
  const records: Record[] = [];
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const isWrong = errors.some(({ type }) => type === 'Quotes');
      records.push({ cells: data, start, isWrong });
      start = meta.cursor;
      if (isWrong) parser.abort();
    },
  });
  return records;
}

function separatorOf(text: string): string {
  const guess = Papa.parse(text, {
    preview: 50,
    delimitersToGuess: SEPARATORS,
    newline: '\n',
    // They count as rows of one column otherwise.
    skipEmptyLines: true,
  });
  return guess.meta.delimiter || ';';
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

/** More rows than this with wrong quotes, and it is no list. */
const MOST_WRONG = 1000;

/** `text` has its line ends as `\n`. Rows are numbered by the line on which they begin. Refuses `list.quotes`. */
export function separatedList(text: string, separator = separatorOf(text)): GivenList {
  const rows: GivenRow[] = [];
  const unread: { row: number; reason: 'quotes' }[] = [];
  let rest = text;
  let line = 1;
  while (rest !== '') {
    let at = 0;
    let wrong: Record | null = null;
    for (const record of recordsOf(rest, separator)) {
      line += linesIn(rest.slice(at, record.start));
      at = record.start;
      if (record.isWrong) wrong = record;
      else if (record.cells.some((cell) => cell.trim() !== ''))
        rows.push({ number: line, cells: record.cells });
    }
    if (wrong === null) break;
    unread.push({ row: line, reason: 'quotes' });
    if (unread.length > MOST_WRONG) throw new Refusal('list.quotes', { rows: MOST_WRONG });
    const end = rest.indexOf('\n', wrong.start);
    rest = end === -1 ? '' : rest.slice(end + 1);
    line += 1;
  }
  return { rows, unread };
}
