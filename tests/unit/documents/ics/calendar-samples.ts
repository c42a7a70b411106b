import { calendarDayOf } from '#core/calendar/calendar-day';
import type { TermCalendar, TermCalendarEntry } from '#core/terms/calendar-entry';

export function entryWith(changes: Partial<TermCalendarEntry> = {}): TermCalendarEntry {
  return {
    uid: 'term-0190a000-0000-7000-8000-000000000001@raadgever',
    sequence: 0,
    status: 'confirmed',
    day: calendarDayOf('2026-03-29'),
    title: 'Reactie op 2026-04 Vervoer',
    description: 'Zes weken na verzending.\nArtikel 9 van de Verordening.',
    alarmDaysBefore: [7, 1, 0],
    lastChanged: '2026-02-15T10:20:30.456Z',
    url: null,
    ...changes,
  };
}

export function calendarWith(
  entries: TermCalendar['entries'] = [entryWith()],
  changes: Partial<TermCalendar> = {},
): TermCalendar {
  return {
    name: 'Termijnen Adviesraad Waterveld',
    writtenAt: '2026-03-01T08:09:10.123Z',
    organizer: { name: 'Adviesraad Waterveld', email: 'secretaris@adviesraad.example' },
    entries,
    ...changes,
  };
}
