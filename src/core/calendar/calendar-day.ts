/**
 * A day on the calendar, `yyyy-MM-dd`, without a time and without a zone.
 *
 * Terms are counted in days (Awb, Algemene termijnenwet), and a day is the same day wherever the machine
 * stands. A `Date` at local midnight is not: across a clock change, or on a laptop set to another zone, it
 * slips into the day before. So days are strings, compared as strings, and every sum runs in UTC.
 */
import { UTCDate } from '@date-fns/utc';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';

declare const calendarDay: unique symbol;
export type CalendarDay = string & { readonly [calendarDay]: true };

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function toUtc(day: CalendarDay): UTCDate {
  return new UTCDate(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

function fromUtc(date: Date): CalendarDay {
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}` as CalendarDay;
}

/** Reads `yyyy-MM-dd`; null for any other shape and for a day that does not exist (30 February). Years 1900-2199. */
export function parseCalendarDay(text: string): CalendarDay | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2199) return null;
  const date = new UTCDate(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (text as CalendarDay) : null;
}

/** For days known to exist, such as the ones in our own tables. Throws a RangeError for others. */
export function calendarDayOf(text: string): CalendarDay {
  const day = parseCalendarDay(text);
  if (day === null) throw new RangeError(`not a calendar day: ${text}`);
  return day;
}

/** The day it is in the given moment for a clock `offsetMinutes` east of UTC. */
export function dayOfMoment(moment: string, offsetMinutes: number): CalendarDay {
  return fromUtc(new Date(Date.parse(moment) + offsetMinutes * 60_000));
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
  return fromUtc(addDaysTo(toUtc(day), days));
}

/** The same day number `months` later, or that month's last day where it has none (HR 2017:2225). */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  return fromUtc(addMonthsTo(toUtc(day), months));
}

/** Whole days from `from` to `to`; negative when `to` lies earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return differenceInCalendarDays(toUtc(to), toUtc(from));
}

export function weekdayOf(day: CalendarDay): Weekday {
  const sundayFirst = toUtc(day).getUTCDay();
  return (sundayFirst === 0 ? 7 : sundayFirst) as Weekday;
}

export function yearOf(day: CalendarDay): number {
  return Number(day.slice(0, 4));
}

/** Strings of this shape sort as the days do. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
