import { addDays, addMonths, type CalendarDay, calendarDayOf } from '#core/calendar/calendar-day';

const FIRST = calendarDayOf('1900-01-01');

/**
 * The day of these figures, month and day counted from 1. For tables of ours: it also reaches the years just
 * outside 1900-2199, which nobody can enter but a sum may touch.
 */
export function dayOf(year: number, month: number, day: number): CalendarDay {
  return addDays(addMonths(FIRST, (year - 1900) * 12 + month - 1), day - 1);
}
