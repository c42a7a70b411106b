/** The terms that run, worked out anew each time they are shown, what needs doing first at the top. */

import { useMemo } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { LetterState } from '#core/letter/letter-state';
import type { LetterEvent } from '#core/records/letter-event';
import { DECREED_DAYS } from '#core/terms/equated-days';
import { NEARLY_DUE_DAYS } from '#core/terms/nearly-due-days';
import { type Term, termOf } from '#core/terms/term';
import { type TermState, termState } from '#core/terms/term-state';
import type { LetterRow } from '#store';
import type { TermState as TermLook } from '../ui/state-badge';
import { useToday } from './clock';
import { useNearlyDueDays } from './nearly-due-days';
import { useWatch } from './store-context';

/** Long late once as much time again has passed as most terms give. */
const LONG_LATE_DAYS = 42;

export interface LetterTerm {
  readonly term: Term;
  readonly state: TermState;
}

export function letterTerm(
  letter: { readonly state: LetterState; readonly events: readonly LetterEvent[] },
  today: CalendarDay,
  nearlyDueDays: number = NEARLY_DUE_DAYS.usual,
): LetterTerm {
  const term = termOf(letter.state.rule, letter.events, DECREED_DAYS);
  const thresholds = { nearlyDueDays, longLateDays: LONG_LATE_DAYS };
  return { term, state: termState({ term, today, events: letter.events, thresholds }) };
}

const LOOKS: Readonly<Record<TermState['kind'], TermLook>> = {
  notStarted: 'noClock',
  suspended: 'suspended',
  running: 'onTime',
  nearlyDue: 'nearly',
  dueToday: 'dueToday',
  late: 'late',
  longLate: 'longLate',
  answeredInTime: 'answered',
  answeredLate: 'answered',
  noReplyOwed: 'noClock',
  closed: 'closed',
};

export function lookOf(state: TermState): TermLook {
  return LOOKS[state.kind];
}

export interface RunningTerm extends LetterTerm {
  readonly row: LetterRow;
}

/** Days left, and after every running term those that have not started. */
function urgency({ state }: RunningTerm): number {
  switch (state.kind) {
    case 'late':
    case 'longLate':
      return -state.daysLate;
    case 'dueToday':
      return 0;
    case 'nearlyDue':
    case 'running':
      return state.daysLeft;
    default:
      return Number.POSITIVE_INFINITY;
  }
}

/** Undefined until the store has answered. */
export function useRunningTerms(): readonly RunningTerm[] | undefined {
  const rows = useWatch('awaitingLetters');
  const today = useToday();
  const nearlyDueDays = useNearlyDueDays();
  return useMemo(
    () =>
      rows
        ?.map((row) => ({ row, ...letterTerm(row, today, nearlyDueDays) }))
        // Where a reply is owed only when departing from the advice, silence after the due day is not lateness.
        .filter(({ state }) => state.kind !== 'noReplyOwed')
        .sort((a, b) => urgency(a) - urgency(b) || (a.row.id < b.row.id ? -1 : 1)),
    [rows, today, nearlyDueDays],
  );
}

export function isLate(state: TermState): boolean {
  return state.kind === 'late' || state.kind === 'longLate';
}
