/** When the names of who spoke at a session are to be taken out of it (AVG, article 5: no longer than is needed). */
import { addMonths } from 'date-fns/addMonths';
import { type CalendarDay, calendarDayOf } from '#core/calendar/calendar-day';
import type { Session } from '#core/records/session';

export const USUAL_MONTHS_KEPT = 12;

/** From this day on; null where they were taken out already. A session without a day counts from its making. */
export function namesDueOn(
  { on, until, createdAt, namesStripped }: Pick<Session, 'on' | 'until' | 'createdAt' | 'namesStripped'>,
  monthsKept: number = USUAL_MONTHS_KEPT,
): CalendarDay | null {
  if (namesStripped !== null) return null;
  const last = until ?? on ?? createdAt.slice(0, 10);
  return calendarDayOf(
    addMonths(new Date(`${last}T12:00:00.000Z`), monthsKept)
      .toISOString()
      .slice(0, 10),
  );
}
