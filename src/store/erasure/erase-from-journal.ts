/**
 * Taking values out of the journal, which otherwise never changes. It says that something was written, by whom and when;
 * what was written is gone. Runs inside the transaction of the command that erases, past the gate.
 */
import { emptied } from '#core/input/erasure';
import type { RowChange } from '#core/journal/journal-entry';
import { rowKey } from '#core/journal/undo';
import type { Tables } from '../tables-in';

/** Names of fields, by `table/id` of their row. */
export type ErasedFields = ReadonlyMap<string, readonly string[]>;

function withoutValues(change: RowChange, fields: readonly string[]): RowChange {
  if (change.kind === 'added') {
    const there = fields.filter((field) => field in change.row);
    const gone = Object.fromEntries(there.map((field) => [field, emptied(change.row[field])]));
    return { ...change, row: { ...change.row, ...gone } };
  }
  const kept = Object.entries(change.fields).map(([field, values]) => {
    if (!fields.includes(field)) return [field, values] as const;
    return [field, Object.fromEntries(Object.entries(values).map(([side, value]) => [side, emptied(value)]))];
  });
  return { ...change, fields: Object.fromEntries(kept) };
}

/** Empties these fields in every entry of `partition`. */
export async function eraseFromJournal(
  tables: Tables,
  partition: string,
  erased: ErasedFields,
): Promise<void> {
  if (erased.size === 0) return;
  const entries = await tables.journal.where('partition').equals(partition).toArray();
  const changed = entries.flatMap((entry) => {
    if (!entry.changes.some(({ table, id }) => erased.has(rowKey(table, id)))) return [];
    const changes = entry.changes.map((change) =>
      withoutValues(change, erased.get(rowKey(change.table, change.id)) ?? []),
    );
    return [{ ...entry, changes }];
  });
  await tables.journal.bulkPut(changed);
}
