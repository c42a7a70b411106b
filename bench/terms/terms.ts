/** 100,000 due dates with every step explained, against the bare sum of date-fns without any law. */
import { addWeeks } from 'date-fns/addWeeks';
import { addDays, type CalendarDay, calendarDayOf } from '../../src/core/calendar/calendar-day';
import { dueDate } from '../../src/core/terms/due-date';
import { DECREED_DAYS } from '../../src/core/terms/equated-days';
import { type Compared, versus } from '../versus';

const TERMS = 100_000;
const SPAN = 9_000;

export function termsBench(): Promise<Compared> {
  const first = calendarDayOf('2010-01-01');
  const starts: CalendarDay[] = Array.from({ length: SPAN }, (_, day) => addDays(first, day));
  const dates = starts.map((day) => new Date(`${day}T00:00:00Z`));
  let kept = 0;
  return versus(
    '100,000 due dates explained, against the date-fns sum',
    'within 5 times',
    () => {
      for (let at = 0; at < TERMS; at += 1) {
        const start = starts[at % SPAN] ?? first;
        const found = dueDate({ start, amount: 6, unit: 'weeks', regime: 'atw', equatedDays: DECREED_DAYS });
        kept += found.steps.length;
      }
    },
    () => {
      for (let at = 0; at < TERMS; at += 1) {
        const start = dates[at % SPAN];
        if (start) kept += addWeeks(start, 6).getTime() % 2;
      }
    },
    9,
  ).then((compared) => {
    if (kept === 0) throw new Error('nothing was counted');
    return compared;
  });
}
