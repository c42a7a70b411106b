/** The terms that run, worked out anew each time they are shown, what needs doing first at the top. */

import { useMemo } from 'react';
import type { LetterState } from '#core/letter/letter-state';
import type { LetterEvent } from '#core/records/letter-event';
import type { Term } from '#core/terms/term';
import { DEFAULT_THRESHOLDS, type TermState, type TermThresholds, termState } from '#core/terms/term-state';
import { termToday } from '#core/terms/term-today';
import type { AwaitingLetter, LetterRow } from '#store';
import type { TermState as TermLook } from '../ui/state-badge';
import { type Reckoning, useReckoning } from './reckoning';
import { useWatch } from './store-context';

export interface LetterTerm {
  readonly term: Term;
  readonly state: TermState;
}

export function thresholdsOf({ nearlyDueDays }: Reckoning): TermThresholds {
  return { ...DEFAULT_THRESHOLDS, nearlyDueDays };
}

export function letterTerm(
  letter: { readonly state: LetterState; readonly events: readonly LetterEvent[] },
  reckoning: Reckoning,
): LetterTerm {
  const { today, equatedDays } = reckoning;
  const { events } = letter;
  const term = termToday(letter.state.rule, events, equatedDays, today);
  return { term, state: termState({ term, today, events, thresholds: thresholdsOf(reckoning) }) };
}

const LOOKS: Readonly<Record<TermState['kind'], TermLook>> = {
  notStarted: 'notStarted',
  suspended: 'suspended',
  running: 'onTime',
  nearlyDue: 'nearly',
  dueToday: 'dueToday',
  late: 'late',
  longLate: 'longLate',
  answeredInTime: 'answered',
  answeredLate: 'answered',
  noReplyOwed: 'notOwed',
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

/** A letter that waits for a reply, whatever its term. */
export interface AwaitedTerm extends LetterTerm {
  readonly row: AwaitingLetter;
}

interface WorkedOut {
  readonly reckoning: Reckoning;
  readonly awaited: readonly AwaitedTerm[];
  readonly running: readonly AwaitedTerm[];
}

/** Worked out once for all who show them: the store gives everybody the same rows. */
const workedOut = new WeakMap<readonly AwaitingLetter[], WorkedOut>();

function isSame(a: Reckoning, b: Reckoning): boolean {
  return a.today === b.today && a.equatedDays === b.equatedDays && a.nearlyDueDays === b.nearlyDueDays;
}

function worked(rows: readonly AwaitingLetter[], reckoning: Reckoning): WorkedOut {
  const known = workedOut.get(rows);
  if (known && isSame(known.reckoning, reckoning)) return known;
  const awaited = rows
    .map((row) => ({ row, ...letterTerm(row, reckoning) }))
    .sort((a, b) => urgency(a) - urgency(b) || (a.row.id < b.row.id ? -1 : 1));
  // Where a reply is owed only when departing from the advice, silence after the due day is not lateness.
  const running = awaited.filter(({ state }) => state.kind !== 'noReplyOwed');
  const fresh = { reckoning, awaited, running };
  workedOut.set(rows, fresh);
  return fresh;
}

function useWorkedOut(): WorkedOut | undefined {
  const rows = useWatch('awaitingLetters');
  const reckoning = useReckoning();
  return useMemo(() => rows && worked(rows, reckoning), [rows, reckoning]);
}

/** Also those no reply is owed to, or no rule says when. Undefined until the store has answered. */
export function useAwaitedTerms(): readonly AwaitedTerm[] | undefined {
  return useWorkedOut()?.awaited;
}

/** Undefined until the store has answered. */
export function useRunningTerms(): readonly AwaitedTerm[] | undefined {
  return useWorkedOut()?.running;
}

export function isLate(state: TermState): boolean {
  return state.kind === 'late' || state.kind === 'longLate';
}
