/** What there is to tell of a term, of a commitment, and of a letter that was signed. */
import { addDays, type CalendarDay } from '#core/calendar/calendar-day';
import { standingEvents } from '#core/letter/letter-state';
import { isLongSigned } from '#core/letter/signed-not-sent';
import type { CommitmentTerm } from '#core/outcome/commitment-term';
import type { LetterEvent } from '#core/records/letter-event';
import type { SignalFact } from '#core/signals/signals';
import { acknowledgementMissing, lastSentOn } from '#core/terms/acknowledgement';
import type { TermState } from '#core/terms/term-state';

export interface WatchedTerm {
  readonly state: TermState;
  /** Those of the letter, in any order. */
  readonly events: readonly LetterEvent[];
}

function dueFact(state: TermState, today: CalendarDay): SignalFact | null {
  switch (state.kind) {
    case 'nearlyDue':
      return { kind: 'nearlyDue', about: addDays(today, state.daysLeft) };
    case 'dueToday':
      return { kind: 'dueToday', about: today };
    case 'late':
    case 'longLate':
      return { kind: 'late', about: addDays(today, -state.daysLate) };
    default:
      return null;
  }
}

/** Once the term itself is late, or nobody owes anything, an acknowledgement that never came is not worth a word. */
function missingAcknowledgement({ state, events }: WatchedTerm, today: CalendarDay): SignalFact | null {
  if (state.kind !== 'notStarted' && state.kind !== 'running' && state.kind !== 'nearlyDue') return null;
  if (!acknowledgementMissing(events, today)) return null;
  const sentOn = lastSentOn(standingEvents(events));
  return sentOn ? { kind: 'noAcknowledgement', about: sentOn } : null;
}

export function termFacts(term: WatchedTerm, today: CalendarDay): readonly SignalFact[] {
  return [dueFact(term.state, today), missingAcknowledgement(term, today)].filter((fact) => fact !== null);
}

export function promiseFacts(term: CommitmentTerm, today: CalendarDay): readonly SignalFact[] {
  switch (term.kind) {
    case 'nearlyDue':
      return [{ kind: 'promiseNearlyDue', about: addDays(today, term.daysLeft) }];
    case 'dueToday':
      return [{ kind: 'promiseDueToday', about: today }];
    case 'late':
      return [{ kind: 'promiseLate', about: addDays(today, -term.daysLate) }];
    default:
      return [];
  }
}

/** `signedOn`: of a letter that has not gone out. */
export function signedFacts(signedOn: CalendarDay, today: CalendarDay): readonly SignalFact[] {
  return isLongSigned(signedOn, today) ? [{ kind: 'signedNotSent', about: signedOn }] : [];
}
