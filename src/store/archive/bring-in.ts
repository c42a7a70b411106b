/**
 * Brings a checked archive into a profile. An empty one is filled; in one that holds the same council both become
 * one: what only the archive has is added, and of a row both have, each field keeps its later write by the
 * clock of the journals. Nothing goes back in time, and either way round gives the same rows.
 */
import * as Y from 'yjs';
import { fieldsToTake, type LastWrites, noteWrites } from '#core/journal/fold';
import { type JournalEntry, type RecordTable, recordTables } from '#core/journal/journal-entry';
import { rowKey } from '#core/journal/undo';
import { Refusal } from '#core/refusals/refusal';
import { aloneInBuffer } from '../attachments';
import { BODY_UPDATES, type BodyUpdate, bodyUpdates } from '../database';
import { keepErased } from '../erasure/keep-erased';
import { groupBy } from '../group-by';
import { type Row, tableDefinitions } from '../tables';
import type { Tables } from '../tables-in';
import type { CheckedArchive } from './open-archive';
import type { Pace } from './progress';

const BATCH = 500;

export interface BroughtIn {
  /** Acts in the journal that were not here yet. */
  readonly acts: number;
  /** Of those, the ids. */
  readonly actIds: ReadonlySet<string>;
  readonly rowsAdded: number;
  readonly rowsChanged: number;
  readonly attachmentsAdded: number;
}

function* chunks<T>(values: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < values.length; from += size) yield values.slice(from, from + size);
}

/**
 * An act may have come in part, with the rows that were sent along then. What is still missing of it; null when
 * nothing is.
 */
function restOf(here: JournalEntry, given: JournalEntry): JournalEntry | null {
  const known = new Set(here.changes.map((change) => rowKey(change.table, change.id)));
  const changes = given.changes.filter((change) => !known.has(rowKey(change.table, change.id)));
  return changes.length === 0 ? null : { ...here, changes: [...here.changes, ...changes] };
}

interface NewEntries {
  readonly ids: ReadonlySet<string>;
  /** Entries that are here in part, made whole. */
  readonly completed: readonly JournalEntry[];
  /** The rows both sides know that they touch. */
  readonly touched: ReadonlySet<string>;
}

/** Entries this profile does not have, or not all of. */
async function newEntries(db: Tables, archive: CheckedArchive): Promise<NewEntries> {
  const ids = new Set<string>();
  const completed: JournalEntry[] = [];
  const touched = new Set<string>();
  for (const batch of archive.journal(BATCH)) {
    const entries = batch as JournalEntry[];
    const here = await db.journal.bulkGet(entries.map((entry) => entry.id));
    const clocks = await db.journal
      .where('clock')
      .anyOf(entries.map((entry) => entry.clock))
      .count();
    // One reading of the clock for two acts: a profile was copied and both copies were worked in.
    if (clocks !== here.filter((entry) => entry !== undefined).length) throw new Refusal('archive.forked');
    entries.forEach((entry, i) => {
      const own = here[i];
      if (own !== undefined) {
        const whole = restOf(own, entry);
        if (whole === null) return;
        completed.push(whole);
      } else ids.add(entry.id);
      for (const change of entry.changes) touched.add(rowKey(change.table, change.id));
    });
  }
  return { ids, completed, touched };
}

/** Whether `update` says anything that `here` does not. */
function adds(update: Uint8Array, here: readonly Uint8Array[]): boolean {
  const doc = new Y.Doc();
  for (const known of here) Y.applyUpdateV2(doc, known);
  const before = Y.snapshot(doc);
  Y.applyUpdateV2(doc, update);
  const changed = !Y.equalSnapshots(before, Y.snapshot(doc));
  doc.destroy();
  return changed;
}

/**
 * Tells y-dexie that every body is one update already. It would otherwise merge each with itself a moment later, in a
 * transaction of its own: thousands of them after a large archive. Key 0 is where it notes how far it came.
 */
async function noteMerged(db: Tables): Promise<void> {
  const updates = db.table<{ readonly i: number }, number>(BODY_UPDATES);
  const last = await updates.orderBy('i').last();
  if (last && last.i > 0)
    await updates.put({ ...(await updates.get(0)), i: 0, lastCompressed: last.i } as { i: 0 });
}

/** Each letter's body as one more update, where it says anything new. */
async function bringBodies(db: Tables, archive: CheckedArchive, went: (rows: number) => void): Promise<void> {
  const isFirst = (await bodyUpdates(db).where('k').above('').count()) === 0;
  for (const letterIds of chunks(archive.letterIds, BATCH)) {
    const stored = await bodyUpdates(db).where('k').anyOf(letterIds).sortBy('i');
    const here = groupBy(stored, ({ k }) => k);
    const fresh: Omit<BodyUpdate, 'i'>[] = [];
    for (const k of letterIds) {
      const u = archive.body(k);
      const known = here.get(k)?.map((row) => row.u) ?? [];
      if (known.length === 0 || adds(u, known)) fresh.push({ k, u: aloneInBuffer(u), f: 1 });
    }
    await bodyUpdates(db).bulkAdd(fresh);
    went(letterIds.length);
  }
  if (isFirst) await noteMerged(db);
}

/** How many were not here yet. */
async function bringAttachments(
  db: Tables,
  archive: CheckedArchive,
  went: (rows: number) => void,
): Promise<number> {
  let added = 0;
  for (const hash of archive.hashes) {
    if ((await db.attachments.where('hash').equals(hash).count()) === 0) {
      await db.attachments.add({ hash, bytes: aloneInBuffer(archive.attachment(hash)) });
      added += 1;
    }
    went(1);
  }
  return added;
}

/** What was last written where, for the rows both sides know and the archive touches anew. */
async function lastWrites(
  db: Tables,
  archive: CheckedArchive,
  touched: ReadonlySet<string>,
): Promise<{ readonly ours: LastWrites; readonly theirs: LastWrites }> {
  const ours: LastWrites = new Map();
  const theirs: LastWrites = new Map();
  const isWanted = (key: string): boolean => touched.has(key);
  for (const batch of archive.journal(BATCH)) {
    for (const entry of batch as JournalEntry[]) noteWrites(theirs, entry, isWanted);
  }
  await db.journal.each((entry) => noteWrites(ours, entry, isWanted));
  return { ours, theirs };
}

/** To be called inside a transaction over all tables; throws, with nothing kept, when `pace` says to stop. */
export async function bringIn(db: Tables, archive: CheckedArchive, pace: Pace): Promise<BroughtIn> {
  const { counts } = archive.manifest;
  const rows = recordTables.reduce((sum, table) => sum + counts[table], 0);
  const total = rows + counts.journal + counts.bodies + counts.attachments;
  let done = 0;
  const went = (more: number): void => {
    done += more;
    pace.step('writing', done, total);
  };

  const { ids, completed, touched } = await newEntries(db, archive);
  const { ours, theirs } = await lastWrites(db, archive, touched);
  let rowsAdded = 0;
  let rowsChanged = 0;
  const bringRows = async (name: RecordTable): Promise<void> => {
    const table = db.table<Row, string>(name);
    for (const batch of archive.rows(name, BATCH)) {
      const given = batch as Row[];
      const here = await table.bulkGet(given.map((row) => row.id));
      // A row made before the mark for deleting existed says nothing of it; every query asks.
      const fresh = given
        .filter((_, i) => here[i] === undefined)
        .map((row) => ('deleted' in row ? row : { ...row, deleted: null }));
      await table.bulkAdd(fresh);
      rowsAdded += fresh.length;
      for (const [i, row] of given.entries()) {
        const key = rowKey(name, row.id);
        const own = here[i];
        // What decides stays as it was decided, whatever a file says of it.
        if (own === undefined || !touched.has(key) || tableDefinitions[name].appendOnly) continue;
        const taken = fieldsToTake({ row: own, writes: ours.get(key) }, { row, writes: theirs.get(key) });
        if (Object.keys(taken).length === 0) continue;
        await table.update(row.id, taken);
        rowsChanged += 1;
      }
      went(given.length);
    }
  };
  for (const table of recordTables) await bringRows(table);
  for (const batch of archive.journal(BATCH)) {
    await db.journal.bulkAdd((batch as JournalEntry[]).filter((entry) => ids.has(entry.id)));
    went(batch.length);
  }
  await db.journal.bulkPut(completed);
  await keepErased(db);
  await bringBodies(db, archive, went);
  const attachmentsAdded = await bringAttachments(db, archive, went);
  return { acts: ids.size, actIds: ids, rowsAdded, rowsChanged, attachmentsAdded };
}
