/**
 * A calendar file (iCalendar, RFC 5545) with due days as all-day events. `ical-generator` writes the lines.
 * What it leaves to its caller is done here: the calendar's name and an organizer's name come out of it
 * unescaped, an address on the web escaped though it is not text.
 */
import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { addDays } from '#core/calendar/calendar-day';
import type { TermCalendar, TermCalendarEntry } from '#core/terms/calendar-entry';
import { safeLine, safeText } from '../docx/safe-text';
import { foldLines } from './fold-lines';

const END = 'END:VCALENDAR';

/** An all-day event begins at midnight; nobody wants to be woken by a letter. */
const ALARM_HOUR = 9;
const HOUR = 60 * 60;
const DAY = 24 * HOUR;

/** Only what stands in an address without further ado; also keeps the address to its own line. */
const MAIL_ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(\.[\w-]+)+$/;

function organizerOf({ organizer }: TermCalendar): { name: string; email: string } | null {
  if (organizer === null || !MAIL_ADDRESS.test(organizer.email)) return null;
  // A parameter has no way to hold a double quote (RFC 5545, 3.2).
  const name = safeLine(organizer.name).replaceAll('"', "'").replaceAll('\\', '/');
  return name === '' ? null : { name, email: organizer.email };
}

function addressOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).href.replaceAll(';', '%3B').replaceAll(',', '%2C').replaceAll('\\', '%5C');
}

const STATUSES = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const satisfies Record<TermCalendarEntry['status'], ICalEventStatus>;

function entryLines(file: ICalCalendar, entry: TermCalendarEntry, calendar: TermCalendar): string {
  const event = file.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    status: STATUSES[entry.status],
    stamp: calendar.writtenAt,
    lastModified: entry.lastChanged,
    start: entry.day,
    end: addDays(entry.day, 1),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
    summary: safeLine(entry.title),
    organizer: organizerOf(calendar),
    url: addressOf(entry.url),
  });
  const description = safeText(entry.description);
  if (description !== '') event.description(description);
  for (const days of entry.alarmDaysBefore) {
    event
      .createAlarm({ type: ICalAlarmType.display, triggerBefore: days * DAY - ALARM_HOUR * HOUR })
      // Without it an alarm after midnight would be reckoned from the end of the day.
      .relatesTo(ICalAlarmRelatesTo.start);
  }
  return foldLines(event.toString());
}

/**
 * UTF-8. Its method is CANCEL when every entry is cancelled, else PUBLISH; there a cancelled entry among others
 * says so by its status. The same calendar gives the same bytes.
 */
export function writeTermCalendar(calendar: TermCalendar): Uint8Array {
  const allCancelled = calendar.entries.every((entry) => entry.status === 'cancelled');
  const file = ical({
    prodId: { company: 'Raadgever', product: 'Raadgever', language: 'NL' },
    method: allCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    name: safeLine(calendar.name).replace(/[\\;,]/g, '\\$&'),
  });
  const head = file.toString().slice(0, -END.length);
  const entries = calendar.entries.map((entry) => entryLines(file, entry, calendar));
  return new TextEncoder().encode(`${head}${entries.join('')}${END}\r\n`);
}
