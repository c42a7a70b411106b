/** One letter's term as a calendar gets it, file after file, from what happened to it. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import type { LetterEvent } from '#core/records/letter-event';
import { DECREED_DAYS } from '#core/terms/equated-days';
import { termCalendarEntries } from '#core/terms/term-calendar';
import { DEFAULT_THRESHOLDS } from '#core/terms/term-state';
import { calendarWriter } from '#documents';
import { dispatched, extended, replied, ruleWith, withdrawn } from '../../core/terms/samples';
import { calendarWith } from './calendar-samples';

const LETTER = '0190a000-0000-7000-8000-0000000000aa';
const rule = ruleWith({ extension: { amount: 4, unit: 'weeks', times: 1 } });

/** What another program finds in the file that is made after `events`. */
async function readAfter(events: readonly LetterEvent[], today = '2026-01-26') {
  const [entry] = termCalendarEntries([
    {
      letterId: LETTER,
      rule,
      events,
      equatedDays: DECREED_DAYS,
      today: calendarDayOf(today),
      thresholds: DEFAULT_THRESHOLDS,
      title: 'Laatste dag voor de reactie: Vervoer',
      description: '2026/4\nVervoer\nwethouder Vermeer',
      alarmDaysBefore: [DEFAULT_THRESHOLDS.nearlyDueDays, 1],
      url: null,
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
    events: file.getAllSubcomponents('vevent').length,
    uid: event.uid,
    sequence: event.sequence,
    status: component.getFirstPropertyValue('status'),
    day: event.startDate.toString(),
    isWholeDay: event.startDate.isDate,
    alarms: component.getAllSubcomponents('valarm').length,
  };
}

describe('the calendar file of one term', () => {
  it('is found again, is moved by an extension, and is taken back at the end', async () => {
    const sent = dispatched('2026-01-19');
    const later = extended('2026-02-16', '2026-03-23');
    const first = await readAfter([sent]);
    const moved = await readAfter([sent, later], '2026-02-20');
    const over = await readAfter([sent, later, replied('2026-03-02')], '2026-03-02');

    expect(first).toEqual({
      method: 'PUBLISH',
      events: 1,
      uid: `term-${LETTER}@raadgever`,
      sequence: 0,
      status: 'CONFIRMED',
      day: '2026-03-02',
      isWholeDay: true,
      alarms: 2,
    });
    expect(moved).toMatchObject({ method: 'PUBLISH', uid: first.uid, day: '2026-03-23', alarms: 2 });
    expect(over).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', uid: first.uid, day: '2026-03-23' });
    expect(over.alarms).toBe(0);
    expect(moved.sequence).toBeGreaterThan(first.sequence);
    expect(over.sequence).toBeGreaterThan(moved.sequence);
  });

  it('is put back under a higher number when the extension was a mistake', async () => {
    const sent = dispatched('2026-01-19');
    const later = extended('2026-02-16', '2026-03-23');
    const moved = await readAfter([sent, later], '2026-02-20');
    const back = await readAfter([sent, later, withdrawn(later)], '2026-02-20');
    expect(back.day).toBe('2026-03-02');
    expect(back.sequence).toBeGreaterThan(moved.sequence);
  });
});
