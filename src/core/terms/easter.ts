import { addDays, type CalendarDay } from '#core/calendar/calendar-day';
import { dayOf } from '#core/calendar/day-of';

/**
 * Easter Sunday of a Gregorian year.
 *
 * The "anonymous" computus as printed by Meeus (Astronomical Algorithms, ch. 8): it needs no exceptions and
 * holds for every Gregorian year. The letters are his, so that it can be laid beside the book; his month and
 * day are read as days after 22 March, the earliest Easter there is.
 */
export function easterSunday(year: number): CalendarDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return addDays(dayOf(year, 3, 22), h + l - 7 * m);
}
