/**
 * What a due date rests on that could still turn out otherwise. Each doubt is tried: the date is computed
 * again with the doubtful days turned round, and only a difference is worth a warning.
 */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { type DayNumber, dayWithNumber, numberOf } from '#core/terms/day-row';
import type { DueDateWarning } from '#core/terms/due-date-step';
import { certaintyAround, type EquatedDays, reasonsOn } from '#core/terms/equated-days';
import type { EquatedDay } from '#core/terms/free-day';
import { type IsFree, type Reach, reach, type TermSum } from '#core/terms/reach';

type Doubt = 'unconfirmed' | 'unknown';

/**
 * Whether a decree that the table does not know for certain could equate this ordinary day. Every decree since
 * 2005 filled gaps between free days: one day wide, and once, after Christmas 2007, two days wide. In years
 * known from hearsay only the common gap is in doubt, in years not covered both are.
 */
function doubtAbout(number: DayNumber, isFree: IsFree, table: EquatedDays): Doubt | null {
  const certainty = certaintyAround(number, table);
  if (certainty === 'high') return null;
  const before = isFree(number - 1);
  const after = isFree(number + 1);
  if (before && after) return certainty === null ? 'unknown' : 'unconfirmed';
  if (certainty === 'medium') return null;
  return (before && isFree(number + 2)) || (after && isFree(number - 2)) ? 'unknown' : null;
}

/** Whether the day is an ordinary one that may turn out to be equated. */
export function mayBeEquated(day: CalendarDay, table: EquatedDays): boolean {
  const isFree = (number: DayNumber): boolean => reasonsOn(number, table).length > 0;
  const number = numberOf(day);
  return !isFree(number) && doubtAbout(number, isFree, table) !== null;
}

/** Art. 1 looks no further back than the end of the sum; art. 2 looks at the whole term. */
function firstThatMatters(sum: TermSum, found: Reach): DayNumber {
  return found.due === found.rolled ? sum.rawEnd : sum.start + 1;
}

function bridgeDayWarning(sum: TermSum, known: Reach, table: EquatedDays): DueDateWarning | null {
  const { start, rawEnd, isFree } = sum;
  const [first, second] = known.ordinary;
  const settled = (number: DayNumber): boolean => doubtAbout(number, isFree, table) === null;
  // The sum stops on these three days only: with none of them in doubt, a cautious one stops there too.
  if (settled(known.rolled) && settled(first) && settled(second)) return null;
  const crossed = new Map<DayNumber, Doubt>();
  const cautious = reach({
    start,
    rawEnd,
    isFree: (number) => {
      if (isFree(number)) return true;
      const doubt = doubtAbout(number, isFree, table);
      if (doubt) crossed.set(number, doubt);
      return doubt !== null;
    },
  });
  if (cautious.due === known.due) return null;
  const from = firstThatMatters(sum, cautious);
  const decisive = [...crossed]
    .filter(([number]) => from <= number && number < cautious.due)
    .sort(([a], [b]) => a - b);
  const days = decisive.map(([number]) => dayWithNumber(number));
  const dueIfEquated = dayWithNumber(cautious.due);
  return decisive.some(([, doubt]) => doubt === 'unknown')
    ? { kind: 'bridgeDayOutsideCoverage', days, coverage: table.coverage, dueIfEquated }
    : { kind: 'bridgeDayUnconfirmed', days, dueIfEquated };
}

function unconfirmedOn(number: DayNumber, table: EquatedDays): EquatedDay | null {
  const [reason] = reasonsOn(number, table);
  return reason?.kind === 'equated' && reason.equated.certainty === 'medium' ? reason.equated : null;
}

function unconfirmedDayWarning(sum: TermSum, known: Reach, table: EquatedDays): DueDateWarning | null {
  const days: EquatedDay[] = [];
  for (let number = firstThatMatters(sum, known); number < known.due; number += 1) {
    const row = unconfirmedOn(number, table);
    if (row) days.push(row);
  }
  if (days.length === 0) return null;
  const without = reach({
    ...sum,
    isFree: (number) => sum.isFree(number) && unconfirmedOn(number, table) === null,
  });
  return without.due === known.due
    ? null
    : { kind: 'restsOnUnconfirmedDay', days, dueOtherwise: dayWithNumber(without.due) };
}

const NONE: readonly DueDateWarning[] = [];

export function warningsAbout(sum: TermSum, known: Reach, table: EquatedDays): readonly DueDateWarning[] {
  const rests = unconfirmedDayWarning(sum, known, table);
  const bridge = bridgeDayWarning(sum, known, table);
  if (!rests && !bridge) return NONE;
  return [rests, bridge].filter((warning) => warning !== null);
}
