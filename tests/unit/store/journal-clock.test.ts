import { expect, test } from 'vitest';
import { dossier, setUp } from './council.ts';
import { place } from './place.ts';

test('the clock of the journal never goes back when the clock on the wall does', async () => {
  const where = place();
  const store = await where.open();
  await store.setUpCouncil(setUp);
  await store.createDossier(dossier('Eerst'));
  where.clock.set('2019-01-01T00:00:00.000Z');
  await store.createDossier(dossier('Daarna'));
  store.close();
  const again = await where.open();
  await again.createDossier(dossier('Na het herstarten'));

  const entries = await (await where.look()).journal.orderBy('clock').toArray();
  const titles = entries
    .map((entry) => entry.changes[0])
    .map((change) => change?.kind === 'added' && change.row.title);
  expect(titles.slice(1)).toEqual(['Eerst', 'Daarna', 'Na het herstarten']);
  expect(entries[2]?.at.slice(0, 4)).toBe('2019');
  expect(entries[2]?.clock.slice(0, 4)).toBe('2026');
});

test('two windows at once never take the same reading of the clock', async () => {
  const where = place();
  const [one, two] = [await where.open(), await where.open()];
  await one.setUpCouncil(setUp);
  await Promise.all(
    Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? one : two).createDossier(dossier(`Dossier ${i}`))),
  );
  const clocks = (await (await where.look()).journal.toArray()).map((entry) => entry.clock);
  expect(new Set(clocks).size).toBe(21);
});

test('both windows are one device', async () => {
  const where = place();
  const [one, two] = await Promise.all([where.open(), where.open()]);
  await one.setUpCouncil(setUp);
  await two.createDossier(dossier('Wonen'));
  const devices = (await (await where.look()).journal.toArray()).map((entry) => entry.device);
  expect(new Set(devices).size).toBe(1);
});
