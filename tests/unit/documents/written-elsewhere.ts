/**
 * Writes the three lists of terms, for every clock change of two years, and prints their fingerprints: the
 * entry of the processes that `time-zones.test.ts` starts under other clocks, and its own answer.
 */
import { createHash } from 'node:crypto';
import { addDays, calendarDayOf } from '#core/calendar/calendar-day';
import { type Table, tableOf } from '#core/tables/table';
import type { TermCalendar } from '#core/terms/calendar-entry';
import { writeCsv } from '#documents/csv/write-csv';
import { writeTermCalendar } from '#documents/ics/write-term-calendar';
import { writeWorkbook } from '#documents/xlsx/write-workbook';
import { entryWith } from './ics/calendar-samples';

const days = Array.from({ length: 730 }, (_, at) => addDays(calendarDayOf('2026-01-01'), at));

export const calendarOfDays: TermCalendar = {
  name: 'Termijnen',
  writtenAt: '2026-03-29T00:30:00.000Z',
  organizer: null,
  entries: [entryWith(), ...days.map((day) => entryWith({ uid: `term-${day}`, day }))],
};

const table: Table = tableOf({
  title: 'Termijnen',
  language: 'nl',
  columns: [{ id: 'due', label: 'Uiterlijk', kind: 'day' }],
  rows: days.map((due) => ({ due })),
});

export function fingerprints(): string {
  return [writeTermCalendar(calendarOfDays), writeCsv(table), writeWorkbook(table)]
    .map((bytes) => createHash('sha256').update(bytes).digest('hex'))
    .join('\n');
}
