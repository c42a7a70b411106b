/**
 * The calendar as one row of days, laid out a page at a time: each day's name, and whether it is free by
 * itself (weekend or holiday).
 *
 * A screen explains a hundred terms at once and a plan tries every day of a season, while a sum over date
 * objects costs as much as a whole answer may. So date-fns lays out the row, once, and a sum of days is a step
 * along it. A day's number counts from 1 January 1900, a Monday.
 */
import { addDays, type CalendarDay, calendarDayOf, type Weekday, yearOf } from '#core/calendar/calendar-day';
import { type FreeReason, type FreeReasons, ORDINARY } from '#core/terms/free-day';
import { type Holiday, holidaysOf } from '#core/terms/holidays';

export type DayNumber = number;

const EPOCH = calendarDayOf('1900-01-01');
const SATURDAY: FreeReason = { kind: 'saturday', article: 'atw.1.1' };
const SUNDAY: FreeReason = { kind: 'sunday', article: 'atw.1.1' };

/** Numbers go below zero only where something is counted back past 1900. */
export function weekdayOfNumber(number: DayNumber): Weekday {
  return ((((number % 7) + 7) % 7) + 1) as Weekday;
}

function weekendReasons(number: DayNumber): FreeReason[] {
  const weekday = weekdayOfNumber(number);
  return weekday === 6 ? [SATURDAY] : weekday === 7 ? [SUNDAY] : [];
}

function holidayReason({ holiday }: Holiday): FreeReason {
  return { kind: 'holiday', holiday, article: holiday === 'goodFriday' ? 'atw.3.2' : 'atw.3.1' };
}

interface Page {
  readonly days: readonly CalendarDay[];
  readonly free: readonly FreeReasons[];
}

/** A power of two, so that page and place fall out of the number; most terms stay within a page or two. */
const PAGE_BITS = 9;
const PAGE_SIZE = 1 << PAGE_BITS;

function layOutPage(page: number): Page {
  const first = page * PAGE_SIZE;
  const days = Array.from({ length: PAGE_SIZE }, (_, place) => addDays(EPOCH, first + place));
  const lastYear = yearOf(addDays(EPOCH, first + PAGE_SIZE));
  const holidays: Holiday[] = [];
  for (let year = yearOf(addDays(EPOCH, first)); year <= lastYear; year += 1)
    holidays.push(...holidaysOf(year));
  const free = days.map((day, place) => {
    const own = holidays.filter((holiday) => holiday.day === day).map(holidayReason);
    const reasons = [...weekendReasons(first + place), ...own];
    return reasons.length === 0 ? ORDINARY : reasons;
  });
  return { days, free };
}

const pages: Page[] = [];

function pageWith(number: DayNumber): Page {
  const page = number >> PAGE_BITS;
  pages[page] ??= layOutPage(page);
  return pages[page];
}

function notOnTheRow(number: DayNumber): never {
  throw new RangeError(`no day with number ${number}`);
}

export function dayWithNumber(number: DayNumber): CalendarDay {
  return pageWith(number).days[number & (PAGE_SIZE - 1)] ?? notOnTheRow(number);
}

/** Weekend and holidays; days equated by decree come from their table. */
export function ownReasons(number: DayNumber): FreeReasons {
  return pageWith(number).free[number & (PAGE_SIZE - 1)] ?? notOnTheRow(number);
}

/** The figure at `place`. Cutting strings for three small numbers would take longer than the rest of a sum. */
function figure(day: CalendarDay, place: number): number {
  return day.charCodeAt(place) - 48;
}

function yearIn(day: CalendarDay): number {
  return figure(day, 0) * 1000 + figure(day, 1) * 100 + figure(day, 2) * 10 + figure(day, 3);
}

function dayOfMonth(day: CalendarDay): number {
  return figure(day, 8) * 10 + figure(day, 9);
}

/** Days from 1 March to the first of each month, beginning with March: so the leap day comes last. */
const BEFORE_MONTH = [0, 31, 61, 92, 122, 153, 184, 214, 245, 275, 306, 337] as const;
/** Days from 1 March of the year 0 to 1 January 1900. */
const BEFORE_1900 = 693_901;

/** The number of a month's first day. Months are counted from January of the year 0, past the end of a year too. */
function startOfMonth(month: number): DayNumber {
  const fromMarch = month - 2;
  const year = Math.floor(fromMarch / 12);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + (BEFORE_MONTH[fromMarch - year * 12] ?? Number.NaN) - BEFORE_1900;
}

function monthOf(day: CalendarDay): number {
  return yearIn(day) * 12 + figure(day, 5) * 10 + figure(day, 6) - 1;
}

/** Throws a RangeError for a text that is no day after all: from here on it would give a wrong date in silence. */
export function numberOf(day: CalendarDay): DayNumber {
  const number = startOfMonth(monthOf(day)) + dayOfMonth(day) - 1;
  if (dayWithNumber(number) !== day) throw new RangeError(`not a calendar day: ${day}`);
  return number;
}

/** The same day number so many months on, or that month's last day where it has none (HR 2017:2225). */
export function monthsOn(day: CalendarDay, months: number): DayNumber {
  const month = monthOf(day) + months;
  return Math.min(startOfMonth(month) + dayOfMonth(day), startOfMonth(month + 1)) - 1;
}
