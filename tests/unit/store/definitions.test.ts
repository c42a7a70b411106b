import { expect, test } from 'vitest';
import { currentDefinition } from '#core/definition/definition-versions';
import { day, dossier, draftIn } from './council.ts';
import { once, place, refusalOf } from './place.ts';

const first = {
  on: day('2026-06-01'),
  term: 'vrij vervoer',
  words: 'Vervoer dat je zelf bestelt',
  where: 'preconferentie',
  amendments: [],
};

test('versions are added by two windows, and the later day counts in both', async () => {
  const where = place();
  const [one, two] = [await where.open(), await where.open()];
  const { dossierId } = await draftIn(one);
  await Promise.all([
    one.addDefinitionVersion(dossierId, first),
    two.addDefinitionVersion(dossierId, { ...first, on: day('2026-10-05'), words: 'Vervoer dat komt' }),
  ]);
  for (const store of [one, two]) {
    const versions = await once(store.watch.definition(dossierId));
    expect(versions).toHaveLength(2);
    expect(currentDefinition(versions)?.words).toBe('Vervoer dat komt');
  }
});

test('a dossier is found by its definition, also after the indexes were made anew, and not once it is gone', async () => {
  const store = await place().open();
  const { dossierId } = await draftIn(store);
  const { result: id } = await store.addDefinitionVersion(dossierId, first);
  const found = () => once(store.watch.search('bestelt', 10));
  expect(await found()).toMatchObject([{ kind: 'dossier', id: dossierId }]);
  await store.rebuildIndexes();
  expect(await found()).toMatchObject([{ kind: 'dossier', id: dossierId }]);
  await store.removeDefinitionVersion(id);
  expect(await found()).toEqual([]);
});

test('an archive carries the versions, also into a profile of the same council', async () => {
  const store = await place().open();
  const { dossierId } = await draftIn(store);
  await store.addDefinitionVersion(dossierId, first);
  await store.noteReference('2026/09', 'Op papier');
  const { bytes } = await store.saveArchive({ programVersion: '1' });
  const other = await place().open();
  await other.restoreArchive(bytes);
  expect(await once(other.watch.definition(dossierId))).toMatchObject([first]);
  await other.addDefinitionVersion(dossierId, { ...first, on: null, words: 'Anders' });
  const again = await other.saveArchive({ programVersion: '1' });
  await store.restoreArchive(again.bytes, { merge: true });
  expect(currentDefinition(await once(store.watch.definition(dossierId)))?.words).toBe('Anders');
  expect((await once(store.watch.references()))?.counts[0]?.rows).toMatchObject([{ why: 'Op papier' }]);
});

test('a dossier that is gone takes none', async () => {
  const store = await place().open();
  await draftIn(store);
  const { result: empty } = await store.createDossier(dossier('Leeg'));
  await store.removeDossier(empty);
  expect((await refusalOf(store.addDefinitionVersion(empty, first))).code).toBe('record.gone');
});
