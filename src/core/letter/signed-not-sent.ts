import { addDays, type CalendarDay } from '#core/calendar/calendar-day';

/** So many days may lie between a signature and the dispatch before somebody is told. */
const DAYS = 2;

/** Signed is not sent: the clock of the reply does not run. From the third day on that is worth a word. */
export function isLongSigned(signedOn: CalendarDay, today: CalendarDay): boolean {
  return addDays(signedOn, DAYS) < today;
}
