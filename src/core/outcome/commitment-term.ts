/** Where a commitment stands among what falls due, worked out from its day each time it is asked. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { type CommitmentStanding, daysUntilDue, isOwed } from '#core/outcome/commitment-state';

export type CommitmentTerm =
  /** Owed, and nobody said by when. */
  | { readonly kind: 'noDay' }
  | { readonly kind: 'running'; readonly daysLeft: number }
  | { readonly kind: 'nearlyDue'; readonly daysLeft: number }
  | { readonly kind: 'dueToday' }
  | { readonly kind: 'late'; readonly daysLate: number }
  | { readonly kind: 'fulfilled' | 'lapsed'; readonly on: CalendarDay };

/** As for terms: nearly due with so many days left or fewer, and not late on the due day itself. */
export function commitmentTerm(
  standing: CommitmentStanding,
  today: CalendarDay,
  nearlyDueDays: number,
): CommitmentTerm {
  const { state, last, commitment } = standing;
  if (!isOwed(standing)) {
    return { kind: state === 'lapsed' ? 'lapsed' : 'fulfilled', on: last?.on ?? commitment.on };
  }
  const left = daysUntilDue(standing, today);
  if (left === null) return { kind: 'noDay' };
  if (left === 0) return { kind: 'dueToday' };
  if (left < 0) return { kind: 'late', daysLate: -left };
  return { kind: left > nearlyDueDays ? 'running' : 'nearlyDue', daysLeft: left };
}
