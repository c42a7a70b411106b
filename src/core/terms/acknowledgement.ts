import { type CalendarDay, compareDays, daysBetween } from '#core/calendar/calendar-day';
import { standingEvents } from '#core/letter/letter-state';
import type { LetterEvent } from '#core/records/letter-event';

/** An acknowledgement usually comes within the week. */
export const ACKNOWLEDGED_WITHIN_DAYS = 7;

const ANSWERS: ReadonlySet<LetterEvent['kind']> = new Set(['acknowledged', 'replied', 'closed']);

/** The day it went out, or went out last; null where it did not. */
export function lastSentOn(standing: readonly LetterEvent[]): CalendarDay | null {
  const days = standing.flatMap((event) =>
    event.kind === 'dispatched' || event.kind === 'resent' ? [event.on] : [],
  );
  return days.sort(compareDays).at(-1) ?? null;
}

/**
 * Whether it is worth asking if the letter arrived: seven days after it was sent, or sent once more, and no
 * acknowledgement, reply or closing since. Receipt that the council recorded by itself says nothing of that.
 */
export function acknowledgementMissing(events: readonly LetterEvent[], today: CalendarDay): boolean {
  const standing = standingEvents(events);
  const sentOn = lastSentOn(standing);
  if (sentOn === null || daysBetween(sentOn, today) < ACKNOWLEDGED_WITHIN_DAYS) return false;
  return !standing.some((event) => ANSWERS.has(event.kind) && 'on' in event && event.on >= sentOn);
}
