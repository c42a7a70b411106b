/** What a list brings in, row by row, once it is known what its columns are: and what it does not, and why. */
import { type NewContribution, refuseText } from '#core/input/contributions';
import type { GivenList, RowTrouble } from '#core/input/given-list';
import type { ColumnField, ListColumns } from '#core/input/list-columns';
import { type LabelKind, labelKinds } from '#core/input/log-line';
import type { ContributionMark, QuoteConsent } from '#core/records/contribution';

export interface ImportedLine {
  readonly row: number;
  readonly given: NewContribution;
  /** Its current of opinion, by name; empty for none. */
  readonly currentName: string;
}

export interface ImportPlan {
  readonly lines: readonly ImportedLine[];
  readonly refused: readonly { readonly row: number; readonly reason: RowTrouble }[];
}

/** As a field of one line holds it. */
const LONGEST_LINE = 500;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_LINE);

function names(cell: string): string[] {
  const parts = cell.split(/[,;\n|]/).map(oneLine);
  return [...new Set(parts.filter((part) => part !== ''))];
}

/** What forms say for yes and no. Anything else says nothing, and the session's own rule holds. */
function consentOf(cell: string): QuoteConsent | null {
  const words = cell.trim().toLowerCase();
  if (/met (mijn )?naam|with (my )?name/.test(words)) return 'withName';
  if (/zonder naam|anoniem|anonym|without/.test(words)) return 'anonymous';
  if (/^(nee|no|n|0|false|niet.*|geen.*)$/.test(words)) return 'none';
  if (/^(ja|yes|j|y|1|true|akkoord.*)$/.test(words)) return 'anonymous';
  return null;
}

const MARK_WORDS: readonly (readonly [ContributionMark, RegExp])[] = [
  ['decision', /besluit|decision/],
  ['action', /actie|action/],
  ['question', /vraag|question/],
];

function markOf(cell: string): ContributionMark {
  const words = cell.toLowerCase();
  return MARK_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'none';
}

const isYes = (cell: string): boolean => /^(ja|yes|j|y|1|true|x|letterlijk|verbatim)$/i.test(cell.trim());

export function planImport(list: GivenList, { hasHead, fields }: ListColumns): ImportPlan {
  const head = hasHead ? (list.rows[0]?.cells ?? []) : [];
  const body = hasHead ? list.rows.slice(1) : list.rows;
  const columnsOf = (field: ColumnField): number[] =>
    fields.flatMap((each, column) => (each === field ? [column] : []));
  const textColumns = columnsOf('text');
  const lines: ImportedLine[] = [];
  const refused = [...list.unread];

  for (const { number, cells } of body) {
    const cellsOf = (field: ColumnField): string[] =>
      columnsOf(field)
        .map((column) => cells[column] ?? '')
        .filter((cell) => cell.trim() !== '');
    const one = (field: ColumnField): string => oneLine(cellsOf(field).join(', '));
    const consent = consentOf(cellsOf('consent').join(' '));
    const labels = Object.fromEntries(
      labelKinds.map((kind) => [kind, [...new Set(cellsOf(kind).flatMap(names))]]),
    ) as Record<LabelKind, string[]>;
    const said = textColumns.filter((column) => (cells[column] ?? '').trim() !== '');
    if (said.length === 0) {
      // Lines without anything are how lists are spaced.
      if (cells.some((cell) => cell.trim() !== '')) refused.push({ row: number, reason: 'empty' });
      continue;
    }
    for (const column of said) {
      const text = (cells[column] ?? '').trim();
      if (refuseText(text)) {
        refused.push({ row: number, reason: 'tooLong' });
        continue;
      }
      // Of several questions of a survey, each answer stands under its own.
      const question = textColumns.length > 1 ? oneLine(head[column] ?? '') : '';
      lines.push({
        row: number,
        currentName: one('current'),
        given: {
          ...labels,
          text,
          speaker: one('speaker'),
          role: one('role'),
          organisation: one('organisation'),
          part: one('part') || question,
          table: one('table'),
          mark: markOf(cellsOf('mark').join(' ')),
          form: isYes(cellsOf('form').join(' ')) ? 'verbatim' : 'paraphrase',
          ...(consent === null ? {} : { consent }),
        },
      });
    }
  }
  return { lines, refused: refused.toSorted((a, b) => a.row - b.row) };
}
