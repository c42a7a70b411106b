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
  const names = transaction.storeNames;
  const bound = Object.fromEntries(names.map((name) => [name, transaction.table(name)]));
  return { ...bound, table: (name: string) => transaction.table(name) } as Tables;
}
