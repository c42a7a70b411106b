/**
 * A question about thousands of rows of which few change at a time: what is said in a session, while it is said. A live
 * query would read all of them again for each that is added. This one is told which rows were written, in this window or
 * another, and reads those.
 */
import { Dexie, type ObservabilitySet, RangeSet, type Table } from 'dexie';
import { byOrder } from '#core/order/order-key';
import type { Deletion } from '#core/records/record';
import type { Database } from '../database';
import { StoreUnavailable } from '../store-unavailable';
import type { Live } from './live';

interface Ordered {
  readonly id: string;
  readonly order: string;
  readonly deleted: Deletion | null;
}

/** Ids of the rows that were written; null where only a range is known, and so anything may have changed. */
function writtenIds(parts: ObservabilitySet, db: Database, table: string): string[] | null {
  const written = parts[`idb://${db.name}/${table}/`];
  const gone = parts[`idb://${db.name}/${table}/:dels`];
  const ids = new Set<string>();
  for (const part of [written, gone]) {
    if (!part || !('from' in part)) continue;
    for (const { from, to } of RangeSet(part)) {
      if (typeof from !== 'string' || from !== to) return null;
      ids.add(from);
    }
  }
  return [...ids];
}

/** The rows after some of them were read anew; the same array where none of them belongs here. */
function renewed<Row extends Ordered>(
  rows: readonly Row[],
  ids: readonly string[],
  read: readonly (Row | undefined)[],
  belongs: (row: Row) => boolean,
): readonly Row[] {
  const fresh = read.filter((row) => row !== undefined).filter(belongs);
  const known = new Set(ids);
  const others = rows.filter(({ id }) => !known.has(id));
  if (fresh.length === 0 && others.length === rows.length) return rows;
  const [only] = fresh;
  const last = others.at(-1);
  // What is logged comes behind all others, as a rule.
  if (fresh.length === 1 && only && (!last || byOrder(last, only) < 0)) return [...others, only];
  return [...others, ...fresh].sort(byOrder);
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The rows of `table` whose `index` is `value`, in their order, without those marked as deleted. */
export function followRows<Row extends Ordered>(
  db: Database,
  table: Table<Row, string>,
  index: keyof Row & string,
  value: string,
): Live<readonly Row[]> {
  const belongs = (row: Row): boolean => row.deleted === null && row[index] === value;
  return {
    subscribe(onValue, onError) {
      let rows: readonly Row[] | null = null;
      let isOver = false;
      // One reading at a time, in the order of the writing.
      let turn = Promise.resolve();
      const readAll = async (): Promise<void> => {
        rows = (await table.where(index).equals(value).toArray()).filter(belongs).sort(byOrder);
        if (!isOver) onValue(rows);
      };
      const readSome = async (ids: readonly string[]): Promise<void> => {
        const before = rows;
        if (before === null) return readAll();
        rows = renewed(before, ids, await table.bulkGet([...ids]), belongs);
        if (!isOver && rows !== before) onValue(rows);
      };
      const take = (work: () => Promise<void>): void => {
        turn = turn.then(work).catch((error: unknown) => {
          if (!isOver) onError(StoreUnavailable.from(error));
        });
      };
      const onWritten = (parts: ObservabilitySet): void => {
        const ids = writtenIds(parts, db, table.name);
        if (ids === null) take(readAll);
        // After a turn: who wrote them can show them first.
        else if (ids.length > 0) take(() => nextTurn().then(() => readSome(ids)));
      };
      Dexie.on.storagemutated.subscribe(onWritten);
      take(readAll);
      return () => {
        isOver = true;
        Dexie.on.storagemutated.unsubscribe(onWritten);
      };
    },
  };
}
