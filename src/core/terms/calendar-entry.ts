/**
 * Due days as a calendar of one's own keeps them. An entry that was handed out once is found again by its
 * `uid`, replaced when its `sequence` is higher, and struck out when it is `cancelled` (RFC 5545, 5546).
 */
import { addDays, type CalendarDay } from '#core/calendar/calendar-day';
import type { Moment } from '#core/records/record';

export interface TermCalendarEntry {
  /** The same for what falls due for ever, on every machine. */
  readonly uid: string;
  /** Never falls while things are recorded, and rises with each that moves, ends or revives what falls due. */
  readonly sequence: number;
  /** Tentative while the term is suspended: the day it would be if it ran on at once. Then nothing warns. */
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  /** The due day, as a whole day. */
  readonly day: CalendarDay;
  readonly title: string;
  readonly description: string;
  /** Whole days, the earliest warning first. */
  readonly alarmDaysBefore: readonly number[];
  readonly lastChanged: Moment;
  readonly url: string | null;
}

/** What a calendar file is made of. */
export interface TermCalendar {
  readonly name: string;
  /** When the file is made; between two files with the same sequence, calendars believe the later one. */
  readonly writtenAt: Moment;
  /** The council, as the one who publishes; left out of the file where there is no address. */
  readonly organizer: { readonly name: string; readonly email: string } | null;
  /** A calendar file without an entry is not a calendar file. */
  readonly entries: readonly [TermCalendarEntry, ...TermCalendarEntry[]];
}

/** Throws a RangeError for an alarm that is not a whole number of days before. */
export function alarmsFrom(today: CalendarDay, day: CalendarDay, asked: readonly number[]): number[] {
  const wrong = asked.find((days) => !Number.isInteger(days) || days < 0);
  if (wrong !== undefined) throw new RangeError(`not a number of days before: ${wrong}`);
  return [...new Set(asked)].filter((days) => addDays(day, -days) >= today).sort((a, b) => b - a);
}
