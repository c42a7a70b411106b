import { type CalendarDay, parseCalendarDay, yearOf } from '#core/calendar/calendar-day';
import { parseDutchDate } from '#core/calendar/dutch-date';

/** A date met in running text. Without a year it names only a day and a month. */
export interface DateInText {
  readonly from: number;
  readonly to: number;
  readonly month: number;
  readonly dayOfMonth: number;
  readonly year: number | null;
}

const MONTH = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const WRITTEN = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\d{1,2})(?:e|ste|de)? (${MONTH})(?: (\\d{4}))?(?![\\p{L}\\p{N}])`,
  'giu',
);
const FIGURES = /(?<![\p{L}\p{N}./-])(\d{1,2}[-/.]\d{1,2}[-/.]\d{4})(?![\p{L}\p{N}/-])/gu;
/** "jongstleden": the last time it was that day. */
const LAST = /^\s+(?:jl|ll)\b/i;

function partsOf(day: CalendarDay): Pick<DateInText, 'month' | 'dayOfMonth'> {
  return { month: Number(day.slice(5, 7)), dayOfMonth: Number(day.slice(8, 10)) };
}

function lastBefore(month: number, dayOfMonth: number, written: CalendarDay): number {
  const year = yearOf(written);
  const sameYear = parseCalendarDay(
    `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`,
  );
  return sameYear !== null && sameYear <= written ? year : year - 1;
}

/** All dates in the text, in order. `written` is the day of the letter, from which "jl." looks back. */
export function datesIn(text: string, written: CalendarDay | null): DateInText[] {
  const found: DateInText[] = [];
  for (const match of text.matchAll(WRITTEN)) {
    const [whole, day = '', month = '', year] = match;
    const to = match.index + whole.length;
    // The leap year lets 29 February stand where no year is named.
    const parsed = parseDutchDate(`${day} ${month} ${year ?? 2000}`);
    if (parsed === null) continue;
    const parts = partsOf(parsed);
    const isLast = year === undefined && written !== null && LAST.test(text.slice(to));
    found.push({
      from: match.index,
      to,
      ...parts,
      year:
        year !== undefined
          ? Number(year)
          : isLast
            ? lastBefore(parts.month, parts.dayOfMonth, written)
            : null,
    });
  }
  for (const match of text.matchAll(FIGURES)) {
    const parsed = parseDutchDate(match[1] ?? '');
    if (parsed === null) continue;
    found.push({
      from: match.index,
      to: match.index + match[0].length,
      ...partsOf(parsed),
      year: yearOf(parsed),
    });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Null where the year is not named. */
export function dayOfDate({ year, month, dayOfMonth }: DateInText): CalendarDay | null {
  if (year === null) return null;
  return parseCalendarDay(`${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`);
}
