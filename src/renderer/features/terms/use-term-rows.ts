import { useMemo } from 'react';
import { type CalendarDay, calendarDayOf, compareDays } from '#core/calendar/calendar-day';
import type { LetterKind } from '#core/records/letter';
import { hasEnded } from '#core/terms/term-state';
import {
  isLate,
  letterTerm,
  type RunningTerm,
  useAwaitedTerms,
  useRunningTerms,
} from '../../app/letter-terms';
import { useReckoning } from '../../app/reckoning';
import { useWatch, useWatchWhen } from '../../app/store-context';
import { barOfTerm } from '../../app/term-bar-of';
import type { TermOfLetter } from '../../app/use-term-calendar';
import type { Term as BarTerm } from '../../ui/term-bar-parts';
import { choicesOf, type Filed, type FilterChoices, filterFor, type ListFilter, passes } from './list-filter';

/** Where a term that ended before it began stands in an order of days. */
const NEVER = calendarDayOf('1900-01-01');

export const stateFilters = ['open', 'late', 'soon', 'running', 'notStarted', 'notOwed', 'finished'] as const;
export type StateFilter = (typeof stateFilters)[number];

export type TermFilter = ListFilter<StateFilter, LetterKind>;

export const noFilter: TermFilter = filterFor('open');

/** A term as it stands in the list: who has to answer, and in which dossier. */
export interface TermRow extends RunningTerm {
  readonly holder: string;
  /** Null where no clock has started. */
  readonly bar: BarTerm | null;
}

export function termOfRow({ row, holder }: TermRow): TermOfLetter {
  const { id: letterId, subject, state, dossierTitle } = row;
  return { letterId, subject, state, dossierTitle, holder };
}

function passesState({ state }: RunningTerm, filter: StateFilter): boolean {
  switch (filter) {
    case 'open':
    case 'notOwed':
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
  readonly choices: FilterChoices;
}

function filed({ row, holder }: TermRow): Filed {
  const { kind, dossierId, dossierTitle } = row;
  return { words: `${row.subject} ${row.state.reference ?? ''}`, kind, holder, dossierId, dossierTitle };
}

/**
 * Terms that are over, the last to fall due first; undefined until the store has answered. Letters that fall under no
 * rule have no term: they are among the letters only.
 */
function useFinishedTerms(isWanted: boolean): readonly RunningTerm[] | undefined {
  const rows = useWatchWhen(isWanted, 'terms', { finished: true });
  const reckoning = useReckoning();
  return useMemo(
    () =>
      rows
        ?.map(({ letter }): RunningTerm => ({ row: letter, ...letterTerm(letter, reckoning) }))
        .filter(({ state }) => hasEnded(state))
        .sort((a, b) => compareDays(dueOf(b), dueOf(a)) || (a.row.id < b.row.id ? 1 : -1)),
    [rows, reckoning],
  );
}

function dueOf({ term }: RunningTerm): CalendarDay {
  return term.kind === 'started' ? term.due : NEVER;
}

/** The terms that pass the filter, what needs doing first at the top; undefined until the store has answered. */
export function useTermRows(filter: TermFilter): TermRows | undefined {
  const running = useRunningTerms();
  const awaited = useAwaitedTerms();
  const finished = useFinishedTerms(filter.state === 'finished');
  const source = useMemo(() => {
    switch (filter.state) {
      case 'finished':
        return finished;
      // Sent and unanswered, while no rule asks for an answer: silent, and still nowhere lost.
      case 'notOwed':
        return awaited?.filter(({ state }) => state.kind === 'noReplyOwed');
      default:
        return running;
    }
  }, [filter.state, finished, awaited, running]);
  const dossiers = useWatch('dossiers');
  return useMemo(() => {
    if (!source || !dossiers) return undefined;
    const holderOf = new Map(dossiers.map(({ dossier }) => [dossier.id, dossier.portfolioHolder]));
    const all = source.map(
      (term): TermRow => ({
        ...term,
        holder: holderOf.get(term.row.dossierId) ?? '',
        bar: barOfTerm(term, term.row),
      }),
    );
    return {
      rows: all.filter((term) => passesState(term, filter.state) && passes(filed(term), filter)),
      choices: choicesOf(all.map(filed)),
    };
  }, [source, dossiers, filter]);
}
