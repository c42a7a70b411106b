import type { CalendarDay } from '#core/calendar/calendar-day';

/** A day in figures, as Dutch spreadsheets read and show it: 3-10-2016. */
export function formatFigures(day: CalendarDay): string {
  return `${Number(day.slice(8, 10))}-${Number(day.slice(5, 7))}-${day.slice(0, 4)}`;
}
