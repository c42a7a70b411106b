import { expect, test } from 'vitest';
import { draftIn } from '../council.ts';
import { once, place } from '../place.ts';
import { withManyLetters } from './many-letters.ts';
import { type Manifest, manifestOf } from './repack.ts';

/** More than two batches of the reading, checking, writing and indexing, and not a multiple of one. */
const COUNT = 1_111;

test('an archive of many letters is restored and saved again, and every one of them is found', async () => {
  const one = await place().open();
  await draftIn(one);
  const bytes = await withManyLetters((await one.saveArchive({ programVersion: '1' })).bytes, COUNT);
  const store = await place().open();
  const done = await store.restoreArchive(bytes);
  expect(done.rowsAdded).toBeGreaterThan(COUNT);
  expect(await once(store.watch.allLetters())).toHaveLength(COUNT + 1);
  const saved = await store.saveArchive({ programVersion: '1' });
  const byName = ({ entries }: Manifest) => [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(byName(manifestOf(saved.bytes))).toEqual(byName(manifestOf(bytes)));
  expect((await once(store.watch.search('brief 777', 5))).map((hit) => hit.title)).toEqual(['Brief 777']);
}, 300_000);
