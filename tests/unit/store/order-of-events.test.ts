/** Which of two events of one kind is the later one, on a machine whose clock is set back in between. */
import { expect, test } from 'vitest';
import type { Store } from '#store';
import { day, draftIn, sentToday, sixWeeks } from './council.ts';
import { once, type Place, place } from './place.ts';

async function sentAt(where: Place): Promise<{ store: Store; letterId: string }> {
  const store = await where.open();
  const { letterId } = await draftIn(store);
  await store.giveReference(letterId, null);
  await store.registerDispatch(letterId, sentToday);
  return { store, letterId };
}

async function stateIn(store: Store, letterId: string) {
  const desk = await once(store.watch.letter(letterId));
  if (!desk) throw new Error('should be there');
  return desk.state;
}

test('of two receipts the one that was added later counts, though the clock was set back an hour', async () => {
  const where = place();
  const { store, letterId } = await sentAt(where);
  where.clock.set('2026-11-05T12:00:00.000Z');
  await store.registerReceipt(letterId, day('2026-11-03'));
  where.clock.set('2026-11-05T11:00:00.000Z');
  await store.registerReceipt(letterId, day('2026-11-04'));
  expect((await stateIn(store, letterId)).receivedOn).toBe('2026-11-04');
  // In the lists as well, also when they are made anew.
  const inList = async () => (await once(store.watch.awaitingLetters()))[0]?.state.receivedOn;
  expect(await inList()).toBe('2026-11-04');
  await store.rebuildIndexes();
  expect(await inList()).toBe('2026-11-04');
});

test('of two rules put on a running term the one chosen later counts, also after the program was started anew', async () => {
  const where = place();
  const { store, letterId } = await sentAt(where);
  const [eight, ten] = [8, 10].map((amount) => store.addTermRule({ ...sixWeeks, amount }));
  where.clock.set('2026-11-05T12:00:00.000Z');
  await store.applyRuleToRunning([letterId], (await eight)?.result ?? '', 'nieuwe verordening');
  store.close();
  where.clock.set('2026-11-04T12:00:00.000Z');
  const again = await where.open();
  await again.applyRuleToRunning([letterId], (await ten)?.result ?? '', 'bij nader inzien');
  expect((await stateIn(again, letterId)).rule?.amount).toBe(10);
});

test('an event of before there was a reading on it stays the earlier one', async () => {
  const where = place();
  const { store, letterId } = await sentAt(where);
  where.clock.set('2026-11-05T12:00:00.000Z');
  const { result: old } = await store.registerReceipt(letterId, day('2026-11-03'));
  const db = await where.look();
  await db.letterEvents.update(old.id, { clock: undefined });
  where.clock.set('2026-11-05T11:00:00.000Z');
  await store.registerReceipt(letterId, day('2026-11-04'));
  expect((await stateIn(store, letterId)).receivedOn).toBe('2026-11-04');
});

test('each event carries the reading of the entry it was added with', async () => {
  const where = place();
  const { store, letterId } = await sentAt(where);
  const { entryId, result } = await store.registerReceipt(letterId, day('2026-11-02'));
  const db = await where.look();
  const entry = await db.journal.get(entryId ?? '');
  expect((await db.letterEvents.get(result.id))?.clock).toBe(entry?.clock);
});

test('of what two machines added apart, both see the same as the later one', async () => {
  const here = place();
  const { store, letterId } = await sentAt(here);
  const elsewhere = place();
  const there = await elsewhere.open();
  const version = { programVersion: '1' };
  await there.restoreArchive((await store.saveArchive(version)).bytes);
  await there.workAs((await once(there.watch.profile()))?.people[1]?.id ?? '');
  here.clock.set('2026-11-06T12:00:00.000Z');
  elsewhere.clock.set('2026-11-05T12:00:00.000Z');
  await there.registerReceipt(letterId, day('2026-11-04'));
  await store.registerReceipt(letterId, day('2026-11-03'));
  const [mine, theirs] = [await store.saveArchive(version), await there.saveArchive(version)];
  await store.restoreArchive(theirs.bytes, { merge: true });
  await there.restoreArchive(mine.bytes, { merge: true });
  for (const each of [store, there]) expect((await stateIn(each, letterId)).receivedOn).toBe('2026-11-03');
});
