import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import type { JournalEntry } from '#core/journal/journal-entry';
import { commitmentCalendarEntries, commitmentCalendarEntry } from '#core/outcome/commitment-calendar';
import { commitmentRecord } from '#core/outcome/commitment-record';
import type { CommitmentStanding } from '#core/outcome/commitment-state';
import { acts, COMMITMENT, settled, standingWith } from './commitment-samples';

function asked(standing: CommitmentStanding, entries: readonly JournalEntry[], today = '2026-02-01') {
  return {
    standing,
    record: commitmentRecord(standing.commitment.id, entries),
    today: calendarDayOf(today),
    title: 'Toezegging',
    description: '',
    alarmDaysBefore: [7, 1, 0],
  };
}

const made = acts.made('2026-03-02');
const moved = acts.moved('2026-03-02', '2026-04-06');
const later = { due: calendarDayOf('2026-04-06') };

describe('a commitment on the calendar', () => {
  it('is its due day, with a name that stays and warnings that are still ahead', () => {
    expect(commitmentCalendarEntry(asked(standingWith(), [made, acts.another()]))).toEqual({
      uid: `commitment-${COMMITMENT}@raadgever`,
      sequence: 0,
      status: 'confirmed',
      day: '2026-03-02',
      title: 'Toezegging',
      description: '',
      alarmDaysBefore: [7, 1, 0],
      lastChanged: made.at,
      url: null,
    });
    const nearly = commitmentCalendarEntry(asked(standingWith(), [made], '2026-03-01'));
    expect(nearly?.alarmDaysBefore).toEqual([1, 0]);
  });

  it('is moved, ended and revived under a number that rises each time', () => {
    const entries = [made, moved, acts.settled(), acts.settled('2026-02-11T09:00:00.000Z')];
    const states = [
      asked(standingWith(), entries.slice(0, 1)),
      asked(standingWith(later), entries.slice(0, 2)),
      asked(standingWith(later, [settled('fulfilled', '2026-02-10')]), entries.slice(0, 3)),
      asked(standingWith(later), entries),
    ].map(commitmentCalendarEntry);
    expect(states.map((entry) => [entry?.sequence, entry?.status, entry?.day])).toEqual([
      [0, 'confirmed', '2026-03-02'],
      [1, 'confirmed', '2026-04-06'],
      [2, 'cancelled', '2026-04-06'],
      [3, 'confirmed', '2026-04-06'],
    ]);
    expect(states[2]?.alarmDaysBefore).toEqual([]);
    expect(new Set(states.map((entry) => entry?.uid)).size).toBe(1);
  });

  it('is let go on the day it last had when the day is taken off', () => {
    const entry = commitmentCalendarEntry(
      asked(standingWith({ due: null }), [made, moved, acts.moved('2026-04-06', null)]),
    );
    expect(entry).toMatchObject({ status: 'cancelled', day: '2026-04-06', sequence: 2 });
  });

  it('is not there when it never had a day; the others come by their day', () => {
    const without = asked(standingWith({ due: null }), [acts.made(null)]);
    expect(commitmentCalendarEntry(without)).toBeNull();
    const days = commitmentCalendarEntries([
      asked(standingWith(later), [made, moved]),
      without,
      asked(standingWith(), [made]),
    ]).map(({ day }) => day);
    expect(days).toEqual(['2026-03-02', '2026-04-06']);
  });
});
