/** An archive of before the council could have equated days of its own: it knows nothing of that table. */
import { expect, test } from 'vitest';
import { draftIn } from '../council.ts';
import { once, place, refusalOf } from '../place.ts';
import { type Entries, type Manifest, repacked } from './repack.ts';

function withoutDays(entries: Entries): void {
  delete entries['rows/equatedDays.jsonl'];
}

function forgetCount(manifest: Manifest): void {
  delete manifest.counts.equatedDays;
}

async function archiveOf(databaseVersion: number): Promise<Uint8Array> {
  const store = await place().open();
  await draftIn(store);
  const { bytes } = await store.saveArchive({ programVersion: '0.1.0' });
  return repacked(bytes, withoutDays, (manifest) => {
    forgetCount(manifest);
    manifest.databaseVersion = databaseVersion;
  });
}

test('is restored, and takes days from then on', async () => {
  const store = await place().open();
  await store.restoreArchive(await archiveOf(10));
  expect((await once(store.watch.allLetters())).map(({ subject }) => subject)).toEqual([
    'Vervoer naar de dagbesteding',
  ]);
  expect((await once(store.watch.equatedDays())).own).toEqual([]);
});

test('is damaged when it is of a database that had that table', async () => {
  const store = await place().open();
  expect(await refusalOf(store.restoreArchive(await archiveOf(20)))).toMatchObject({
    code: 'archive.damaged',
    context: { part: 'rows/equatedDays.jsonl' },
  });
});
