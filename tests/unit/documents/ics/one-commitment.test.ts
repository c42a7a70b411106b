/** One commitment as a calendar gets it, file after file, from what was recorded about it. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import type { JournalEntry } from '#core/journal/journal-entry';
import { commitmentCalendarEntries } from '#core/outcome/commitment-calendar';
import { commitmentRecord } from '#core/outcome/commitment-record';
import type { CommitmentStanding } from '#core/outcome/commitment-state';
import { calendarWriter } from '#documents';
import { acts, COMMITMENT, settled, standingWith } from '../../core/outcome/commitment-samples';
import { calendarWith } from './calendar-samples';

/** What another program finds in the file. */
async function read(standing: CommitmentStanding, entries: readonly JournalEntry[]) {
  const [entry] = commitmentCalendarEntries([
    {
      standing,
      record: commitmentRecord(COMMITMENT, entries),
      today: calendarDayOf('2026-02-01'),
      title: 'Laatste dag van de toezegging: Wij bezoeken alle huishoudens thuis.',
      description: 'Het college\nHuishoudelijke hulp',
      alarmDaysBefore: [7, 1],
    },
  ]);
  if (!entry) throw new Error('no entry');
  const bytes = await calendarWriter.write(calendarWith([entry]));
  const file = new ICAL.Component(ICAL.parse(new TextDecoder().decode(bytes)));
  const component = file.getFirstSubcomponent('vevent');
  if (!component) throw new Error('no event');
  const event = new ICAL.Event(component);
  return {
    method: file.getFirstPropertyValue('method'),
    uid: event.uid,
    sequence: event.sequence,
    status: component.getFirstPropertyValue('status'),
    day: event.startDate.toString(),
    isWholeDay: event.startDate.isDate,
    alarms: component.getAllSubcomponents('valarm').length,
  };
}

describe('the calendar file of one commitment', () => {
  it('is found again, is moved with its day, and is taken back when it is fulfilled', async () => {
    const entries = [acts.made('2026-03-02'), acts.moved('2026-03-02', '2026-04-06'), acts.settled()];
    const later = { due: calendarDayOf('2026-04-06') };
    const first = await read(standingWith(), entries.slice(0, 1));
    const moved = await read(standingWith(later), entries.slice(0, 2));
    const over = await read(standingWith(later, [settled('fulfilled', '2026-02-10')]), entries);
    expect(first).toEqual({
      method: 'PUBLISH',
      uid: `commitment-${COMMITMENT}@raadgever`,
      sequence: 0,
      status: 'CONFIRMED',
      day: '2026-03-02',
      isWholeDay: true,
      alarms: 2,
    });
    expect(moved).toMatchObject({ method: 'PUBLISH', uid: first.uid, day: '2026-04-06', sequence: 1 });
    expect(over).toMatchObject({
      method: 'CANCEL',
      status: 'CANCELLED',
      uid: first.uid,
      day: '2026-04-06',
      sequence: 2,
      alarms: 0,
    });
  });
});
