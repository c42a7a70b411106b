/**
 * Computes a year's worth of terms around every clock change and prints a digest: the entry of the processes
 * that `time-zones.test.ts` starts under other clocks. Also imported by that test, for its own answer.
 */
import { addDays, calendarDayOf } from '#core/calendar/calendar-day';
import { dueDate } from '#core/terms/due-date';
import { DECREED_DAYS } from '#core/terms/equated-days';
import { latestStart } from '#core/terms/latest-start';

const terms = [
  { amount: 1, unit: 'days' },
  { amount: 3, unit: 'days' },
  { amount: 6, unit: 'weeks' },
  { amount: 13, unit: 'weeks' },
  { amount: 3, unit: 'months' },
] as const;

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
    lines.push([start, ...forth, ...back].join(' '));
    start = addDays(start, 1);
  }
  return lines.join('\n');
}
