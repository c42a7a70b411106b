import { expect, test } from 'vitest';
import { planImport } from '#core/input/plan-import';
import { emptySession } from '#core/input/sessions';
import type { Store } from '#store';
import { once, place, refusalOf } from './place.ts';

async function sessionIn(store: Store): Promise<string> {
  return (await store.addSession({ ...emptySession, title: 'Enquête' })).result;
}

function plan(...texts: string[]) {
  const rows = texts.map((text, index) => ({ number: index + 1, cells: [text, 'Dichtbij'] }));
  return {
    ...planImport({ rows, unread: [] }, { hasHead: false, fields: ['text', 'current'] }),
    source: 'import',
    fileName: 'enquete.csv',
  } as const;
}

test('two thousand lines come in at once, in their order, in one act that is undone as one', {
  timeout: 120_000,
}, async () => {
  const where = place();
  const store = await where.open();
  const id = await sessionIn(store);
  const steps: number[] = [];
  const texts = Array.from({ length: 2000 }, (_, index) => `Regel ${index}`);
  const { result, entryId } = await store.importContributions(id, plan(...texts), (done) => steps.push(done));
  expect(result).toMatchObject({ added: 2000, doubles: 0 });
  expect(steps.length).toBeGreaterThan(2);
  const rows = await once(store.watch.contributions(id));
  expect(rows.map(({ text }) => text)).toEqual(texts);
  const view = await once(store.watch.session(id));
  expect(view?.currents).toMatchObject([{ name: 'Dichtbij' }]);
  expect(new Set(rows.map(({ currentId }) => currentId))).toEqual(new Set([view?.currents[0]?.id]));
  await store.undo(entryId ?? '');
  expect(await once(store.watch.contributions(id))).toEqual([]);
  // What was taken back is no double.
  expect((await store.importContributions(id, plan('Regel 1'))).result.added).toBe(1);
});

test('the same list again brings in what is new and nothing twice', async () => {
  const store = await place().open();
  const id = await sessionIn(store);
  await store.importContributions(id, plan('Een', 'Twee', 'Een'));
  expect(await store.linesThere(id, plan('Een', 'Twee', 'Een').lines)).toEqual({ doubles: 3, erased: [] });
  const { result } = await store.importContributions(id, plan('Een', 'Twee', 'Een', 'Drie'));
  expect(result).toMatchObject({ added: 1, doubles: 3 });
  expect(await once(store.watch.contributions(id))).toHaveLength(4);
});

test('a list that is cancelled, or meets a line that cannot be, leaves nothing behind', async () => {
  const store = await place().open();
  const id = await sessionIn(store);
  const abort = new AbortController();
  const cancelled = store.importContributions(id, plan('Een', 'Twee'), () => abort.abort(), abort.signal);
  await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
  const whole = plan('Een');
  const wrong = { ...whole, lines: [...whole.lines, { row: 2, currentName: '', given: { text: ' ' } }] };
  expect(await refusalOf(store.importContributions(id, wrong))).toMatchObject({ code: 'contribution.empty' });
  expect(await once(store.watch.contributions(id))).toEqual([]);
  expect((await once(store.watch.session(id)))?.imports).toEqual([]);
});
