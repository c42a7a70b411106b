/**
 * A file that came to the window rather than to a place in it: dropped anywhere, or opened from the system. The screen it
 * is meant for takes it, once.
 */
import { useSyncExternalStore } from 'react';
import type { OpenedFile } from '#platform';

let arrived: OpenedFile | null = null;
const listeners = new Set<() => void>();

function become(file: OpenedFile | null): void {
  arrived = file;
  for (const listener of listeners) listener();
}

export function fileArrived(file: OpenedFile): void {
  become(file);
}

export function takeArrivedFile(): OpenedFile | null {
  const file = arrived;
  if (file !== null) become(null);
  return file;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether one waits; another may come while the screen is open. */
export function useIsFileWaiting(): boolean {
  return useSyncExternalStore(subscribe, () => arrived !== null);
}
