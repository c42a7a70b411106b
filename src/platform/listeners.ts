/** Those who want to be called, in the order in which they came. */
import type { Unsubscribe } from '#ipc/events';

export interface Listeners<Listener> {
  readonly add: (listener: Listener) => Unsubscribe;
  readonly all: () => readonly Listener[];
}

export function listenersOf<Listener>(): Listeners<Listener> {
  const added = new Set<{ readonly listener: Listener }>();
  return {
    add: (listener) => {
      const entry = { listener };
      added.add(entry);
      return () => {
        added.delete(entry);
      };
    },
    all: () => [...added].map((entry) => entry.listener),
  };
}
