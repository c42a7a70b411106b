import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDayOf } from '#core/calendar/calendar-day';
import { letterState } from '#core/letter/letter-state';
import type { LetterEvent } from '#core/records/letter-event';
import type { TermCalendarEntry } from '#core/terms/calendar-entry';
import { DECREED_DAYS } from '#core/terms/equated-days';
import { type TermOnCalendar, termCalendarEntries, termCalendarEntry } from '#core/terms/term-calendar';
import { DEFAULT_THRESHOLDS } from '#core/terms/term-state';
import {
  acknowledged,
  closed,
  departed,
  dispatched,
  received,
  replied,
  ruleWith,
  withdrawn,
} from './samples';

const LETTER = '0190a000-0000-7000-8000-0000000000aa';
const rule = ruleWith();

function ask(events: readonly LetterEvent[], changes: Partial<TermOnCalendar> = {}): TermOnCalendar {
  return {
    letterId: LETTER,
    rule,
    events,
    equatedDays: DECREED_DAYS,
    today: calendarDayOf('2026-02-01'),
    thresholds: DEFAULT_THRESHOLDS,
    title: 'Reactie op Vervoer',
    description: '',
    alarmDaysBefore: [0, 7, 1, 7],
    url: null,
    ...changes,
  };
}

function entryOf(events: readonly LetterEvent[], changes: Partial<TermOnCalendar> = {}): TermCalendarEntry {
  const entry = termCalendarEntry(ask(events, changes));
  if (entry === null) throw new Error('no entry');
  return entry;
}

describe('a due day on the calendar', () => {
  it('is the day the term has, with a name that stays', () => {
    const sent = dispatched('2026-01-19');
    expect(entryOf([sent])).toEqual({
      uid: `term-${LETTER}@raadgever`,
      sequence: 0,
      status: 'confirmed',
      day: '2026-03-02',
      title: 'Reactie op Vervoer',
      description: '',
      alarmDaysBefore: [7, 1, 0],
      lastChanged: sent.at,
      url: null,
    });
  });

  it('is not there while there is none', () => {
    expect(termCalendarEntry(ask([]))).toBeNull();
    expect(termCalendarEntry(ask([dispatched('2026-01-19')], { rule: null }))).toBeNull();
    const fromReceipt = ruleWith({ startsAt: 'receipt' });
    expect(termCalendarEntry(ask([dispatched('2026-01-19')], { rule: fromReceipt }))).toBeNull();
  });

  it('moves under a higher sequence, and keeps its name', () => {
    const fromReceipt = ruleWith({ startsAt: 'receipt' });
    const first = [dispatched('2026-01-19'), received('2026-01-21')];
    const mended = [...first, withdrawn(first[1] ?? dispatched('2026-01-19')), received('2026-01-28')];
    const before = entryOf(first, { rule: fromReceipt });
    const after = entryOf(mended, { rule: fromReceipt });
    expect([before.day, after.day]).toEqual(['2026-03-04', '2026-03-11']);
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBeGreaterThan(before.sequence);
    expect(after.lastChanged > before.lastChanged).toBe(true);
  });

  it.each([
    ['answered', replied('2026-02-20')],
    ['closed', closed('2026-02-20')],
  ])('is cancelled when %s, and comes back when that was a mistake', (_, end) => {
    const sent = dispatched('2026-01-19');
    const [open, ended, again] = [[sent], [sent, end], [sent, end, withdrawn(end)]].map((events) =>
      entryOf(events),
    );
    expect([open?.status, ended?.status, again?.status]).toEqual(['confirmed', 'cancelled', 'confirmed']);
    expect([open?.day, ended?.day, again?.day]).toEqual(['2026-03-02', '2026-03-02', '2026-03-02']);
    expect(ended?.alarmDaysBefore).toEqual([]);
    expect(ended?.sequence).toBeGreaterThan(open?.sequence ?? Number.NaN);
    expect(again?.sequence).toBeGreaterThan(ended?.sequence ?? Number.NaN);
  });

  it('is uncertain and silent while the term is suspended', () => {
    const sent = dispatched('2026-01-19');
    const stop = { ...received('2026-01-26'), kind: 'suspended', reason: 'in overleg', documentId: null };
    const suspended = entryOf([sent, stop as LetterEvent]);
    expect([suspended.status, suspended.alarmDaysBefore]).toEqual(['tentative', []]);
    const goOn = { ...received('2026-02-09'), kind: 'resumed', reason: '', documentId: null };
    const resumed = entryOf([sent, stop as LetterEvent, goOn as LetterEvent], {
      today: calendarDayOf('2026-02-10'),
    });
    expect([resumed.status, resumed.day]).toEqual(['confirmed', '2026-03-16']);
    expect(resumed.sequence).toBeGreaterThan(suspended.sequence);
  });

  it('stays through an interim reply', () => {
    const sent = dispatched('2026-01-19');
    expect(entryOf([sent, replied('2026-02-20', 'interim')])).toEqual(entryOf([sent]));
  });

  it('is cancelled on the day it was, when the dispatch it rests on is withdrawn', () => {
    const sent = dispatched('2026-01-19');
    const before = entryOf([sent]);
    const after = entryOf([sent, withdrawn(sent)]);
    expect([after.status, after.day]).toEqual(['cancelled', before.day]);
    expect(after.sequence).toBeGreaterThan(before.sequence);
    const frozen: LetterEvent[] = [{ ...sent, kind: 'dispatched', rule } as LetterEvent];
    frozen.push(withdrawn(sent));
    expect(entryOf(frozen, { rule: null }).day).toBe(before.day);
  });

  it('is cancelled by the passing of time where silence means no departure', () => {
    const events = [dispatched('2026-01-19')];
    const whenDeparting = { rule: ruleWith({ duty: 'whenDeparting' }) };
    const before = entryOf(events, whenDeparting);
    const after = entryOf(events, { ...whenDeparting, today: addDays(before.day, 1) });
    expect([before.status, after.status]).toEqual(['confirmed', 'cancelled']);
    expect(after.sequence).toBeGreaterThan(before.sequence);
    const departs = entryOf([...events, departed('2026-02-01')], {
      ...whenDeparting,
      today: addDays(before.day, 1),
    });
    expect(departs.status).toBe('confirmed');
  });

  it.each([
    ['2026-02-23', [7, 1, 0]],
    ['2026-02-24', [1, 0]],
    ['2026-03-02', [0]],
    ['2026-03-03', []],
  ])('on %s warns only of what is still to come', (today, alarms) => {
    expect(entryOf([dispatched('2026-01-19')], { today: calendarDayOf(today) }).alarmDaysBefore).toEqual(
      alarms,
    );
  });

  it.each([[-1], [1.5], [Number.NaN]])('refuses a warning %d days before', (days) => {
    expect(() => entryOf([dispatched('2026-01-19')], { alarmDaysBefore: [days] })).toThrow(RangeError);
  });

  it('comes in the order of the days', () => {
    const questions = ['2026-01-26', '2026-01-19', '2026-01-19'].map((on, at) =>
      ask([dispatched(on)], { letterId: `${3 - at}` }),
    );
    const uids = termCalendarEntries([...questions, ask([])]).map(({ uid }) => uid);
    expect(uids).toEqual(['term-1@raadgever', 'term-2@raadgever', 'term-3@raadgever']);
  });

  it('never falls back in its sequence, and rises with each event that changes the entry', () => {
    const day = fc.nat({ max: 40 }).map((days) => addDays(calendarDayOf('2026-01-05'), days));
    const make = fc.constantFrom(dispatched, received, acknowledged, closed, replied, 'withdrawn' as const);
    const history = fc.array(fc.tuple(make, day, fc.nat()), { minLength: 1, maxLength: 9 });
    const startsAt = fc.constantFrom('dispatch' as const, 'receipt' as const, 'acknowledgement' as const);
    fc.assert(
      fc.property(history, startsAt, (steps, start) => {
        const events: LetterEvent[] = [];
        let before: TermCalendarEntry | null = null;
        for (const [step, on, pick] of steps) {
          const target = events[pick % Math.max(1, events.length)];
          if (step === 'withdrawn') {
            if (target === undefined || target.kind === 'withdrawn') continue;
            events.push(withdrawn(target));
          } else events.push(step(on));
          const question = ask(events, { rule: letterState(events).rule ?? ruleWith({ startsAt: start }) });
          const entry = termCalendarEntry(question);
          // Once handed out, there is always an entry to take it back with.
          if (before !== null) expect(entry).not.toBeNull();
          if (before === null || entry === null) {
            before = entry;
            continue;
          }
          const changed = entry.day !== before.day || entry.status !== before.status;
          expect(entry.sequence).toBeGreaterThanOrEqual(before.sequence);
          if (changed) expect(entry.sequence).toBeGreaterThan(before.sequence);
          before = entry;
        }
      }),
      { seed: 20_265, numRuns: 300 },
    );
  }, 60_000);
});
