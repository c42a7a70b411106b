/** What was said at a session, in the search and among what was done lately. */
import { expect, test } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { planImport } from '#core/input/plan-import';
import { emptySession } from '#core/input/sessions';
import type { Store } from '#store';
import { setUp } from './council.ts';
import { once, place } from './place.ts';

const found = (store: Store, query: string) => once(store.watch.search(query, 20));

async function sessionIn(store: Store, title = 'Dicht bij huis'): Promise<string> {
  const on = calendarDayOf('2026-10-05');
  return (await store.addSession({ ...emptySession, title, on, place: 'De Kruidhof' })).result;
}

test('what was said is found with its session and day, and follows when it is corrected, removed and brought back', async () => {
  const store = await place().open();
  const id = await sessionIn(store);
  const { result } = await store.logContribution(id, { text: 'De buurtbus komt niet' });
  expect(await found(store, 'buurtbus')).toMatchObject([
    {
      kind: 'contribution',
      id: result.id,
      title: 'De buurtbus komt niet',
      detail: 'Dicht bij huis · 2026-10-05',
      place: { kind: 'session', sessionId: id, contributionId: result.id },
    },
  ]);
  expect(await found(store, 'kruidhof')).toMatchObject([{ kind: 'session', title: 'Dicht bij huis' }]);
  await store.changeContribution(id, result.id, { text: 'De lijnbus komt niet' });
  expect(await found(store, 'buurtbus')).toEqual([]);
  const { entryId } = await store.removeContribution(id, result.id);
  expect(await found(store, 'lijnbus')).toEqual([]);
  await store.undo(entryId ?? '');
  expect(await found(store, 'lijnbus')).toHaveLength(1);
  await store.rebuildIndexes();
  expect(await found(store, 'lijnbus')).toHaveLength(1);
  await store.removeSession(id);
  expect(await found(store, 'lijnbus')).toEqual([]);
});

test('a name is found and shown only of who agreed to be named, and nothing of what was erased', async () => {
  const where = place();
  const store = await where.open();
  const id = await sessionIn(store);
  const { result: open } = await store.logContribution(id, {
    text: 'Gratis voor ouderen',
    speaker: 'Bo Jansen',
    consent: 'withName',
  });
  await store.logContribution(id, { text: 'Ik ben bang', speaker: 'Ans de Wit', consent: 'none' });
  expect(await found(store, 'Jansen')).toMatchObject([{ detail: 'Bo Jansen · Dicht bij huis · 2026-10-05' }]);
  expect(await found(store, 'Wit')).toEqual([]);
  const [hers] = await found(store, 'bang');
  expect(hers?.detail).toBe('Dicht bij huis · 2026-10-05');
  await store.stripNames(id);
  expect(await found(store, 'Jansen')).toEqual([]);
  await store.erasePerson(id, [open.id]);
  expect(await found(store, 'ouderen')).toEqual([]);
  expect(JSON.stringify(await (await where.look()).searchIndex.toArray())).not.toMatch(/ouderen|jansen/);
});

test('a list that came in is found, and no more once it was taken back', async () => {
  const store = await place().open();
  const id = await sessionIn(store);
  const rows = ['Een heg', 'Twee heggen'].map((text, at) => ({ number: at + 1, cells: [text] }));
  const plan = planImport({ rows, unread: [] }, { hasHead: false, fields: ['text'] });
  const { entryId } = await store.importContributions(id, { ...plan, source: 'paste', fileName: '' });
  expect(await found(store, 'heg')).toHaveLength(2);
  await store.undo(entryId ?? '');
  expect(await found(store, 'heg')).toEqual([]);
});

test('the lines of one log are one thing that was done, corrections included', async () => {
  const store = await place().open();
  await store.setUpCouncil(setUp);
  const id = await sessionIn(store);
  for (let at = 0; at < 210; at += 1) {
    const { result } = await store.logContribution(id, { text: `Regel ${at}` });
    if (at % 100 === 0) await store.changeContribution(id, result.id, { text: `Beter ${at}` });
  }
  const other = await sessionIn(store, 'Panel');
  await store.logContribution(other, { text: 'Nog iets' });
  const acts = await once(store.watch.recentActs(5));
  expect(acts.map(({ entry, title, times }) => [entry.intent, title, times])).toEqual([
    ['logContribution', 'Panel', 1],
    ['addSession', 'Panel', 1],
    ['logContribution', 'Dicht bij huis', 210],
    ['addSession', 'Dicht bij huis', 1],
    ['setUpCouncil', expect.anything(), 1],
  ]);
});
