/**
 * When something that is promised is due, read from its words. A day that stands there is that day; a month, a quarter, a
 * season or a period is worked out, and says from what.
 */
import { addDays, addMonths, type CalendarDay, parseCalendarDay, yearOf } from '#core/calendar/calendar-day';
import { dutchMonths } from '#core/calendar/dutch-date';
import { datesIn, dayOfDate } from '#core/letter/desk-check/dutch/dates';
import { NUMBER, numberOf } from '#core/letter/desk-check/dutch/numbers';

/**
 * `day`: it stands there. `dayBefore`: "vóór 1 oktober" ends the day before. `yearAdded`: a day and a month without a
 * year, the first after the document. `monthEnd`, `monthPart` (begin: the 10th, medio: the 20th), `quarterEnd`,
 * `halfYearEnd`, `yearEnd`, `yearPart` (begin: 31 March, medio: 31 July): the last day of it. `season`: as town halls use
 * the word ("voor de zomer" is before the recess in July). `period`: counted from the base.
 */
export type DueReason =
  | 'day'
  | 'dayBefore'
  | 'yearAdded'
  | 'monthEnd'
  | 'monthPart'
  | 'quarterEnd'
  | 'halfYearEnd'
  | 'yearEnd'
  | 'yearPart'
  | 'season'
  | 'period';

export interface DueInText {
  /** Null where it is a period or has no year, and the day of the document is not known. */
  readonly day: CalendarDay | null;
  readonly certainty: 'stated' | 'workedOut';
  readonly why: DueReason;
  /** What it was counted from; null where it stands there. */
  readonly base: CalendarDay | null;
  /** The words it was read from: "na twee jaar". */
  readonly words: string;
  /** Characters in the text. */
  readonly from: number;
  readonly to: number;
}

const MONTH = dutchMonths.join('|');
const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const pattern = (words: string): RegExp => new RegExp(`${START}(?:${words})${END}`, 'giu');

const PERIOD = pattern(
  `(?:binnen|na|over|gedurende|voor de (?:duur|periode) van|voor een (?:duur|periode) van|(?:in |voor )?de komende|de eerstkomende|in een periode van)(?: (?:een termijn|een periode|ongeveer|circa|maximaal|uiterlijk|ten minste))?(?: van)? (${NUMBER}|een|één|half|anderhalf|een half|anderhalve) (dag(?:en)?|we(?:ek|ken)|maand(?:en)?|kwarta(?:al|len)|jaar|jaren)`,
);
const PART_OF_MONTH = pattern(
  `(?:(begin|medio|half|eind|einde|vóór eind|voor eind) )?(?:(?:van|in|de maand|in de loop van) )*(${MONTH})(?: (\\d{4}))?`,
);
const QUARTER = pattern(
  `(?:(?:in|voor|vóór|tijdens) )?(?:het )?(?:(?:einde? van )?het )?(eerste|tweede|derde|vierde|laatste|1e|2e|3e|4e) kwartaal(?: van)?(?: (\\d{4}|dit jaar|volgend jaar))?|(?:q|kw)([1-4])(?: (\\d{4}))?`,
);
const HALF_YEAR = pattern(
  `(?:in )?(?:de |het )?(eerste|tweede) (?:helft|halfjaar|half jaar)(?: van)?(?: (\\d{4}|dit jaar|volgend jaar))?`,
);
const SEASON = pattern(
  `((?:nog )?(?:voor|vóór|na|in|tijdens|tegen|dit|deze|komend|komende|volgend|volgende|aanstaande)(?: (?:de|het|komende|komend|aanstaande))*) (zomer(?:reces|vakantie)?|herfst|najaar|winter|voorjaar|lente|kerst(?:reces|vakantie)?|jaarwisseling)(?: van)?(?: (\\d{4}))?`,
);
const YEAR = pattern(
  `(?:(begin|medio|eind|einde|voor het einde van|vóór het einde van|in de loop van|vóór|voor|in|per|vanaf|uiterlijk|uiterlijk in) )(?:het jaar )?((?:20)\\d{2}|dit jaar|volgend jaar|het jaar|het einde van het jaar)`,
);

const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde'];

function dayIn(year: number, month: number, day: number): CalendarDay | null {
  return parseCalendarDay(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

function endOfMonth(year: number, month: number): CalendarDay | null {
  const next = month === 12 ? dayIn(year + 1, 1, 1) : dayIn(year, month + 1, 1);
  return next === null ? null : addDays(next, -1);
}

/** The first of such days that is not before the document. */
function firstAfter(
  written: CalendarDay | null,
  inYear: (year: number) => CalendarDay | null,
): CalendarDay | null {
  if (written === null) return null;
  const day = inYear(yearOf(written));
  return day !== null && day >= written ? day : inYear(yearOf(written) + 1);
}

function resolved(
  year: string | undefined,
  written: CalendarDay | null,
  inYear: (year: number) => CalendarDay | null,
): CalendarDay | null {
  if (year !== undefined && /^\d{4}$/.test(year)) return inYear(Number(year));
  if (year !== undefined && /volgend/i.test(year))
    return written === null ? null : inYear(yearOf(written) + 1);
  if (year !== undefined && /jaar/i.test(year)) return written === null ? null : inYear(yearOf(written));
  return firstAfter(written, inYear);
}

const worked = (
  match: RegExpMatchArray,
  day: CalendarDay | null,
  why: DueReason,
  base: CalendarDay | null,
): DueInText => ({
  day,
  certainty: 'workedOut',
  why,
  base,
  words: match[0],
  from: match.index ?? 0,
  to: (match.index ?? 0) + match[0].length,
});

function periodEnd(amountWord: string, unitWord: string, base: CalendarDay): CalendarDay | null {
  const word = amountWord.toLowerCase();
  const amount =
    word === 'een' || word === 'één'
      ? 1
      : /half/.test(word)
        ? /ander/.test(word)
          ? 1.5
          : 0.5
        : numberOf(word);
  if (amount === null) return null;
  const unit = unitWord.toLowerCase();
  if (unit.startsWith('d')) return addDays(base, Math.round(amount));
  if (unit.startsWith('w')) return addDays(base, Math.round(7 * amount));
  const months = unit.startsWith('m') ? amount : unit.startsWith('k') ? 3 * amount : 12 * amount;
  return addMonths(base, Math.round(months));
}

/** Day and month of the end of each season, as the word is used of plans; the winter ends in the next year. */
function seasonEnd(season: string, how: string, year: number): CalendarDay | null {
  const isBefore = /voor|vóór|tegen/i.test(how);
  const isAfter = /(?<!\p{L})na(?!\p{L})/iu.test(how);
  if (/^zomer/i.test(season))
    return isBefore ? dayIn(year, 6, 30) : isAfter ? dayIn(year, 9, 30) : dayIn(year, 8, 31);
  if (/^(?:herfst|najaar)/i.test(season))
    return isBefore ? dayIn(year, 8, 31) : isAfter ? dayIn(year, 12, 31) : dayIn(year, 11, 30);
  if (/^(?:voorjaar|lente)/i.test(season))
    return isBefore ? endOfMonth(year, 2) : isAfter ? dayIn(year, 6, 30) : dayIn(year, 5, 31);
  if (/^(?:kerst|jaarwisseling)/i.test(season))
    return isAfter ? dayIn(year + 1, 1, 31) : dayIn(year, 12, isBefore ? 23 : 31);
  return isBefore ? dayIn(year, 11, 30) : endOfMonth(year + 1, 2);
}

const BEFORE = /(?:vóór|voor|eerder dan)\s+(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\s+)?$/iu;

function daysIn(text: string, written: CalendarDay | null): DueInText[] {
  return datesIn(text, null).map((date) => {
    const full = dayOfDate(date);
    const day = full ?? firstAfter(written, (year) => dayIn(year, date.month, date.dayOfMonth));
    const lead =
      /(?:(?:met ingang van|ingaande|uiterlijk(?: op)?|vóór|voor|per|vanaf|tot(?: en met)?|op|rond)\s+)$/iu.exec(
        text.slice(0, date.from),
      );
    const from = date.from - (lead?.[0].length ?? 0);
    const isBefore = BEFORE.test(text.slice(0, date.from));
    return {
      day: day !== null && isBefore ? addDays(day, -1) : day,
      certainty: full === null ? 'workedOut' : 'stated',
      why: full === null ? 'yearAdded' : isBefore ? 'dayBefore' : 'day',
      base: full === null ? written : null,
      words: text.slice(from, date.to),
      from,
      to: date.to,
    };
  });
}

function monthsIn(text: string, written: CalendarDay | null): DueInText[] {
  return [...text.matchAll(PART_OF_MONTH)].flatMap((match): DueInText[] => {
    const [, part = '', name = '', year] = match;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    // "28 oktober" is a day; "mei" alone may be a name, and "in mei" is not.
    if (/\d{1,2}(?:e|ste|de)?\s$/.test(before)) return [];
    if (
      part === '' &&
      year === undefined &&
      !/(?:in|per|vanaf|vóór|voor|tot|na|maand)\s/iu.test(`${before}${match[0]}`)
    )
      return [];
    const month = dutchMonths.indexOf(name.toLowerCase()) + 1;
    const which = part.toLowerCase();
    const inYear = (each: number): CalendarDay | null =>
      which === 'begin'
        ? dayIn(each, month, 10)
        : which === 'medio' || which === 'half'
          ? dayIn(each, month, 20)
          : endOfMonth(each, month);
    const isPart = which === 'begin' || which === 'medio' || which === 'half';
    return [
      worked(
        match,
        resolved(year, written, inYear),
        isPart ? 'monthPart' : 'monthEnd',
        year ? null : written,
      ),
    ];
  });
}

/**
 * Every due day that a sentence names, in order; overlapping ones once. `written` is the day of the document; `start` the
 * day from which a period in it runs, where the text names one before.
 */
export function dueDaysIn(
  text: string,
  written: CalendarDay | null,
  start: CalendarDay | null = null,
): DueInText[] {
  const base = start ?? written;
  const found: DueInText[] = [
    ...daysIn(text, written),
    ...[...text.matchAll(PERIOD)].map((match) =>
      worked(match, base === null ? null : periodEnd(match[1] ?? '', match[2] ?? '', base), 'period', base),
    ),
    ...[...text.matchAll(QUARTER)].map((match) => {
      const word = (match[1] ?? '').toLowerCase();
      const number = match[3]
        ? Number(match[3])
        : word === 'laatste'
          ? 4
          : ORDINALS.indexOf(word) + 1 || Number(word.charAt(0));
      const year = match[2] ?? match[4];
      return worked(
        match,
        resolved(year, written, (each) => endOfMonth(each, 3 * number)),
        'quarterEnd',
        year ? null : written,
      );
    }),
    ...[...text.matchAll(HALF_YEAR)].map((match) => {
      const month = /eerste/i.test(match[1] ?? '') ? 6 : 12;
      return worked(
        match,
        resolved(match[2], written, (each) => endOfMonth(each, month)),
        'halfYearEnd',
        match[2] ? null : written,
      );
    }),
    ...[...text.matchAll(SEASON)].map((match) =>
      worked(
        match,
        resolved(match[3], written, (year) => seasonEnd(match[2] ?? '', match[1] ?? '', year)),
        'season',
        match[3] ? null : written,
      ),
    ),
    ...monthsIn(text, written),
    ...[...text.matchAll(YEAR)].map((match) => {
      const part = (match[1] ?? '').toLowerCase();
      const year = match[2] ?? '';
      const inYear = (each: number): CalendarDay | null =>
        part === 'begin'
          ? dayIn(each, 3, 31)
          : part === 'medio'
            ? dayIn(each, 7, 31)
            : part === 'vóór' || (part === 'voor' && /^\d/.test(year))
              ? dayIn(each - 1, 12, 31)
              : part === 'per' || part === 'vanaf'
                ? dayIn(each, 1, 1)
                : dayIn(each, 12, 31);
      const isPart = part === 'begin' || part === 'medio';
      return worked(
        match,
        resolved(year, written, inYear),
        isPart ? 'yearPart' : 'yearEnd',
        /^\d/.test(year) ? null : written,
      );
    }),
  ];
  return found
    .filter(
      (one, index) => !found.slice(0, index).some((other) => one.from < other.to && one.to > other.from),
    )
    .sort((a, b) => a.from - b.from);
}
