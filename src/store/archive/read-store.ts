import { recordTables } from '#core/journal/journal-entry';
import type { RecordId } from '#core/records/record';
import { Refusal } from '#core/refusals/refusal';
import { bodyUpdates, type Database } from '../database';
import { databaseVersion } from '../migrations';
import { type Tables, tablesIn } from '../tables-in';
import type { ArchiveSource } from './archive-source';
import { JsonLines } from './json-lines';
import type { Pace } from './progress';

/** Rows read in one go: enough to be quick, few enough to stop between. */
const BATCH = 500;

/** All rows of a table in the order of an index with unique keys. */
async function eachBatch<T extends object>(
  db: Tables,
  table: string,
  index: keyof T & string,
  visit: (rows: readonly T[]) => void,
): Promise<void> {
  // Every index read here holds strings, and the empty one sorts before all others.
  let last = '';
  while (true) {
    const rows: T[] = await db.table<T>(table).where(index).above(last).limit(BATCH).toArray();
    const final = rows.at(-1);
    if (final === undefined) return;
    visit(rows);
    last = String(final[index]);
  }
}

/** Updates by letter, each letter's in the order they were made: an index sorts equal keys by the primary one. */
async function readBodies(db: Tables, pace: Pace): Promise<Map<RecordId, Uint8Array[]>> {
  const ids = await db.letters.orderBy('id').primaryKeys();
  const bodies = new Map<RecordId, Uint8Array[]>(ids.map((id) => [id, []]));
  for (let from = 0; from < ids.length; from += BATCH) {
    const until = Math.min(from + BATCH, ids.length) - 1;
    const rows = await bodyUpdates(db).where('k').between(ids[from], ids[until], true, true).toArray();
    for (const { k, u } of rows) bodies.get(k)?.push(u);
    pace.step('reading', 1, 1);
  }
  return bodies;
}

/**
 * Everything of the council as it is at one moment: one transaction, so that no row is newer than another. It only
 * reads and joins; the slow work comes after, when others can write again.
 */
export function readStore(db: Database, pace: Pace): Promise<ArchiveSource> {
  return db.transaction('r', db.tables, async (transaction) => {
    const now = tablesIn(transaction);
    const council = (await now.councils.toArray()).find((row) => row.deleted === null);
    if (!council) throw new Refusal('archive.empty');
    let total = await now.journal.count();
    for (const table of recordTables) total += await now.table(table).count();
    let done = 0;
    const went = (rows: number): void => {
      done += rows;
      pace.step('reading', done, total);
    };

    const tables = recordTables.map((name) => ({ name, lines: new JsonLines() }));
    for (const { name, lines } of tables) {
      await eachBatch<{ id: string }>(now, name, 'id', (rows) => {
        lines.add(rows);
        went(rows.length);
      });
    }
    const journal = new JsonLines();
    let lastActAt: string | null = null;
    await eachBatch<{ clock: string; at: string }>(now, 'journal', 'clock', (entries) => {
      journal.add(entries);
      lastActAt = entries.at(-1)?.at ?? lastActAt;
      went(entries.length);
    });
    return {
      databaseVersion,
      council,
      lastActAt,
      tables,
      journal,
      bodies: await readBodies(now, pace),
      attachmentHashes: await now.attachments.toCollection().primaryKeys(),
      // After the transaction: bytes under a hash never change.
      attachment: async (hash) => (await db.attachments.get(hash))?.bytes ?? null,
      unreadable: [],
    };
  });
}
