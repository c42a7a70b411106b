import { type CalendarDay, calendarDayOf, daysBetween } from '#core/calendar/calendar-day';

const FIRST_OF_MARCH = calendarDayOf('1900-03-01');
const ITS_NUMBER = 61;

/**
 * The number a spreadsheet has for a day. Null before 1 March 1900: Excel believes there was a 29 February that
 * year, other programs do not, so the same number is another day there.
 */
export function serialDay(day: CalendarDay): number | null {
  return day < FIRST_OF_MARCH ? null : ITS_NUMBER + daysBetween(FIRST_OF_MARCH, day);
}
