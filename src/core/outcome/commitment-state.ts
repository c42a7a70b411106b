/** Where a commitment stands, folded from its events. Whether it is late is worked out from its due day. */
import { type CalendarDay, daysBetween } from '#core/calendar/calendar-day';
import { standing } from '#core/outcome/standing';
import type { Commitment } from '#core/records/commitment';
import type { CommitmentEvent } from '#core/records/commitment-event';

export const commitmentStates = ['open', 'partly', 'fulfilled', 'lapsed'] as const;
export type CommitmentState = (typeof commitmentStates)[number];

export interface CommitmentStanding {
  readonly commitment: Commitment;
  readonly state: CommitmentState;
  /** The event that says so; null while nothing was recorded. */
  readonly last: Exclude<CommitmentEvent, { kind: 'withdrawn' }> | null;
}

export function commitmentStanding(
  commitment: Commitment,
  events: readonly CommitmentEvent[],
): CommitmentStanding {
  const own = standing(events.filter((event) => event.commitmentId === commitment.id));
  const last = own.at(-1) ?? null;
  return { commitment, state: last?.kind ?? 'open', last };
}

/** Somebody still owes it, or the rest of it. */
export function isOwed({ state }: CommitmentStanding): boolean {
  return state === 'open' || state === 'partly';
}

/** Days until it is due; negative once it is late, null where it has no day or nobody owes it any more. */
export function daysUntilDue(of: CommitmentStanding, today: CalendarDay): number | null {
  if (!isOwed(of) || of.commitment.due === null) return null;
  return daysBetween(today, of.commitment.due);
}
