import { Dexie } from 'dexie';

/**
 * For a question made of questions: awaits the answer of one so that what is asked after it is still part of the live
 * query. Dexie follows `await` by counting ticks; after a function that itself awaits functions it has lost the
 * count, and rows read from then on could change without anybody being told.
 */
export function stillAsking<T>(answer: Promise<T>): PromiseLike<T> {
  return Dexie.Promise.resolve(answer);
}
