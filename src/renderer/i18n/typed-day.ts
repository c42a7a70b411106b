/**
 * Reads a day as people write it, in Dutch and in English whatever the language of the screen is:
 * `9-12-2016`, `9/12/16`, `09.12.2016`, `09122016`, `9 dec 2016`, `vrijdag 9 december 2016`, `2016-12-09`.
 * Always day before month: nobody here writes it the other way round.
 */
import { type CalendarDay, parseCalendarDay } from '#core/calendar/calendar-day';

const FIGURES = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d{2})$/;
const RUN_TOGETHER = /^(\d{2})(\d{2})(\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const WORDS = /^(?:[a-z]+\.?,?\s+)?(\d{1,2})[-. ]*([a-z]+)\.?[-, ]*(\d{4}|\d{2})$/;

/** The first letters that tell a month apart, in both languages: `mrt`, `mei` and `okt` besides the English ones. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan'],
  ['feb'],
  ['maart', 'mrt', 'mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
];

function monthOf(name: string): number | null {
  const index = MONTHS.findIndex((beginnings) => beginnings.some((beginning) => name.startsWith(beginning)));
  return index < 0 ? null : index + 1;
}

/** Two figures are of this century: what a council keeps is younger than it. */
function yearOf(figures: string): number {
  return figures.length === 2 ? 2000 + Number(figures) : Number(figures);
}

interface WrittenDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function written(year: number, month: number, day: number): WrittenDay {
  return { year, month, day };
}

/** What the words and figures say, also where the calendar has no such day; null where they say none. */
function writtenDay(typed: string): WrittenDay | null {
  const text = typed.trim().toLowerCase();
  const iso = ISO.exec(text);
  if (iso) return written(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = FIGURES.exec(text) ?? RUN_TOGETHER.exec(text);
  if (figures) return written(yearOf(figures[3] ?? ''), Number(figures[2]), Number(figures[1]));
  const words = WORDS.exec(text);
  const month = words ? monthOf(words[2] ?? '') : null;
  return words && month !== null ? written(yearOf(words[3] ?? ''), month, Number(words[1])) : null;
}

function dayOf({ year, month, day }: WrittenDay): CalendarDay | null {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return parseCalendarDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** Null when it is not a day. */
export function readTypedDay(typed: string): CalendarDay | null {
  const found = writtenDay(typed);
  return found && dayOf(found);
}

/** Whether it is written as a day, of which there is none: 31 February. */
export function isTypedDayMissing(typed: string): boolean {
  const found = writtenDay(typed);
  return found !== null && dayOf(found) === null;
}
