/** What the overview shows besides letters: commitments that fall due, and sessions that ask for something. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { CommitmentTerm } from '#core/outcome/commitment-term';
import type { Role } from '#core/records/person';

/** A commitment somebody still owes. */
export interface OwedPromise {
  readonly commitmentId: string;
  readonly term: CommitmentTerm;
}

export interface AskingSession {
  readonly sessionId: string;
  /** Names that are still in it should be gone from this day on; null where there are none to take out. */
  readonly namesDueOn: CalendarDay | null;
  /** Those who were there should hear what became of it: for the first time, or again. */
  readonly reportDue: 'first' | 'again' | null;
}

export type PromiseRow =
  | { readonly kind: 'promiseLate'; readonly commitmentId: string; readonly daysLate: number }
  /** Today or within the days that count as nearly. */
  | { readonly kind: 'promiseDue'; readonly commitmentId: string; readonly daysLeft: number };

export type AskingSessionRow =
  | { readonly kind: 'reportBack'; readonly sessionId: string; readonly isAgain: boolean }
  | { readonly kind: 'namesDue'; readonly sessionId: string; readonly since: CalendarDay };

/** A chair has nothing to do about what is not late yet; a member wants to know of both. */
export function promiseRows(role: Role, owed: readonly OwedPromise[]): readonly PromiseRow[] {
  const isChair = role === 'chair' || role === 'deputyChair';
  return owed.flatMap(({ commitmentId, term }): PromiseRow[] => {
    switch (term.kind) {
      case 'late':
        return [{ kind: 'promiseLate', commitmentId, daysLate: term.daysLate }];
      case 'dueToday':
      case 'nearlyDue':
        return isChair
          ? []
          : [{ kind: 'promiseDue', commitmentId, daysLeft: term.kind === 'dueToday' ? 0 : term.daysLeft }];
      default:
        return [];
    }
  });
}

/** The secretary's alone: who told, and what is kept of people, is their work. */
export function sessionRows(
  role: Role,
  sessions: readonly AskingSession[],
  today: CalendarDay,
): readonly AskingSessionRow[] {
  if (role !== 'secretary') return [];
  return sessions.flatMap(({ sessionId, namesDueOn, reportDue }): AskingSessionRow[] => [
    ...(reportDue === null
      ? []
      : [{ kind: 'reportBack' as const, sessionId, isAgain: reportDue === 'again' }]),
    ...(namesDueOn === null || namesDueOn > today
      ? []
      : [{ kind: 'namesDue' as const, sessionId, since: namesDueOn }]),
  ]);
}
