import type { Sorting } from '../../ui/row-heads';
import type { TermRow } from './use-term-rows';

export type TermColumn = 'state' | 'bar' | 'due' | 'letter';

function keyOf({ term, row }: TermRow, by: TermColumn): string {
  if (by === 'letter') return row.subject.toLowerCase();
  // A term that has not started has no day, and stands last.
  return term.kind === 'started' ? term.due : '9999';
}

/** Terms come in the order of what needs doing first; that order is the column of the state. */
export function sortedTerms(rows: readonly TermRow[], sorting: Sorting<TermColumn>): readonly TermRow[] {
  const inOrder =
    sorting.by === 'state' || sorting.by === 'bar'
      ? [...rows]
      : [...rows].sort((a, b) => keyOf(a, sorting.by).localeCompare(keyOf(b, sorting.by), 'nl'));
  return sorting.isDescending ? inOrder.reverse() : inOrder;
}
