import type { Sorting } from '../../ui/row-heads';
import type { CommitmentRow } from './use-commitment-rows';
import type { QuestionRow } from './use-question-rows';
import type { TermRow } from './use-term-rows';

/** Days are compared as they are written: where there is none, the row stands last. */
const NEVER = '9999';

/**
 * Rows come in the order of what needs doing first; `keyOf` gives null for a column that is that order, and else what
 * the rows are ordered by.
 */
export function sortedRows<Row, Column extends string>(
  rows: readonly Row[],
  { by, isDescending }: Sorting<Column>,
  keyOf: (row: Row, by: Column) => string | null,
): readonly Row[] {
  const inOrder = [...rows];
  if (inOrder.some((row) => keyOf(row, by) !== null)) {
    inOrder.sort((a, b) => (keyOf(a, by) ?? '').localeCompare(keyOf(b, by) ?? '', 'nl'));
  }
  return isDescending ? inOrder.reverse() : inOrder;
}

export type TermColumn = 'state' | 'bar' | 'due' | 'letter';

export function sortedTerms(rows: readonly TermRow[], sorting: Sorting<TermColumn>): readonly TermRow[] {
  return sortedRows(rows, sorting, ({ term, row }, by) => {
    if (by === 'letter') return row.subject.toLowerCase();
    return by === 'due' ? (term.kind === 'started' ? term.due : NEVER) : null;
  });
}

export type CommitmentColumn = 'state' | 'bar' | 'due' | 'words';

export function sortedCommitments(
  rows: readonly CommitmentRow[],
  sorting: Sorting<CommitmentColumn>,
): readonly CommitmentRow[] {
  return sortedRows(rows, sorting, ({ standing: { commitment } }, by) => {
    if (by === 'words') return commitment.words.toLowerCase();
    return by === 'due' ? (commitment.due ?? NEVER) : null;
  });
}

export type QuestionColumn = 'state' | 'asked' | 'letter' | 'text';

export function sortedQuestions(
  rows: readonly QuestionRow[],
  sorting: Sorting<QuestionColumn>,
): readonly QuestionRow[] {
  return sortedRows(rows, sorting, ({ text, subject, askedOn }, by) => {
    if (by === 'text') return text.toLowerCase();
    if (by === 'letter') return subject.toLowerCase();
    return by === 'asked' ? askedOn : null;
  });
}
