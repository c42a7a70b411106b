/**
 * Code that the first screen does without and anybody may want next, fetched once the machine has nothing better to
 * do. The letter desk and the Word writer are not among it: they wait until they are needed.
 */

import type { Store } from '#store';

const NEXT: readonly ((store: Store) => Promise<unknown>)[] = [
  (store) => store.fetchCommands(),
  () => import('../ui/options-menu'),
  () => import('./search-dialog'),
  () => import('./keys-dialog'),
  () => import('../features/dossiers/dossiers'),
  () => import('../features/dossiers/dossier'),
  () => import('../features/letters/letters'),
];

/** While the first screen waits for the database the machine looks idle too, in milliseconds. */
const FIRST_SCREEN = 1500;
/** How long a machine that is always busy may put it off, in milliseconds. */
const AT_LAST = 5000;

function whenIdle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: AT_LAST }));
}

/** One after the other, so that a keystroke never waits for more than one. Returns what stops it. */
export function fetchAhead(store: Store): () => void {
  const stopped = new AbortController();
  const fetchAll = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, FIRST_SCREEN));
    for (const fetchOne of NEXT) {
      await whenIdle();
      if (stopped.signal.aborted) return;
      await fetchOne(store);
    }
  };
  // What could not be fetched is asked for again when it is needed, and said then.
  fetchAll().catch(() => {});
  return () => stopped.abort();
}
