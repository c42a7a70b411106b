import { useMemo } from 'react';
import type { LetterKind } from '#core/records/letter';
import { isLate, letterTerm, type RunningTerm, useRunningTerms } from '../../app/letter-terms';
import { useReckoning } from '../../app/reckoning';
import { useWatch } from '../../app/store-context';

export const stateFilters = ['open', 'late', 'soon', 'running', 'notStarted', 'finished'] as const;
export type StateFilter = (typeof stateFilters)[number];

export interface TermFilter {
  readonly words: string;
  readonly state: StateFilter;
  readonly kind: LetterKind | 'all';
  readonly holder: string | 'all';
  readonly dossierId: string | 'all';
}

export const noFilter: TermFilter = {
  words: '',
  state: 'open',
  kind: 'all',
  holder: 'all',
  dossierId: 'all',
};

/** A term as it stands in the list: who has to answer, and in which dossier. */
export interface TermRow extends RunningTerm {
  readonly holder: string;
}

function passesState({ state }: RunningTerm, filter: StateFilter): boolean {
  switch (filter) {
    case 'open':
    case 'finished':
      return true;
    case 'late':
      return isLate(state);
    case 'soon':
      return state.kind === 'nearlyDue' || state.kind === 'dueToday';
    case 'running':
      return state.kind === 'running';
    case 'notStarted':
      return state.kind === 'notStarted' || state.kind === 'suspended';
  }
}

export interface TermRows {
  readonly rows: readonly TermRow[];
  /** All portfolio holders and dossiers there are terms of, for the filters. */
  readonly holders: readonly string[];
  readonly dossiers: readonly { readonly id: string; readonly title: string }[];
  /** How many run, whatever the filter. */
  readonly running: number;
}

function useFinished(isWanted: boolean): readonly RunningTerm[] | undefined {
  const letters = useWatch('allLetters');
  const reckoning = useReckoning();
  return useMemo(
    () =>
      isWanted
        ? letters
            ?.filter((row) => row.awaiting === 0 && row.state.dispatch !== null)
            .map((row) => ({ row, ...letterTerm(row, reckoning) }))
        : [],
    [isWanted, letters, reckoning],
  );
}

/** The terms that pass the filter, what needs doing first at the top; undefined until the store has answered. */
export function useTermRows(filter: TermFilter): TermRows | undefined {
  const running = useRunningTerms();
  const finished = useFinished(filter.state === 'finished');
  const dossiers = useWatch('dossiers');
  return useMemo(() => {
    if (!running || !finished || !dossiers) return undefined;
    const holderOf = new Map(dossiers.map(({ dossier }) => [dossier.id, dossier.portfolioHolder]));
    const source = filter.state === 'finished' ? finished : running;
    const all = source.map((term) => ({ ...term, holder: holderOf.get(term.row.dossierId) ?? '' }));
    const needle = filter.words.trim().toLowerCase();
    const rows = all.filter(
      (term) =>
        passesState(term, filter.state) &&
        (filter.kind === 'all' || term.row.kind === filter.kind) &&
        (filter.holder === 'all' || term.holder === filter.holder) &&
        (filter.dossierId === 'all' || term.row.dossierId === filter.dossierId) &&
        `${term.row.subject} ${term.row.state.reference ?? ''} ${term.row.dossierTitle}`
          .toLowerCase()
          .includes(needle),
    );
    const titles = new Map(all.map(({ row }) => [row.dossierId, row.dossierTitle]));
    return {
      rows,
      holders: [...new Set(all.map((term) => term.holder))].filter((holder) => holder !== '').sort(),
      dossiers: [...titles]
        .map(([id, title]) => ({ id, title }))
        .sort((a, b) => a.title.localeCompare(b.title, 'nl')),
      running: running.length,
    };
  }, [running, finished, dossiers, filter]);
}
