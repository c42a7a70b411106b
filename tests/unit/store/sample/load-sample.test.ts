import { describe, expect, it } from 'vitest';
import { type CalendarDay, calendarDayOf } from '#core/calendar/calendar-day';
import { readSampleFiles } from '#core/sample/sample-shape';
import { DECREED_DAYS, freeReasons } from '#core/terms/equated-days';
import { termOf } from '#core/terms/term';
import { termState } from '#core/terms/term-state';
import type { Store } from '#store';
import type { StoreContext } from '#store/context';
import { createGate } from '#store/gate';
import { loadSample } from '#store/sample/load-sample';
import { sampleFiles } from '#store/sample/sample-files';
import { makingOf, once, type Place, place, setClock } from '../place.ts';

const thresholds = { nearlyDueDays: 7, longLateDays: 42 };
/** An empty profile on the day. */
const onDay = (today: string): Place => place(setClock(`${today}T10:00:00.000Z`));

async function statesOf(store: Store, today: CalendarDay): Promise<string[]> {
  const states: string[] = [];
  for (const row of await once(store.watch.allLetters())) {
    const desk = await once(store.watch.letter(row.id));
    if (row.state.dispatch === null) states.push('draft');
    else {
      const events = desk?.events ?? [];
      const term = termOf(row.state.rule, events, DECREED_DAYS);
      states.push(termState({ term, today, events, thresholds }).kind);
    }
  }
  return states.sort();
}

describe('loading the sample council', () => {
  // An ordinary day; Easter Monday; Christmas; the first day of a year; a Sunday; a leap day; 5 May.
  const days = [
    '2026-11-22',
    '2026-04-06',
    '2027-12-25',
    '2028-01-01',
    '2028-02-29',
    '2026-05-05',
    '2029-08-15',
  ];

  it('shows every state on any day', async () => {
    for (const day of days) {
      const today = calendarDayOf(day);
      const store = await onDay(day).open();
      await store.loadSample({});
      const free = freeReasons(today, DECREED_DAYS).length > 0;
      expect(await statesOf(store, today), day).toEqual(
        [
          ...['answeredInTime', 'answeredInTime', 'answeredInTime', 'answeredInTime', 'answeredLate'],
          ...[
            'closed',
            'draft',
            'draft',
            'draft',
            'draft',
            'late',
            'longLate',
            'nearlyDue',
            'noReplyOwed',
            'noReplyOwed',
            'notStarted',
            'running',
          ],
          free ? 'nearlyDue' : 'dueToday',
        ].sort(),
      );
    }
  }, 180_000);

  it('tells how far it is', async () => {
    const store = await onDay('2026-11-23').open();
    const told: number[] = [];
    await store.loadSample({ onProgress: (done) => told.push(done) });
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect([told[0], told.at(-1)]).toEqual([0, 1]);
  });
});

/** Ten seconds after it was opened, y-dexie writes under 0 of its table how far it has packed. */
const isKey = (key: unknown): boolean => key !== 0;

describe('a sample that is not loaded', () => {
  async function expectEmpty(store: Store, here: Place): Promise<void> {
    expect(await once(store.watch.profile())).toBeNull();
    const db = await here.look();
    for (const table of db.tables) {
      if (table.name === 'local') expect(await table.get('actor')).toBeUndefined();
      else expect((await table.toCollection().primaryKeys()).filter(isKey), table.name).toEqual([]);
    }
  }

  it('leaves nothing behind when it is stopped on the way, and can be loaded then', async () => {
    const here = onDay('2026-11-23');
    const store = await here.open();
    const stop = new AbortController();
    const loading = store.loadSample({
      signal: stop.signal,
      onProgress: (done) => {
        if (done > 0.7) stop.abort(new Error('changed my mind'));
      },
    });
    await expect(loading).rejects.toThrow('changed my mind');
    await expectEmpty(store, here);
    await store.loadSample({});
    expect((await once(store.watch.allLetters())).length).toBe(18);
  });

  it('leaves nothing behind either where the listener awaits something of its own', async () => {
    const here = onDay('2026-11-23');
    const store = await here.open();
    const stop = new AbortController();
    const draw = async (): Promise<void> => {
      for (let i = 0; i < 20; i += 1) await Promise.resolve(i);
    };
    const loading = store.loadSample({
      signal: stop.signal,
      onProgress: (done) => {
        void draw();
        if (done > 0.5) stop.abort(new Error('changed my mind'));
      },
    });
    await expect(loading).rejects.toThrow('changed my mind');
    await expectEmpty(store, here);
  });

  it('leaves nothing behind when a letter in it is refused', async () => {
    const here = onDay('2026-11-23');
    const store = await here.open();
    const db = await here.look();
    const making = makingOf(here.clock);
    const context: StoreContext = { db, making, gate: createGate(db, making, 'device') };
    const files = sampleFiles();
    const dossiers = structuredClone(files.dossiers);
    const last = dossiers.at(-1)?.letters.at(-1);
    if (last) last.subject = 'x'.repeat(501);
    await expect(loadSample(context, 'device', {}, { ...files, dossiers })).rejects.toMatchObject({
      code: 'record.invalid',
    });
    await expectEmpty(store, here);
  });

  it('is refused where there is a council already', async () => {
    const store = await onDay('2026-11-23').open();
    await store.loadSample({});
    await expect(store.loadSample({})).rejects.toMatchObject({ code: 'council.alreadyThere' });
    expect((await once(store.watch.allLetters())).length).toBe(18);
  });
});

describe('the files that ship with the program', () => {
  it('are all in the list', () => {
    const lying = import.meta.glob('../../../../resources/sample/dossiers/*.json', {
      eager: true,
      import: 'default',
    });
    const { council, people, termRules, dossiers, sessions, outcomes } = sampleFiles();
    expect(dossiers.length).toBe(Object.keys(lying).length);
    expect(new Set(dossiers.map(({ title }) => title)).size).toBe(dossiers.length);
    expect(() =>
      readSampleFiles({
        council: { ...council, colour: 'red' },
        people,
        termRules,
        dossiers,
        sessions,
        outcomes,
      }),
    ).toThrow();
  });
});
