import type { Transaction } from 'dexie';

/**
 * One step of the database, in a file of its own, numbered in steps of ten. Append only: a shipped step is
 * never edited, because databases out there have already taken it (a snapshot test holds this).
 */
export interface Migration {
  readonly version: number;
  readonly name: string;
  /** Dexie schema strings of the tables this step adds or re-indexes; null drops a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade: ((transaction: Transaction) => PromiseLike<unknown>) | null;
}
