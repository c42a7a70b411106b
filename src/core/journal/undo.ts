/**
 * Undo as data: the changes that take an entry back.
 *
 * A row that was added is marked deleted; a field that was patched gets its old value. What decides (events,
 * frozen versions) is never marked away: an event is taken back by a `withdrawn` event, which the caller makes.
 * A field somebody changed again since then stays as it is, and the undo is refused: the later work wins.
 */
import { type Change, patch } from '#core/journal/change';
import type { JournalEntry } from '#core/journal/journal-entry';
import type { Deletion } from '#core/records/record';
import { Refusal } from '#core/refusals/refusal';

/** What decides, and frozen texts: added and never marked away. */
export const eventTables: ReadonlySet<string> = new Set([
  'letterEvents',
  'letterVersions',
  'outcomeEvents',
  'motionEvents',
  'commitmentEvents',
]);

/** Rows as they stand now, by `table/id`. */
export type CurrentRows = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

export function rowKey(table: string, id: string): string {
  return `${table}/${id}`;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function undoChanges(entry: JournalEntry, rows: CurrentRows, deletion: Deletion): Change[] | Refusal {
  const changes: Change[] = [];
  for (const change of entry.changes) {
    const current = rows.get(rowKey(change.table, change.id));
    if (!current) return new Refusal('undo.rowGone');
    if (eventTables.has(change.table)) continue;
    if (change.kind === 'added') {
      if (current.deleted == null) changes.push(patch(change.table, change.id, { deleted: deletion }));
      continue;
    }
    const set: Record<string, unknown> = {};
    for (const [field, { from, to }] of Object.entries(change.fields)) {
      if (!same(current[field], to)) return new Refusal('undo.changedSince', { field });
      set[field] = from;
    }
    changes.push(patch(change.table, change.id, set));
  }
  return changes;
}
