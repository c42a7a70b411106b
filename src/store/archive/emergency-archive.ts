/**
 * The archive when the program has fallen over: whatever can be read is read straight from IndexedDB, without the
 * store, its gate or its checks. It is an ordinary archive, restored like any other; what could not be read
 * is named in it.
 */
import { recordTables } from '#core/journal/journal-entry';
import { type Moment, recordId } from '#core/records/record';
import { Refusal } from '#core/refusals/refusal';
import { BODY_UPDATES } from '../database';
import { archiveFileName } from './archive-file';
import { bodyEntry, JOURNAL_ENTRY, rowsEntry } from './archive-format';
import type { ArchiveSource } from './archive-source';
import { JsonLines } from './json-lines';
import { type LongAct, paceOf } from './progress';
import { openRaw, rawRow, rawRows, rawStoreKeys } from './raw-database';
import type { SavedArchive } from './save-archive';
import { writeArchive } from './write-archive';

/** Object stores that are not rows of the council: made from them, kept beside them, or of this device only, as private keys are. */
const NOT_ROWS: ReadonlySet<string> = new Set([
  'journal',
  'attachments',
  'letterIndex',
  'searchIndex',
  'unreadIndex',
  'local',
  'ownKeys',
  BODY_UPDATES,
]);

type Council = NonNullable<ArchiveSource['council']>;

function asCouncil(row: unknown): Council | null {
  if (typeof row !== 'object' || row === null) return null;
  const { id, name, municipality, sample } = row as Partial<Record<keyof Council, unknown>>;
  return recordId.safeParse(id).success
    ? { id: String(id), name: String(name), municipality: String(municipality), sample: sample === true }
    : null;
}

async function readRaw(database: IDBDatabase): Promise<ArchiveSource> {
  const stores = new Set(database.objectStoreNames);
  const unreadable = new Set<string>();
  const read = async (
    store: string,
    index: string | null,
    entry: string,
    visit: (row: unknown) => void,
  ): Promise<void> => {
    if (!stores.has(store)) return;
    try {
      for await (const row of rawRows(database, store, index, () => unreadable.add(entry))) visit(row);
    } catch {
      unreadable.add(entry);
    }
  };
  const linesOf = async (
    store: string,
    index: string | null,
    entry: string,
    also?: (row: unknown) => void,
  ) => {
    const lines = new JsonLines();
    await read(store, index, entry, (row) => {
      lines.add([row]);
      also?.(row);
    });
    return lines;
  };

  let council: Council | null = null;
  const bodies = new Map<string, Uint8Array[]>();
  const tables: ArchiveSource['tables'][number][] = [];
  // Tables of a newer program come along: what is saved here may be restored there.
  const others = [...stores].filter((store) => !NOT_ROWS.has(store) && /^[a-z][A-Za-z]*$/.test(store));
  for (const name of new Set<string>([...recordTables, ...others])) {
    const lines = await linesOf(name, null, rowsEntry(name), (row) => {
      if (name === 'councils') council ??= asCouncil(row);
      if (name === 'letters') bodies.set(String((row as { id?: unknown }).id), []);
    });
    tables.push({ name, lines });
  }
  let lastActAt: string | null = null;
  const journal = await linesOf('journal', 'clock', JOURNAL_ENTRY, (row) => {
    lastActAt = String((row as { at?: unknown }).at);
  });
  await read(BODY_UPDATES, null, 'bodies', (row) => {
    const { k, u } = row as { k?: unknown; u?: unknown };
    if (typeof k !== 'string') return;
    if (u instanceof Uint8Array) bodies.get(k)?.push(u);
    else unreadable.add(bodyEntry(k));
  });
  const keys = stores.has('attachments') ? await rawStoreKeys(database, 'attachments') : [];
  return {
    databaseVersion: database.version / 10,
    council,
    lastActAt,
    tables,
    journal,
    bodies,
    attachmentHashes: keys.map(String),
    attachment: async (hash) => {
      const row = await rawRow(database, 'attachments', hash);
      const bytes = (row as { bytes?: unknown } | null)?.bytes;
      return bytes instanceof Uint8Array ? bytes : null;
    },
    unreadable: [...unreadable],
  };
}

export interface EmergencyOptions extends LongAct {
  readonly programVersion: string;
  readonly madeAt: Moment;
}

/** `name`: of the database. Refused with `archive.empty` where there is none, or nothing in it. */
export async function emergencyArchive(
  name: string,
  { programVersion, madeAt, ...act }: EmergencyOptions,
): Promise<SavedArchive> {
  const pace = paceOf(act, { packing: [0.2, 1] });
  const database = await openRaw(name);
  if (!database) throw new Refusal('archive.empty');
  try {
    const source = await readRaw(database);
    if (source.tables.every(({ lines }) => lines.count === 0)) throw new Refusal('archive.empty');
    const { bytes, unreadable } = await writeArchive(source, { programVersion, madeAt }, pace);
    return { fileName: archiveFileName(source.council?.name ?? null, madeAt), bytes, unreadable };
  } finally {
    database.close();
  }
}
