/**
 * A disk that is full. No browser lets a page fill it on purpose, so from `fill` on every write is answered as Chromium
 * answers then: the request itself succeeds, and the transaction is aborted with a QuotaExceededError, at the
 * commit or already half-way. Everything above IndexedDB is the real thing.
 */
import { onTestFinished } from 'vitest';

export interface Disk {
  readonly fill: (abort: 'atCommit' | 'halfWay') => void;
  readonly free: () => void;
}

function abortAsFull(transaction: IDBTransaction): void {
  const error = new DOMException(
    'The current transaction exceeded its quota limitations.',
    'QuotaExceededError',
  );
  Object.defineProperty(transaction, 'error', { value: error, configurable: true });
  transaction.abort();
}

/** So many requests in a row without a write, and the program has nothing more to write. */
const QUIET = 20;

export function disk(): Disk {
  const { add, put } = IDBObjectStore.prototype;
  const writes = new WeakMap<IDBTransaction, number>();
  const abortWhenQuiet = (store: IDBObjectStore, written: number, left: number): void => {
    if (writes.get(store.transaction) !== written) return;
    try {
      if (left === 0) abortAsFull(store.transaction);
      else store.count().onsuccess = () => abortWhenQuiet(store, written, left - 1);
    } catch {
      // It is over already, by the program's own doing.
    }
  };
  const full = <Args extends never[]>(write: (...args: Args) => IDBRequest, quiet: number) =>
    function (this: IDBObjectStore, ...args: Args): IDBRequest {
      const request = write.apply(this, args);
      const written = (writes.get(this.transaction) ?? 0) + 1;
      writes.set(this.transaction, written);
      request.addEventListener('success', () => abortWhenQuiet(this, written, quiet), { once: true });
      return request;
    };
  // Dexie commits by hand where there is one request only.
  const { commit } = IDBTransaction.prototype;
  const free = (): void => {
    IDBTransaction.prototype.commit = commit;
    IDBObjectStore.prototype.add = add;
    IDBObjectStore.prototype.put = put;
  };
  onTestFinished(free);
  return {
    fill: (abort) => {
      const quiet = abort === 'atCommit' ? QUIET : 0;
      IDBTransaction.prototype.commit = function (): void {
        if (writes.delete(this)) abortAsFull(this);
        else commit.call(this);
      };
      IDBObjectStore.prototype.add = full(add, quiet) as typeof add;
      IDBObjectStore.prototype.put = full(put, quiet) as typeof put;
    },
    free,
  };
}
