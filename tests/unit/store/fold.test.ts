import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldJournal } from '#core/journal/fold';
import { recordTables } from '#core/journal/journal-entry';
import { rowKey } from '#core/journal/undo';
import type { Database } from '#store/database';
import { sentIn } from './council.ts';
import { everything, place, setClock } from './place.ts';
import { randomWork, work } from './random-work.ts';

async function rowsOf(db: Database): Promise<Record<string, unknown>> {
  const tables = await everything(db);
  return Object.fromEntries(
    recordTables.flatMap((table) =>
      (tables[table] as { id: string }[]).map((row) => [rowKey(table, row.id), row]),
    ),
  );
}

test('whatever is done, the rows are the fold of the journal, and the indexes are those of the rows', async () => {
  const done = new Set<string>();
  await fc.assert(
    fc.asyncProperty(randomWork(30), async (steps) => {
      const endings: (() => Promise<void>)[] = [];
      const where = place(setClock(), (clear) => endings.push(clear));
      const store = await where.open();
      const db = await where.look();
      await sentIn(store);
      for (const act of await work(store, db, steps)) done.add(act);

      expect(Object.fromEntries(foldJournal(await db.journal.toArray()))).toEqual(await rowsOf(db));
      const letters = await db.letterIndex.toArray();
      const unread = await db.unreadIndex.toArray();
      await store.rebuildIndexes();
      expect(await db.letterIndex.toArray()).toEqual(letters);
      expect(await db.unreadIndex.toArray()).toEqual(unread);
      for (const clear of endings) await clear();
    }),
    { seed: 20261127, numRuns: 25 },
  );
  // The work was work, and not a series of refusals.
  expect([...done]).toEqual(
    expect.arrayContaining(['registerDispatch', 'registerReply', 'undo', 'withdrawEvent', 'type']),
  );
}, 120_000);
