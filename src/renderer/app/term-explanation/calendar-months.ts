/** The days of a term as sheets of a calendar: what each day is, for the drawing and for a screen reader. */
import { addDays, type CalendarDay, calendarDayOf, weekdayOf } from '#core/calendar/calendar-day';
import { type EquatedDays, freeReasons } from '#core/terms/equated-days';
import type { FreeReasons } from '#core/terms/free-day';
import type { Standstill } from '#core/terms/standstills';

export type DayMark =
  | 'outside'
  /** The day of the event, which is not counted itself. */
  | 'start'
  | 'counted'
  /** A day that does not count, because the term stood still. */
  | 'suspended'
  /** Added because the end fell on a free day. */
  | 'rollover'
  | 'due';

export interface CalendarCell {
  readonly day: CalendarDay;
  readonly mark: DayMark;
  readonly free: FreeReasons;
  readonly isToday: boolean;
}

export interface CalendarMonth {
  /** Its first day. */
  readonly first: CalendarDay;
  /** Weeks from Monday; null before the first and after the last day. */
  readonly weeks: readonly (readonly (CalendarCell | null)[])[];
}

export interface CountedTerm {
  readonly start: CalendarDay;
  /** Where the sum ends, before any day is added. */
  readonly rawEnd: CalendarDay;
  readonly due: CalendarDay;
  readonly suspensions: readonly Standstill[];
}

function markOf(day: CalendarDay, { start, rawEnd, due, suspensions }: CountedTerm): DayMark {
  if (day === start) return 'start';
  if (day < start || day > due) return 'outside';
  if (suspensions.some(({ from, until }) => from <= day && (until === null || day < until)))
    return 'suspended';
  if (day === due) return 'due';
  return day > rawEnd || (day === rawEnd && rawEnd !== due) ? 'rollover' : 'counted';
}

function firstOfNext(first: CalendarDay): CalendarDay {
  const inNext = addDays(first, 31);
  return calendarDayOf(`${inNext.slice(0, 7)}-01`);
}

/** One sheet for each month the term touches. */
export function calendarMonths(term: CountedTerm, today: CalendarDay, table: EquatedDays): CalendarMonth[] {
  const months: CalendarMonth[] = [];
  let first = calendarDayOf(`${term.start.slice(0, 7)}-01`);
  while (first <= term.due) {
    const next = firstOfNext(first);
    const cells: (CalendarCell | null)[] = Array.from({ length: weekdayOf(first) - 1 }, () => null);
    for (let day = first; day < next; day = addDays(day, 1)) {
      cells.push({ day, mark: markOf(day, term), free: freeReasons(day, table), isToday: day === today });
    }
    while (cells.length % 7 !== 0) cells.push(null);
    const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
    months.push({ first, weeks });
    first = next;
  }
  return months;
}
