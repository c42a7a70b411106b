import { addDays, type CalendarDay, type Weekday } from '#core/calendar/calendar-day';
import { dayWithNumber, numberOf, weekdayOfNumber } from '#core/terms/day-row';
import { dueDate } from '#core/terms/due-date';
import type { EquatedDays } from '#core/terms/equated-days';
import {
  COUNTED_BY,
  type CountingArticle,
  checkLength,
  latestStartOf,
  type TermLength,
  type TermUnit,
} from '#core/terms/term-length';

export interface LatestStartQuestion extends TermLength {
  /** The last day on which the answer is still of use. */
  readonly answerBy: CalendarDay;
  /** Where given, as for a term the Act holds for or may hold for, a warning says when it would run past `answerBy` counted forward. */
  readonly equatedDays?: EquatedDays;
}

/** Words under `terms.step.*`. */
export type LatestStartStep =
  | {
      readonly kind: 'answerBy';
      readonly day: CalendarDay;
      readonly weekday: Weekday;
      readonly article: 'awb.6:8';
    }
  | {
      readonly kind: 'countBack';
      readonly amount: number;
      readonly unit: TermUnit;
      readonly day: CalendarDay;
      readonly article: CountingArticle;
    }
  /** Free days move nothing when a term is counted back. */
  | { readonly kind: 'noRollover'; readonly article: 'atw.1.2' }
  | {
      readonly kind: 'latestStart';
      readonly day: CalendarDay;
      readonly weekday: Weekday;
      readonly article: 'atw.1.2';
    };

/** Words under `terms.warning.*`. */
export type LatestStartWarning = {
  /** Counted forward under the Act the term ends later: `answerBy` is itself a free day, or the term is short. */
  readonly kind: 'runsPastAnswerBy';
  readonly due: CalendarDay;
  /** The last start from which the term ends no later than `answerBy`, under the Act too. */
  readonly inTime: CalendarDay;
};

export interface LatestStart {
  readonly start: CalendarDay;
  readonly steps: readonly LatestStartStep[];
  readonly warnings: readonly LatestStartWarning[];
}

/**
 * The last day on which a term can start that ends no later than `answerBy`. Counting back, no day is moved
 * for a weekend or holiday (Algemene termijnenwet art. 1, second paragraph). Throws a RangeError for an
 * impossible length, as `dueDate` does.
 */
export function latestStart(question: LatestStartQuestion): LatestStart {
  checkLength(question);
  const { answerBy, amount, unit, equatedDays } = question;
  const end = numberOf(answerBy);
  const number = latestStartOf(answerBy, question);
  const start = dayWithNumber(number);
  const steps: readonly LatestStartStep[] = [
    { kind: 'answerBy', day: answerBy, weekday: weekdayOfNumber(end), article: 'awb.6:8' },
    { kind: 'countBack', amount, unit, day: start, article: COUNTED_BY[unit] },
    { kind: 'noRollover', article: 'atw.1.2' },
    { kind: 'latestStart', day: start, weekday: weekdayOfNumber(number), article: 'atw.1.2' },
  ];
  if (!equatedDays) return { start, steps, warnings: [] };
  const dueFrom = (day: CalendarDay): CalendarDay =>
    dueDate({ start: day, amount, unit, regime: 'atw', equatedDays }).due;
  const due = dueFrom(start);
  if (due <= answerBy) return { start, steps, warnings: [] };
  let inTime = start;
  while (dueFrom(inTime) > answerBy) inTime = addDays(inTime, -1);
  return { start, steps, warnings: [{ kind: 'runsPastAnswerBy', due, inTime }] };
}
