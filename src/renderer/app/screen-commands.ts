/** What the screen one is in can do, by name, so that Ctrl K finds it as it finds what can be done from anywhere. */
import { useEffect, useSyncExternalStore } from 'react';
import type { ProgramCommand } from './program-commands';

type Commands = readonly ProgramCommand[];

const offers = new Set<{ readonly commands: Commands }>();
const listeners = new Set<() => void>();
let all: Commands = [];

function changed(): void {
  all = [...offers].flatMap(({ commands }) => commands);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Offers these for as long as the screen is there. */
export function useOfferCommands(commands: Commands): void {
  useEffect(() => {
    const offer = { commands };
    offers.add(offer);
    changed();
    return () => {
      offers.delete(offer);
      changed();
    };
  }, [commands]);
}

export function useScreenCommands(): Commands {
  return useSyncExternalStore(subscribe, () => all);
}
