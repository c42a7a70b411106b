import { useMemo } from 'react';
import { isOwed } from '#core/outcome/commitment-state';
import { type CommitmentSource, commitmentSources } from '#core/records/commitment';
import { type CommitmentDue, commitmentDue } from '../../app/outcome/commitment-terms';
import { useReckoning } from '../../app/reckoning';
import { useWatchWhen } from '../../app/store-context';
import { choicesOf, type Filed, type FilterChoices, filterFor, type ListFilter, passes } from './list-filter';

export const commitmentStateFilters = ['open', 'late', 'soon', 'running', 'noDay', 'finished'] as const;
export type CommitmentStateFilter = (typeof commitmentStateFilters)[number];
export type CommitmentFilter = ListFilter<CommitmentStateFilter, CommitmentSource>;
export const noCommitmentFilter: CommitmentFilter = filterFor('open');
export const commitmentKinds = commitmentSources;

export interface CommitmentRow extends CommitmentDue {
  /** It has a day, or had one that a calendar may still have. */
  readonly isForCalendars: boolean;
}

/** A calendar that has it should let go of it: nothing is owed any more, or not on a day. */
export function isForWithdrawal({ isForCalendars, standing }: CommitmentRow): boolean {
  return isForCalendars && (!isOwed(standing) || standing.commitment.due === null);
}

function passesState({ term }: CommitmentDue, filter: CommitmentStateFilter): boolean {
  switch (filter) {
    case 'open':
    case 'finished':
      return true;
    case 'soon':
      return term.kind === 'nearlyDue' || term.kind === 'dueToday';
    case 'late':
    case 'running':
    case 'noDay':
      return term.kind === filter;
  }
}

function filed({ standing, dossierTitle, portfolioHolder }: CommitmentDue): Filed {
  const { words, by, source, dossierId } = standing.commitment;
  return { words: `${words} ${by}`, kind: source, holder: portfolioHolder, dossierId, dossierTitle };
}

/** The commitments that pass the filter, the one due first at the top; undefined until the store has answered. */
export function useCommitmentRows(
  filter: CommitmentFilter,
): { readonly rows: readonly CommitmentRow[]; readonly choices: FilterChoices } | undefined {
  const isOver = filter.state === 'finished';
  const owed = useWatchWhen(!isOver, 'owedCommitments');
  const settled = useWatchWhen(isOver, 'settledCommitments');
  const reckoning = useReckoning();
  const found = isOver ? settled : owed;
  const lacksDay = found?.some(({ standing }) => standing.commitment.due === null) ?? false;
  const onceDue = useWatchWhen(lacksDay, 'commitmentsOnceDue');
  const all = useMemo(() => {
    const had = new Set(onceDue);
    return found?.map((each): CommitmentRow => {
      const { id, due } = each.standing.commitment;
      return { ...commitmentDue(each, reckoning), isForCalendars: due !== null || had.has(id) };
    });
  }, [found, onceDue, reckoning]);
  return useMemo(
    () =>
      all && {
        rows: all.filter((row) => passesState(row, filter.state) && passes(filed(row), filter)),
        choices: choicesOf(all.map(filed)),
      },
    [all, filter],
  );
}
