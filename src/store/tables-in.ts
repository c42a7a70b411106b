import type { Dexie, Transaction } from 'dexie';
import type { Database } from './database';

/** The tables, without the means to open or close anything: of the database, or of one transaction. */
export type Tables = Pick<Database, Exclude<keyof Database, keyof Dexie> | 'table'>;

/**
 * The tables bound to a transaction. Dexie's own tables find their transaction by following `await` and counting along. A
 * listener for progress that awaits something of its own puts the count out; from there on each write is a
 * transaction by itself, and half of the work can be kept.
 */
export function tablesIn(transaction: Transaction): Tables {
  const table = (name: string): unknown => transaction.table(name);
  // Looked up when asked for: an act is about three or four of the forty.
  return new Proxy({} as Tables, { get: (_, name) => (name === 'table' ? table : table(String(name))) });
}
