import { Refusal } from '#core/refusals/refusal';
import type { Database } from './database';
import { StoreUnavailable } from './store-unavailable';
import { type Tables, tablesIn } from './tables-in';

/**
 * Runs `work` in one transaction over everything: all of it is written, or nothing is. A Refusal it throws comes out as
 * it is; a failure of the database comes out as StoreUnavailable. `work` reads and writes through the tables it is
 * given, and may await nothing else.
 */
export async function writeInOne<T>(db: Database, work: (tables: Tables) => Promise<T>): Promise<T> {
  let native: IDBTransaction | null = null;
  const reason = (): DOMException | null => native?.error ?? null;
  try {
    return await db.transaction('rw', db.tables, async (transaction) => {
      native = transaction.idbtrans;
      return await work(tablesIn(transaction));
    });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // When the browser aborts half-way, what Dexie meets is a transaction that is over; only that one knows why.
    throw StoreUnavailable.from(reason() ?? error);
  }
}
