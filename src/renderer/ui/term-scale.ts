/** Places days on a strip: the sums behind the bars of terms. Places are percentages from its left edge. */
import {
  addDays,
  addMonths,
  type CalendarDay,
  calendarDayOf,
  compareDays,
  daysBetween,
} from '#core/calendar/calendar-day';
import { numberOf } from '#core/terms/day-row';

export interface TermScale {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

export interface Tick {
  readonly day: CalendarDay;
  readonly place: number;
}

function earliest(days: readonly CalendarDay[]): CalendarDay | undefined {
  return [...days].sort(compareDays).at(0);
}

function latest(days: readonly CalendarDay[]): CalendarDay | undefined {
  return [...days].sort(compareDays).at(-1);
}

/** Holds all the days, and today, with a little room on both sides. */
export function scaleHolding(days: readonly CalendarDay[], today: CalendarDay): TermScale {
  const from = earliest([...days, today]) ?? today;
  const to = latest([...days, today]) ?? today;
  const room = Math.max(4, Math.round(daysBetween(from, to) * 0.04));
  return { from: addDays(from, -room), to: addDays(to, room) };
}

/** By numbers of days: a list of bars asks for thousands of places, and sums over date objects would be felt. */
export function placeOf(day: CalendarDay, scale: TermScale): number {
  const from = numberOf(scale.from);
  const place = ((numberOf(day) - from) / (numberOf(scale.to) - from)) * 100;
  return Math.round(Math.min(100, Math.max(0, place)) * 100) / 100;
}

/** Months between two marks, the smallest that keeps to `most` of them. */
const STRIDES = [1, 2, 3, 6, 12, 24, 60, 120] as const;

/** First days of months, thinned out to at most `most`. */
export function monthTicks(scale: TermScale, most = 8): readonly Tick[] {
  const months = daysBetween(scale.from, scale.to) / 30.44;
  const stride = STRIDES.find((each) => months / each <= most) ?? 240;
  const year = Number(scale.from.slice(0, 4));
  const ticks: Tick[] = [];
  for (
    let day = calendarDayOf(`${Math.max(1900, year)}-01-01`);
    compareDays(day, scale.to) <= 0;
    day = addMonths(day, stride)
  ) {
    if (compareDays(day, scale.from) >= 0) ticks.push({ day, place: placeOf(day, scale) });
  }
  return ticks;
}
