import type { CalendarDay } from '#core/calendar/calendar-day';
import { formatDutchDate } from '#core/calendar/dutch-date';

const NO_BREAK_SPACE = '\u00a0';

const DATE_IN_TEXT =
  /\b(\d{1,2}) (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: (\d{4}))?\b/gi;

/** "28 oktober 2016" on one line, wherever the line ends. */
export function writtenDate(day: CalendarDay): string {
  return formatDutchDate(day).replaceAll(' ', NO_BREAK_SPACE);
}

/** The same care for dates that were typed. */
export function keepDatesWhole(text: string): string {
  return text.replace(DATE_IN_TEXT, (date) => date.replaceAll(' ', NO_BREAK_SPACE));
}
