import { addDays, type CalendarDay, type Weekday, weekdayOf } from '#core/calendar/calendar-day';
import { dayWithNumber } from '#core/terms/day-row';
import { type DueDate, dueDate } from '#core/terms/due-date';
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
  /** Where given, as for a term the Act holds for or may hold for, counted forward it ends no later than `answerBy` either. */
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
  /** Counted forward from `counted` the Act makes it end later: on a free day, or without two ordinary days. */
  | {
      readonly kind: 'runsPast';
      readonly counted: CalendarDay;
      readonly due: CalendarDay;
      /** The last start from which it ends in time under the Act too. */
      readonly day: CalendarDay;
      readonly article: 'atw.1.1' | 'atw.2';
    }
  | {
      readonly kind: 'latestStart';
      readonly day: CalendarDay;
      readonly weekday: Weekday;
      readonly article: 'atw.1.1' | 'atw.1.2' | 'atw.2';
    };

export interface LatestStart {
  readonly start: CalendarDay;
  readonly steps: readonly LatestStartStep[];
}

/**
 * The last day on which a term can start that ends no later than `answerBy`. Counting back, no day is moved
 * for a weekend or holiday (Algemene termijnenwet art. 1, second paragraph); the term itself, counted forward, does
 * run on. Throws a RangeError for an impossible length, as `dueDate` does.
 */
export function latestStart(question: LatestStartQuestion): LatestStart {
  checkLength(question);
  const { answerBy, amount, unit } = question;
  const counted = dayWithNumber(latestStartOf(answerBy, question));
  const past = runsPast(question, counted);
  const start = past?.day ?? counted;
  const steps: readonly LatestStartStep[] = [
    { kind: 'answerBy', day: answerBy, weekday: weekdayOf(answerBy), article: 'awb.6:8' },
    { kind: 'countBack', amount, unit, day: counted, article: COUNTED_BY[unit] },
    { kind: 'noRollover', article: 'atw.1.2' },
    ...(past ? [past] : []),
    { kind: 'latestStart', day: start, weekday: weekdayOf(start), article: past?.article ?? 'atw.1.2' },
  ];
  return { start, steps };
}

function runsPast(
  { answerBy, amount, unit, equatedDays }: LatestStartQuestion,
  counted: CalendarDay,
): Extract<LatestStartStep, { kind: 'runsPast' }> | null {
  if (!equatedDays) return null;
  const from = (start: CalendarDay): DueDate => dueDate({ start, amount, unit, regime: 'atw', equatedDays });
  const { due, steps } = from(counted);
  if (due <= answerBy) return null;
  let day = counted;
  while (from(day).due > answerBy) day = addDays(day, -1);
  const article = steps.some(({ kind }) => kind === 'minimumTwoWorkingDays') ? 'atw.2' : 'atw.1.1';
  return { kind: 'runsPast', counted, due, day, article };
}
