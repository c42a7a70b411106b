/** One session, logged by two people on two machines that do not see each other, put together by file afterwards. */
import { expect, test } from 'vitest';
import { emptySession } from '#core/input/sessions';
import type { Store } from '#store';
import { setUp } from './council.ts';
import { once, place, setClock } from './place.ts';

const programVersion = '1';

const fileOf = async (store: Store, id: string): Promise<Uint8Array> =>
  (await store.makeExchange({ about: { kind: 'session', id }, purpose: 'share', programVersion })).bytes;

const textsIn = async (store: Store, id: string): Promise<string[]> =>
  (await once(store.watch.contributions(id))).map(({ text }) => text);

test('both end with everything that was said, once, in the order in which it was said', async () => {
  const [clockA, clockB] = [setClock('2026-11-05T19:00:00.000Z'), setClock('2026-11-05T19:00:00.400Z')];
  const one = await place(clockA).open();
  await one.setUpCouncil(setUp);
  const { result: id } = await one.addSession({ ...emptySession, title: 'Conferentie' });
  const two = await place(clockB).open();
  await two.openExchange(await fileOf(one, id));

  const said: string[] = [];
  for (let minute = 1; minute <= 20; minute += 1) {
    const moment = `2026-11-05T19:${String(minute).padStart(2, '0')}:00.000Z`;
    const [store, clock] = minute % 3 === 0 ? [two, clockB] : [one, clockA];
    clock.set(moment);
    const text = `Bijdrage ${minute}`;
    said.push(text);
    // Both name the same current, each in their own way.
    const currentName = minute % 2 === 0 ? 'Dichtbij huis' : 'dichtbij Huis';
    await store.logContribution(id, { text, currentName });
  }
  // Sent there, back, and there again, as people do who are not sure.
  await two.openExchange(await fileOf(one, id));
  await one.openExchange(await fileOf(two, id));
  await two.openExchange(await fileOf(one, id));

  for (const store of [one, two]) {
    expect(await textsIn(store, id)).toEqual(said);
    expect((await once(store.watch.session(id)))?.currents).toHaveLength(1);
  }
});
