/**
 * The sample council is written around one Monday, its reference day, and must look alive whenever it is
 * opened. So every day in it moves by the same whole number of weeks, the reference day to the Monday of the
 * week it is opened in; the few letters whose state hangs on the very day (due today) count from today instead.
 *
 *     2026-03-05     a day around the reference day
 *     today-42       a day counted from today; also `today` and `today+3`
 *
 * Texts hold tokens in double braces, see `renderTokens`.
 */
import {
  addDays,
  type CalendarDay,
  calendarDayOf,
  daysBetween,
  weekdayOf,
} from '#core/calendar/calendar-day';
import { formatDutchDate } from '#core/calendar/dutch-date';
import { DECREED_DAYS, freeReasons } from '#core/terms/equated-days';

export interface SampleCalendar {
  readonly today: CalendarDay;
  /** The reference day's new place: the Monday of this week. */
  readonly monday: CalendarDay;
  /** Whole weeks as days; negative when opened before the reference day. */
  readonly shift: number;
}

/** Throws a RangeError when the reference day is not a Monday: days would no longer keep their weekday. */
export function sampleCalendar(referenceDay: CalendarDay, today: CalendarDay): SampleCalendar {
  if (weekdayOf(referenceDay) !== 1) throw new RangeError(`reference day is not a Monday: ${referenceDay}`);
  const monday = addDays(today, 1 - weekdayOf(today));
  return { today, monday, shift: daysBetween(referenceDay, monday) };
}

export const DAY_EXPRESSION = /^(?:\d{4}-\d{2}-\d{2}|today(?:[+-]\d{1,4})?)$/;

/** `day` moved along, wherever it lands. For what holds from or until a day, such as a rule. */
export function shiftedDay(day: CalendarDay, calendar: SampleCalendar): CalendarDay {
  return addDays(day, calendar.shift);
}

function firstOrdinaryDay(from: CalendarDay): CalendarDay {
  let day = from;
  while (freeReasons(day, DECREED_DAYS).length > 0) day = addDays(day, 1);
  return day;
}

function firstWeekday(from: CalendarDay): CalendarDay {
  const weekday = weekdayOf(from);
  return weekday > 5 ? addDays(from, 8 - weekday) : from;
}

/**
 * The day on which something happens. Nobody posts a letter or meets on Christmas Day, so a written day that
 * lands on a free one moves to the next ordinary day; the order of days stays. A day counted from today moves
 * out of a weekend only: any other move would undo the state it is there for.
 */
export function happeningDay(expression: string, calendar: SampleCalendar): CalendarDay {
  if (!DAY_EXPRESSION.test(expression)) throw new RangeError(`not a day of the sample: ${expression}`);
  if (!expression.startsWith('today')) {
    return firstOrdinaryDay(shiftedDay(calendarDayOf(expression), calendar));
  }
  return firstWeekday(addDays(calendar.today, Number(expression.slice('today'.length) || 0)));
}

/** What a letter of the sample can say of another one. */
export interface CitedLetter {
  readonly reference: string;
  /** When the reply to it is due, counted from its date. */
  readonly due: CalendarDay;
}

const TOKEN = /\{\{([^{}]*)\}\}/g;
const DATE = /^([^|:]+)(\|short)?$/;
const PART = /^(year|month)([+-]\d{1,2})?:(.+)$/;
const CITATION = /^(ref|due):([a-z0-9-]+)$/;

function withoutYear(written: string): string {
  return written.replace(/ \d{4}$/, '');
}

function withoutDay(written: string): string {
  return written.replace(/^\d{1,2} /, '');
}

function renderToken(
  token: string,
  calendar: SampleCalendar,
  cited: ReadonlyMap<string, CitedLetter>,
): string {
  const citation = CITATION.exec(token);
  if (citation) {
    const letter = cited.get(citation[2] ?? '');
    if (!letter) throw new RangeError(`cites a letter that was not sent before: {{${token}}}`);
    return citation[1] === 'ref' ? letter.reference : formatDutchDate(letter.due);
  }
  const part = PART.exec(token);
  if (part?.[3]) {
    const day = happeningDay(part[3], calendar);
    if (part[1] === 'month') return withoutDay(formatDutchDate(day));
    return String(Number(day.slice(0, 4)) + Number(part[2] ?? 0));
  }
  const date = DATE.exec(token);
  if (!date?.[1]) throw new RangeError(`not a token of the sample: {{${token}}}`);
  const written = formatDutchDate(happeningDay(date[1], calendar));
  return date[2] ? withoutYear(written) : written;
}

/**
 * Fills in the tokens of a text; throws a RangeError for one it does not know.
 *
 *     {{2026-03-05}}          5 maart 2026
 *     {{2026-03-05|short}}    5 maart
 *     {{month:2026-03-05}}    maart 2026
 *     {{year:2026-03-05}}     2026; {{year+1:2026-03-05}} the year after
 *     {{ref:key}}             the reference of that letter
 *     {{due:key}}             the day the reply to that letter is due
 */
export function renderTokens(
  text: string,
  calendar: SampleCalendar,
  cited: ReadonlyMap<string, CitedLetter> = new Map(),
): string {
  return text.replace(TOKEN, (_, token: string) => renderToken(token, calendar, cited));
}
