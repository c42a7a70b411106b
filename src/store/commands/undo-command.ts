import { add, type Change } from '#core/journal/change';
import type { Partition } from '#core/journal/journal-entry';
import { type CurrentRows, rowKey, undoChanges } from '#core/journal/undo';
import { withdrawEvent } from '#core/letter/letter-events';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';
import type { Row } from '../tables';
import { letterWithEvents } from './letter-commands';

/** Takes a command back: fields get their old values, added rows are marked, events are withdrawn by a new event. */
export function undo({ db, gate, making }: StoreContext, entryId: string): Promise<Committed<null>> {
  return db.journal.get(entryId).then((entry) => {
    if (!entry) throw new Refusal('undo.entryGone');
    return gate.commit(
      { intent: 'undo', partition: entry.partition as Partition, undoes: entryId },
      async () => {
        const rows = new Map<string, Row>();
        for (const { table, id } of entry.changes) {
          const row = await db.table<Row, string>(table).get(id);
          if (row) rows.set(rowKey(table, id), row);
        }
        const deletion = { at: making.clock.now(), by: making.actor };
        const back = undoChanges(entry, rows as CurrentRows, deletion);
        if (back instanceof Refusal) return back;
        const changes: Change[] = [...back];
        for (const change of entry.changes) {
          if (change.kind !== 'added' || change.table !== 'letterEvents') continue;
          // A letter that goes as a whole takes its events along.
          if (entry.changes.some((other) => other.kind === 'added' && other.table === 'letters')) continue;
          const found = await letterWithEvents(db, String(change.row.letterId));
          if (!found) return new Refusal('undo.rowGone');
          const event = withdrawEvent(found.letter, found.events, change.id, '', making);
          if (event instanceof Refusal) return event;
          changes.push(add('letterEvents', event));
        }
        return { changes, result: null };
      },
    );
  });
}
