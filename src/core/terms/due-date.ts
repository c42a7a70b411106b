/**
 * When a term ends, and why then.
 *
 * The sum follows the Algemene wet bestuursrecht and case law: the day of the event is not counted, weeks end
 * on the same weekday, months on the same day number. Whether the end then runs on over free days depends on
 * the instrument the term is written in: see `Regime`.
 */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { type DayNumber, dayWithNumber, numberOf, weekdayOfNumber } from '#core/terms/day-row';
import type { DueDateStep, DueDateWarning } from '#core/terms/due-date-step';
import { warningsAbout } from '#core/terms/due-date-warnings';
import { type EquatedDays, reasonsOn } from '#core/terms/equated-days';
import { type Reach, reach } from '#core/terms/reach';
import { COUNTED_BY, checkLength, longestInScope, rawEndOf, type TermLength } from '#core/terms/term-length';

/**
 * `atw`: the Algemene termijnenwet holds, as it does for a term in a by-law. `plain`: it does not, as for a
 * term in rules of procedure; the end of the sum stays where it is, also on a Sunday.
 */
export type Regime = 'atw' | 'plain';

export interface DueDateQuestion extends TermLength {
  /** The day of the event that starts the term. */
  readonly start: CalendarDay;
  readonly regime: Regime;
  /** Asked for rather than assumed, so that no caller forgets the days a council added. */
  readonly equatedDays: EquatedDays;
}

export interface DueDate {
  /** The last day on which the term still runs: an answer on this day is in time. */
  readonly due: CalendarDay;
  /** Where the sum ends, before any day is added. */
  readonly rawEnd: CalendarDay;
  readonly steps: readonly DueDateStep[];
  readonly warnings: readonly DueDateWarning[];
}

type ResultArticle = Extract<DueDateStep, { kind: 'result' }>['article'];

const NO_WARNINGS: readonly DueDateWarning[] = [];

function sumSteps(question: DueDateQuestion, start: DayNumber, rawEnd: DayNumber): DueDateStep[] {
  const { amount, unit, regime, equatedDays } = question;
  const lastDay = dayWithNumber(rawEnd);
  const steps: DueDateStep[] = [
    { kind: 'start', day: question.start, weekday: weekdayOfNumber(start), article: 'awb.6:8' },
    {
      kind: 'count',
      amount,
      unit,
      firstDay: dayWithNumber(start + 1),
      lastDay,
      shortMonth: (unit === 'months' || unit === 'years') && lastDay.slice(8) < question.start.slice(8),
      article: COUNTED_BY[unit],
    },
    {
      kind: 'endsOn',
      day: lastDay,
      weekday: weekdayOfNumber(rawEnd),
      free: reasonsOn(rawEnd, equatedDays),
      article: 'awb.6:8',
    },
  ];
  const longest = longestInScope(unit);
  if (regime === 'plain') steps.push({ kind: 'outsideAct', article: 'atw.1.1' });
  else if (amount > longest) steps.push({ kind: 'outsideScope', longest, unit, article: 'atw.4' });
  return steps;
}

function addRollover(steps: DueDateStep[], rawEnd: DayNumber, found: Reach, table: EquatedDays): void {
  for (let number = rawEnd; number < found.rolled; number += 1) {
    steps.push({
      kind: 'rollover',
      day: dayWithNumber(number),
      weekday: weekdayOfNumber(number),
      reasons: reasonsOn(number, table),
      article: 'atw.1.1',
    });
  }
}

function addSecondWorkingDay(steps: DueDateStep[], found: Reach, table: EquatedDays): void {
  if (found.due === found.rolled) return;
  const [first, second] = found.ordinary;
  const skipped = [];
  for (let number = found.rolled + 1; number < second; number += 1) {
    skipped.push({ day: dayWithNumber(number), reasons: reasonsOn(number, table) });
  }
  steps.push({
    kind: 'minimumTwoWorkingDays',
    from: dayWithNumber(found.rolled),
    workingDays: [dayWithNumber(first), dayWithNumber(second)],
    skipped,
    article: 'atw.2',
  });
}

/**
 * Throws a RangeError for an amount that is not whole or not within 1-999. Time in the day plays no part: a
 * day is a day wherever the machine stands.
 */
export function dueDate(question: DueDateQuestion): DueDate {
  checkLength(question);
  const { equatedDays, regime } = question;
  const start = numberOf(question.start);
  const rawEnd = rawEndOf(question.start, question);
  const steps = sumSteps(question, start, rawEnd);

  let due = rawEnd;
  let settledBy: ResultArticle = COUNTED_BY[question.unit];
  let warnings = NO_WARNINGS;
  if (regime === 'atw' && question.amount <= longestInScope(question.unit)) {
    const sum = { start, rawEnd, isFree: (number: DayNumber) => reasonsOn(number, equatedDays).length > 0 };
    const found = reach(sum);
    addRollover(steps, rawEnd, found, equatedDays);
    addSecondWorkingDay(steps, found, equatedDays);
    warnings = warningsAbout(sum, found, equatedDays);
    due = found.due;
    if (due > found.rolled) settledBy = 'atw.2';
    else if (due > rawEnd) settledBy = 'atw.1.1';
  }

  const day = dayWithNumber(due);
  steps.push({
    kind: 'result',
    day,
    weekday: weekdayOfNumber(due),
    later: due - rawEnd,
    article: settledBy,
  });
  return { due: day, rawEnd: dayWithNumber(rawEnd), steps, warnings };
}
