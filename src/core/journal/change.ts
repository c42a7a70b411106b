import type { RecordTable } from '#core/journal/journal-entry';
import type { RecordId } from '#core/records/record';

/** What a rule wants written. The gate completes it with what stood there before, checks it and writes it. */
export type Change =
  | {
      readonly kind: 'add';
      readonly table: RecordTable;
      readonly row: Readonly<Record<string, unknown>> & { id: RecordId };
    }
  | {
      readonly kind: 'patch';
      readonly table: RecordTable;
      readonly id: RecordId;
      readonly set: Readonly<Record<string, unknown>>;
    };

export function add(table: RecordTable, row: Readonly<Record<string, unknown>> & { id: RecordId }): Change {
  return { kind: 'add', table, row };
}

export function patch(table: RecordTable, id: RecordId, set: Readonly<Record<string, unknown>>): Change {
  return { kind: 'patch', table, id, set };
}
