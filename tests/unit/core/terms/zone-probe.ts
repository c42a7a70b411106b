/**
 * Computes a year's worth of terms around every clock change and prints a digest: the entry of the processes
 * that `time-zones.test.ts` starts under other clocks. Also imported by that test, for its own answer.
 */
import { addDays, type CalendarDay, calendarDayOf } from '#core/calendar/calendar-day';
import { dueDate } from '#core/terms/due-date';
import { DECREED_DAYS } from '#core/terms/equated-days';
import { latestStart } from '#core/terms/latest-start';
import { termOf } from '#core/terms/term';
import { dispatched, extended, resumed, ruleWith, suspended } from './samples';

const terms = [
  { amount: 1, unit: 'days' },
  { amount: 3, unit: 'days' },
  { amount: 6, unit: 'weeks' },
  { amount: 13, unit: 'weeks' },
  { amount: 3, unit: 'months' },
] as const;

const rule = ruleWith({ extension: { amount: 2, unit: 'weeks', times: 1 } });

/** A term that stood still and was put off. */
function ledger(start: CalendarDay): string {
  const events = [
    dispatched(start),
    suspended(addDays(start, 9)),
    resumed(addDays(start, 20)),
    extended(addDays(start, 30), addDays(start, 60)),
  ];
  const term = termOf(rule, events, DECREED_DAYS);
  return term.kind === 'started' ? `${term.originalDue}/${term.due}` : term.kind;
}

/** One line a start day: the due dates of all terms, and of all counted back. */
export function probe(): string {
  const lines: string[] = [];
  let start = calendarDayOf('2009-12-01');
  while (start < '2032-01-01') {
    const forth = terms.map((term) =>
      (['atw', 'plain'] as const)
        .map((regime) => dueDate({ start, ...term, regime, equatedDays: DECREED_DAYS }).due)
        .join('/'),
    );
    const back = terms.map((term) => latestStart({ answerBy: start, ...term }).start);
    // Every fifth: in seven of them each weekday has its turn.
    const ledgers = lines.length % 5 === 0 ? [ledger(start)] : [];
    lines.push([start, ...forth, ...back, ...ledgers].join(' '));
    start = addDays(start, 1);
  }
  return lines.join('\n');
}
