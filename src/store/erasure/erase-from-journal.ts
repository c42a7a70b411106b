/**
 * Taking values out of the journal, which otherwise never changes. It says that something was written, by whom and when;
 * what was written is gone. Runs inside the transaction of the command that erases, past the gate.
 */
import { emptied } from '#core/input/erasure';
import type { ClockReading } from '#core/journal/hybrid-clock';
import type { RowChange } from '#core/journal/journal-entry';
import { rowKey } from '#core/journal/undo';
import type { Tables } from '../tables-in';

export interface Erasure {
  readonly fields: readonly string[];
  /** The last act whose values go, of a row that may be filled in again; null for one that may not. */
  readonly until: ClockReading | null;
  /** What is left of a value that has more in it than what goes; without it the whole value goes. */
  readonly clean?: (value: unknown) => unknown;
}

/** By `table/id` of their row. */
export type Erasures = ReadonlyMap<string, Erasure>;

function withoutValues(change: RowChange, { fields, clean }: Erasure): RowChange {
  const left = (field: string, value: unknown): unknown => (clean ? clean(value) : emptied(field, value));
  if (change.kind === 'added') {
    const there = fields.filter((field) => field in change.row);
    const gone = Object.fromEntries(there.map((field) => [field, left(field, change.row[field])]));
    return { ...change, row: { ...change.row, ...gone } };
  }
  const kept = Object.entries(change.fields).map(([field, values]) => {
    if (!fields.includes(field)) return [field, values] as const;
    return [
      field,
      Object.fromEntries(Object.entries(values).map(([side, value]) => [side, left(field, value)])),
    ];
  });
  return { ...change, fields: Object.fromEntries(kept) };
}

/**
 * Empties these fields wherever the journal tells of these rows. An act about several matters stands under one of them
 * alone, and so all entries are looked at.
 */
export async function eraseFromJournal(tables: Tables, erasures: Erasures): Promise<void> {
  if (erasures.size === 0) return;
  const erasureOf = ({ table, id }: RowChange, clock: ClockReading): Erasure | null => {
    const erasure = erasures.get(rowKey(table, id));
    return erasure && (erasure.until === null || clock <= erasure.until) ? erasure : null;
  };
  const entries = await tables.journal
    .filter(({ changes, clock }) => changes.some((change) => erasureOf(change, clock) !== null))
    .toArray();
  await tables.journal.bulkPut(
    entries.map((entry) => ({
      ...entry,
      changes: entry.changes.map((change) => {
        const erasure = erasureOf(change, entry.clock);
        return erasure ? withoutValues(change, erasure) : change;
      }),
    })),
  );
}
