/** Commitments as a calendar of one's own keeps them, by the rules of `calendar-entry`. */
import { type CalendarDay, compareDays } from '#core/calendar/calendar-day';
import type { CommitmentRecord } from '#core/outcome/commitment-record';
import { type CommitmentStanding, isOwed } from '#core/outcome/commitment-state';
import { alarmsFrom, type TermCalendarEntry } from '#core/terms/calendar-entry';

export interface CommitmentOnCalendar {
  readonly standing: CommitmentStanding;
  readonly record: CommitmentRecord;
  readonly today: CalendarDay;
  readonly title: string;
  readonly description: string;
  /** Whole days before the due day, 0 for the day itself; those already past are left out. */
  readonly alarmDaysBefore: readonly number[];
}

/**
 * Null while it has no day and never had one. One that nobody owes any more, or whose day was taken off, keeps an
 * entry, cancelled, so that calendars which had it let go of it.
 */
export function commitmentCalendarEntry(asked: CommitmentOnCalendar): TermCalendarEntry | null {
  const { standing, record, today, title, description } = asked;
  const { id, due } = standing.commitment;
  const day = due ?? record.lastDue;
  if (day === null) return null;
  const isCancelled = due === null || !isOwed(standing);
  return {
    uid: `commitment-${id}@raadgever`,
    sequence: Math.max(0, record.acts - 1),
    status: isCancelled ? 'cancelled' : 'confirmed',
    day,
    title,
    description,
    alarmDaysBefore: isCancelled ? [] : alarmsFrom(today, day, asked.alarmDaysBefore),
    lastChanged: record.lastAt,
    url: null,
  };
}

/** The entries there are, by due day. */
export function commitmentCalendarEntries(asked: readonly CommitmentOnCalendar[]): TermCalendarEntry[] {
  return asked
    .map(commitmentCalendarEntry)
    .filter((entry) => entry !== null)
    .sort((a, b) => compareDays(a.day, b.day) || (a.uid < b.uid ? -1 : 1));
}
