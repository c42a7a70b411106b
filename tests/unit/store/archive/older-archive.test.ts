/** An archive of before a table came, such as that of a council's own equated days: it knows nothing of it. */
import { expect, test } from 'vitest';
import { draftIn } from '../council.ts';
import { once, place, refusalOf } from '../place.ts';
import { type Entries, entriesOf, linesOf, type Manifest, repacked, setLines } from './repack.ts';

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

/** What the first program kept; an archive of it has nothing else. */
const FIRST = [
  'councils',
  'people',
  'termRules',
  'dossiers',
  'letters',
  'letterEvents',
  'letterVersions',
  'documents',
];

test('of the very first program is restored, whatever came since', async () => {
  const store = await place().open();
  await draftIn(store);
  const { bytes } = await store.saveArchive({ programVersion: '0.1.0' });
  const later = Object.keys(entriesOf(bytes)).flatMap((name) => {
    const table = /^rows\/(\w+)\.jsonl$/.exec(name)?.[1];
    return table === undefined || FIRST.includes(table) ? [] : [table];
  });
  expect(later.length).toBeGreaterThan(20);
  const oldest = await repacked(
    bytes,
    (entries) => {
      for (const table of later) delete entries[`rows/${table}.jsonl`];
      const acts = linesOf(entries, 'journal.jsonl').map((entry) => ({
        ...entry,
        changes: entry.changes.filter((change: { table: string }) => FIRST.includes(change.table)),
      }));
      setLines(entries, 'journal.jsonl', acts);
    },
    (manifest) => {
      for (const table of later) delete manifest.counts[table];
      manifest.databaseVersion = 10;
    },
  );
  const other = await place().open();
  await other.restoreArchive(oldest);
  expect((await once(other.watch.allLetters())).map(({ subject }) => subject)).toEqual([
    'Vervoer naar de dagbesteding',
  ]);
});
