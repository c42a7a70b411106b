import { patch } from '#core/journal/change';
import type { ConflictingWrite } from '#core/journal/conflicts';
import { isWritable, letterState } from '#core/letter/letter-state';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';
import { readLocal, writeLocal } from '../local-settings';
import { type Row, tableDefinitions } from '../tables';

/**
 * Puts back what the other machine had written in a field. Refused with `conflict.changedSince` when somebody wrote there
 * again, and with `conflict.frozen` in a letter that is not written in any more.
 */
export async function takeOtherValue(
  { db, gate }: StoreContext,
  { table, rowId, field, won, lost }: ConflictingWrite,
): Promise<Committed<null>> {
  const row = await db.table<Row>(table).get(rowId);
  if (row === undefined) throw new Refusal('record.gone', { table });
  return gate.commit(
    { intent: 'takeOtherValue', partition: tableDefinitions[table].partitionOf(row) },
    async (tables) => {
      const now = await tables.table<Row>(table).get(rowId);
      if (JSON.stringify(now?.[field]) !== JSON.stringify(won.value)) {
        return new Refusal('conflict.changedSince');
      }
      if (table === 'letters') {
        const events = await tables.letterEvents.where('letterId').equals(rowId).toArray();
        if (!isWritable(letterState(events))) return new Refusal('conflict.frozen');
      }
      return { changes: [patch(table, rowId, { [field]: lost.value })], result: null };
    },
  );
}

/** It stays as it is; on this device it is not asked again. */
export async function settleConflict({ db }: StoreContext, id: string): Promise<void> {
  const settled = (await readLocal(db, 'settledConflicts')) ?? [];
  await writeLocal(db, 'settledConflicts', [...settled.filter((other) => other !== id), id].slice(-500));
}
