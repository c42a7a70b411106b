import type { Dexie, Transaction } from 'dexie';
import type { Database } from './database';

/** The tables, without the means to open or close anything: of the database, or of one transaction. */
export type Tables = Pick<Database, Exclude<keyof Database, keyof Dexie> | 'table'>;

/**
 * The tables bound to a transaction. Dexie's own tables find their transaction by following `await`, a trick that loses
 * its way when an async function has nothing of Dexie to wait for, or when many rows were written: from there on
 * each write is a transaction by itself, and half of a command can be kept.
 */
export function tablesIn(transaction: Transaction): Tables {
  const names = transaction.storeNames;
  const bound = Object.fromEntries(names.map((name) => [name, transaction.table(name)]));
  return { ...bound, table: (name: string) => transaction.table(name) } as Tables;
}
