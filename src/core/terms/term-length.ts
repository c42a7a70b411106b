import type { CalendarDay } from '#core/calendar/calendar-day';
import type { ArticleCode } from '#core/terms/articles';
import { type DayNumber, dayWithNumber, monthsOn, numberOf } from '#core/terms/day-row';

export type TermUnit = 'days' | 'weeks' | 'months' | 'years';

export interface TermLength {
  /** Whole, 1-999. */
  readonly amount: number;
  readonly unit: TermUnit;
}

/** What the Act still reaches (Algemene termijnenwet art. 4 under a): twelve weeks are in, thirteen are out. */
const LONGEST_IN_SCOPE: Readonly<Record<TermUnit, number>> = { days: 90, weeks: 12, months: 3, years: 0 };

/** Where it is written how this unit is counted. */
export const COUNTED_BY = {
  days: 'awb.6:8',
  weeks: 'crvb.2014.3122',
  months: 'hr.2017.2225',
  years: 'hr.2017.2225',
} as const satisfies Readonly<Record<TermUnit, ArticleCode>>;
export type CountingArticle = (typeof COUNTED_BY)[TermUnit];

const IN_DAYS = { days: 1, weeks: 7 } as const;
const IN_MONTHS = { months: 1, years: 12 } as const;

/** How many days, weeks or months a rule may name. */
export function isTermAmount(amount: number): boolean {
  return Number.isInteger(amount) && amount >= 1 && amount <= 999;
}

/** How often a rule may allow that the reply comes later. */
export function isExtensionCount(times: number): boolean {
  return Number.isInteger(times) && times >= 1 && times <= 99;
}

/** Throws a RangeError for a length no rule can have. */
export function checkLength({ amount, unit }: TermLength): void {
  if (!isTermAmount(amount)) {
    throw new RangeError(`not a length of a term: ${amount} ${unit}`);
  }
}

export function longestInScope(unit: TermUnit): number {
  return LONGEST_IN_SCOPE[unit];
}

/**
 * The last day of a term that begins the day after `start`: weeks end on the weekday of the start, months and
 * years on its day number or on the last day of a month that has none.
 */
export function rawEndOf(start: CalendarDay, { amount, unit }: TermLength): DayNumber {
  if (unit === 'days' || unit === 'weeks') return numberOf(start) + amount * IN_DAYS[unit];
  return monthsOn(start, amount * IN_MONTHS[unit]);
}

/**
 * The latest start of a term whose last day is no later than `end`. Not the forward sum with a minus: a month
 * from 28, 29, 30 and 31 January alike ends on 28 February, and the latest of the four is the answer.
 */
export function latestStartOf(end: CalendarDay, { amount, unit }: TermLength): DayNumber {
  if (unit === 'days' || unit === 'weeks') return numberOf(end) - amount * IN_DAYS[unit];
  const months = amount * IN_MONTHS[unit];
  const dayAfter = dayWithNumber(numberOf(end) + 1);
  const endsMonth = dayAfter.endsWith('-01');
  return endsMonth ? monthsOn(dayAfter, -months) - 1 : monthsOn(end, -months);
}
