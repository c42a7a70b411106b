/** A file can say anything of who signed. What it cannot prove is told as not proven. */
import { describe, expect, test } from 'vitest';
import { type Entries, entriesOf, type Lines, linesOf, repacked, setLines } from '../archive/repack.ts';
import { place } from '../place.ts';
import { askedIn, PASSPHRASE } from '../sign-off/asked.ts';

const programVersion = '1';
const EVENTS = 'rows/letterEvents.jsonl';
const KEYS = 'rows/signingKeys.jsonl';
const JOURNAL = 'journal.jsonl';

/** What the secretary has, and the file with which the chair sends the signed letter back. */
async function signedAway() {
  const chair = await place().open();
  const { letterId, versionId } = await askedIn(chair);
  const file = (purpose: 'signOff' | 'answer') =>
    chair
      .makeExchange({ about: { kind: 'letter', id: letterId }, purpose, programVersion })
      .then(({ bytes }) => bytes);
  const asked = await file('signOff');
  await chair.signLetter(letterId, versionId, PASSPHRASE);
  return { letterId, asked, signed: await file('answer') };
}

/** In the row and in the act that added it alike, as a forger would who knows the format. */
function inSeals(entries: Entries, edit: (event: Lines[number]) => void): void {
  const rows = linesOf(entries, EVENTS);
  for (const row of rows) if (row.kind === 'signedOff') edit(row);
  setLines(entries, EVENTS, rows);
  const journal = linesOf(entries, JOURNAL);
  for (const { changes } of journal)
    for (const change of changes) if (change.row?.kind === 'signedOff') edit(change.row);
  setLines(entries, JOURNAL, journal);
}

function withoutKeys(entries: Entries): void {
  setLines(entries, KEYS, []);
  const journal = linesOf(entries, JOURNAL).map((entry) => ({
    ...entry,
    changes: entry.changes.filter(({ table }: { table: string }) => table !== 'signingKeys'),
  }));
  setLines(
    entries,
    JOURNAL,
    journal.filter(({ changes }) => changes.length > 0),
  );
}

describe('an approval that comes in by file', () => {
  test('is proved by its seal and a key that came before, or along and is told', async () => {
    const { asked, signed } = await signedAway();
    const store = await place().open();
    await store.openExchange(await repacked(asked, withoutKeys));
    const done = await store.openExchange(signed);
    expect(done.unproved).toEqual([]);
    expect(done.newKeys).toMatchObject([{ name: 'Bas Groen' }]);
  });

  test.each<[string, (event: Lines[number]) => void]>([
    [
      'with a signature that was changed',
      ({ seal }) => {
        seal.signature = `${seal.signature.startsWith('0') ? '1' : '0'}${seal.signature.slice(1)}`;
      },
    ],
    [
      'with another moment under the same signature',
      ({ seal }) => {
        seal.at = '2026-11-05T09:00:00.000Z';
      },
    ],
    [
      'without a seal',
      (event) => {
        event.seal = null;
      },
    ],
  ])('%s is not proven', async (_which, edit) => {
    const { letterId, asked, signed } = await signedAway();
    const forged = await repacked(signed, (entries) => inSeals(entries, edit));
    expect(entriesOf(forged)[EVENTS]).not.toEqual(entriesOf(signed)[EVENTS]);
    const store = await place().open();
    await store.openExchange(asked);
    const done = await store.openExchange(forged);
    expect(done.unproved).toEqual([{ letterId, name: 'Bas Groen' }]);
  });

  test('with a key that nobody here knows is not proven, however whole its seal', async () => {
    const { letterId, asked, signed } = await signedAway();
    const store = await place().open();
    await store.openExchange(await repacked(asked, withoutKeys));
    const done = await store.openExchange(await repacked(signed, withoutKeys));
    expect(done.newKeys).toEqual([]);
    expect(done.unproved).toEqual([{ letterId, name: 'Bas Groen' }]);
  });
});
