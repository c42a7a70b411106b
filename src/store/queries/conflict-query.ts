import { type ConflictingWrite, conflictsIn, rowsOfSeveralDevices } from '#core/journal/conflicts';
import type { JournalEntry, RecordTable } from '#core/journal/journal-entry';
import { rowKey } from '#core/journal/undo';
import type { Database } from '../database';
import { readLocal } from '../local-settings';
import type { Row } from '../tables';

export interface ConflictRow extends ConflictingWrite {
  /** What the row is called: a subject, a title, a name; may be empty. */
  readonly name: string;
  readonly wonBy: string;
  readonly lostBy: string;
}

const NAMES = ['subject', 'title', 'name', 'fileName', 'term'] as const;

function nameOf(row: Row | undefined): string {
  const field = NAMES.find((candidate) => typeof row?.[candidate] === 'string');
  return field === undefined ? '' : String(row?.[field]);
}

/** Fields two machines wrote apart, that nobody has written in or looked at since. */
export async function openConflicts(db: Database): Promise<readonly ConflictRow[]> {
  const devices = new Set<string>();
  // Most councils work on one machine: then there is nothing to look for.
  await db.journal.each(({ device }) => devices.add(device));
  if (devices.size < 2) return [];
  const entries: JournalEntry[] = await db.journal.toArray();
  const rows = rowsOfSeveralDevices(entries);
  const about = entries.filter(({ changes }) => changes.some(({ table, id }) => rows.has(rowKey(table, id))));
  const settled = new Set((await readLocal(db, 'settledConflicts')) ?? []);
  const open = conflictsIn(about).filter(({ id }) => !settled.has(id));
  const people = new Map((await db.people.toArray()).map(({ id, name }) => [id, name]));
  const found: ConflictRow[] = [];
  for (const conflict of open) {
    const row = await db.table<Row>(conflict.table as RecordTable).get(conflict.rowId);
    if (row === undefined || row.deleted !== null) continue;
    found.push({
      ...conflict,
      name: nameOf(row),
      wonBy: people.get(conflict.won.actor) ?? '',
      lostBy: people.get(conflict.lost.actor) ?? '',
    });
  }
  return found;
}
