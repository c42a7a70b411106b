import { type CalendarDay, daysBetween } from '#core/calendar/calendar-day';
import { standingEvents } from '#core/letter/letter-state';
import type { LetterEvent } from '#core/records/letter-event';

/** An acknowledgement usually comes within the week. */
export const ACKNOWLEDGED_WITHIN_DAYS = 7;

/**
 * Whether it is worth asking if the letter arrived: seven days after it was sent, or sent once more, and no
 * acknowledgement, reply or closing since. Receipt that the council recorded by itself says nothing of that.
 */
export function acknowledgementMissing(events: readonly LetterEvent[], today: CalendarDay): boolean {
  let sentOn: CalendarDay | null = null;
  for (const event of standingEvents(events)) {
    switch (event.kind) {
      case 'acknowledged':
      case 'replied':
      case 'closed':
        return false;
      case 'dispatched':
      case 'resent':
        if (sentOn === null || sentOn < event.on) sentOn = event.on;
        break;
      default:
    }
  }
  return sentOn !== null && daysBetween(sentOn, today) >= ACKNOWLEDGED_WITHIN_DAYS;
}
