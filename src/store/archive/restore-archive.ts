import { recordTables } from '#core/journal/journal-entry';
import type { Moment } from '#core/records/record';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import { makeIndexes } from '../indexes/keep-indexes';
import { StoreUnavailable } from '../store-unavailable';
import type { Tables } from '../tables-in';
import { writeInOne } from '../write-in-one';
import type { ArchiveCounts } from './archive-format';
import { type BroughtBack, bringBack } from './bring-back';
import { type BroughtIn, bringIn } from './bring-in';
import { checkArchive } from './check-archive';
import { openArchive } from './open-archive';
import { type LongAct, paceOf } from './progress';

export interface ArchiveSummary {
  readonly council: {
    readonly id: string;
    readonly name: string;
    readonly municipality: string;
    readonly sample: boolean;
  };
  readonly madeAt: Moment;
  /** When somebody last did something in it. */
  readonly lastActAt: Moment | null;
  readonly programVersion: string;
  readonly counts: ArchiveCounts;
  /** What could not be read when it was made; empty for an ordinary archive. */
  readonly unreadable: readonly string[];
  /** What restoring it here would do. */
  readonly fits: 'emptyProfile' | 'sameCouncil' | 'otherCouncil';
}

async function isEmpty(db: Tables): Promise<boolean> {
  for (const table of [...recordTables, 'journal']) if ((await db.table(table).count()) > 0) return false;
  return true;
}

export type Fit = ArchiveSummary['fits'];

/** What bringing in something of this council would do here. */
export async function councilFits(db: Tables, councilId: string): Promise<Fit> {
  if (await isEmpty(db)) return 'emptyProfile';
  return (await db.councils.get(councilId)) ? 'sameCouncil' : 'otherCouncil';
}

/**
 * What an archive says is in it, to confirm before restoring. Its parts are checked when it is restored. Refused
 * with `archive.notAnArchive`, `archive.damaged`, `archive.newer`, `archive.tooLarge`, `archive.empty`.
 */
export async function readArchiveSummary({ db }: StoreContext, bytes: Uint8Array): Promise<ArchiveSummary> {
  const { manifest } = openArchive(bytes);
  if (manifest.council === null) throw new Refusal('archive.empty');
  const { madeAt, lastActAt, programVersion, counts, unreadable, council } = manifest;
  const fits = await councilFits(db, council.id);
  return { council, madeAt, lastActAt, programVersion, counts, unreadable, fits };
}

export interface RestoreOptions extends LongAct {
  /**
   * Whether an archive of the council that is here already may be merged with it. Without it only an empty
   * profile is filled, and any other refuses with `archive.profileNotEmpty`.
   */
  readonly merge?: boolean;
}

export interface RestoredArchive extends BroughtIn {
  readonly merged: boolean;
  /** References that two letters carry since two devices gave them apart; a person has to decide. */
  readonly doubleReferences: readonly string[];
  /** What was deleted on one machine while the other worked on in it, and is there again. */
  readonly broughtBack: readonly BroughtBack[];
}

async function doubleReferences(db: Tables): Promise<string[]> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const key of await db.letterIndex.orderBy('references').keys()) {
    const reference = String(key);
    if (seen.has(reference)) twice.add(reference);
    seen.add(reference);
  }
  return [...twice];
}

/**
 * Restores an archive: everything is checked, then everything is written in one transaction, or nothing is. Who
 * works here is asked again after an empty profile was filled; device and local settings stay this device's.
 *
 * Refused with the codes of `readArchiveSummary` and with `archive.profileNotEmpty`, `archive.otherCouncil`,
 * `archive.forked`, `archive.cancelled`. A disk that is full rejects with StoreUnavailable.
 */
export async function restoreArchive(
  { db, gate }: StoreContext,
  bytes: Uint8Array,
  { merge = false, ...act }: RestoreOptions = {},
): Promise<RestoredArchive> {
  const pace = paceOf(act, { checking: [0, 0.3], writing: [0.3, 0.7], indexing: [0.7, 1] });
  const opened = openArchive(bytes);
  const { council } = opened.manifest;
  if (council === null) throw new Refusal('archive.empty');
  const refuseUnfit = async (tables: Tables): Promise<boolean> => {
    const fits = await councilFits(tables, council.id);
    if (fits === 'otherCouncil')
      throw new Refusal(merge ? 'archive.otherCouncil' : 'archive.profileNotEmpty');
    if (fits === 'sameCouncil' && !merge) throw new Refusal('archive.profileNotEmpty');
    return fits === 'sameCouncil';
  };
  try {
    await refuseUnfit(db);
    const archive = await checkArchive(opened, pace);
    return await writeInOne(db, async (tables) => {
      // Asked again: another window may have begun while this one was checking.
      const merged = await refuseUnfit(tables);
      const brought = await bringIn(tables, archive, pace);
      if (!merged) await tables.local.delete('actor');
      // A profile that is only filled stays what the archive says, to the byte.
      const broughtBack = merged ? await bringBack(gate, tables) : [];
      await makeIndexes(tables, (done, of) => pace.step('indexing', done, of));
      return { merged, ...brought, doubleReferences: await doubleReferences(tables), broughtBack };
    });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw StoreUnavailable.from(error);
  }
}
