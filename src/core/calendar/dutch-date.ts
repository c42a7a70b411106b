/**
 * Days as Dutch letters write them: "28 oktober 2016". Letters are Dutch whatever the language of the
 * screen, so this is not a matter of locale.
 */
import { type CalendarDay, parseCalendarDay } from '#core/calendar/calendar-day';

/** As letters write them, January first. */
export const dutchMonths: readonly string[] = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** As met in real letters; the full names are looked up apart. */
const shortMonths: ReadonlyMap<string, number> = new Map([
  ['jan', 1],
  ['feb', 2],
  ['febr', 2],
  ['mrt', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['okt', 10],
  ['nov', 11],
  ['dec', 12],
]);

const WRITTEN = /^(\d{1,2})(?:e|ste|de)? ([a-z]{3,9})\.?,? (\d{4})$/;
const FIGURES = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const WEEKDAY = /^(?:maan|dins|woens|donder|vrij|zater|zon)dag,? /;

function monthNumber(name: string): number | null {
  const full = dutchMonths.indexOf(name);
  return full >= 0 ? full + 1 : (shortMonths.get(name) ?? null);
}

function dayOf(year: string, month: number, day: string): CalendarDay | null {
  return parseCalendarDay(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/**
 * Reads a text that is a date and nothing else: "28 oktober 2016", "vrijdag 28 okt. 2016", "28-10-2016"
 * (day first), "2016-10-28". Null for anything else, for a day that does not exist, and for a year of two
 * digits, which would be a guess.
 */
export function parseDutchDate(text: string): CalendarDay | null {
  // Longer than any date; also keeps the patterns away from long texts.
  if (text.length > 60) return null;
  const clean = text.trim().toLowerCase().replace(/\s+/g, ' ').replace(WEEKDAY, '');
  const written = WRITTEN.exec(clean);
  if (written) {
    const [, day = '', name = '', year = ''] = written;
    const month = monthNumber(name);
    return month === null ? null : dayOf(year, month, day);
  }
  const figures = FIGURES.exec(clean);
  if (figures) {
    const [, day = '', , month = '', year = ''] = figures;
    return dayOf(year, Number(month), day);
  }
  return parseCalendarDay(clean);
}

/** "28 oktober 2016"; the day without a leading zero, the month in lower case (Taalunie). */
export function formatDutchDate(day: CalendarDay): string {
  const month = dutchMonths[Number(day.slice(5, 7)) - 1] ?? '';
  return `${Number(day.slice(8, 10))} ${month} ${day.slice(0, 4)}`;
}
