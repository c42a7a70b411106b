import { useCallback } from 'react';
import type { LocalSettings } from '#store';
import { useStore, useWatch } from './store-context';

type Change<T> = (value: T) => void;

/** A setting of this device and how to change it: undefined until the store has answered, null when never chosen. */
export function useLocal<K extends keyof LocalSettings>(
  key: K,
): readonly [LocalSettings[K] | null | undefined, Change<LocalSettings[K]>] {
  const store = useStore();
  // Every key is watched by the same question, whose answer is of any of their types.
  const value = useWatch('local', key) as LocalSettings[K] | null | undefined;
  const change = useCallback<Change<LocalSettings[K]>>(
    (next) => void store.local.write(key, next).catch(reportError),
    [store, key],
  );
  return [value, change];
}
