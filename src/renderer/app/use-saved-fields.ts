/** Fields that are saved as one goes: shortly after the typing stops, on leaving, and before the window closes. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useHost } from './host-context';

/** How long one has to have stopped typing, in milliseconds. */
const AFTER = 500;

export interface SavedFields<T> {
  /** What stands in the fields, also what was refused. */
  readonly value: T;
  readonly change: (set: Partial<T>) => void;
}

export function useSavedFields<T extends object>(
  stored: T,
  save: (set: Partial<T>) => Promise<unknown>,
): SavedFields<T> {
  const host = useHost();
  const [value, setValue] = useState(stored);
  const waiting = useRef<Partial<T>>({});
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latestSave = useRef(save);
  useEffect(() => {
    latestSave.current = save;
  });

  const flush = useCallback(async (): Promise<void> => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    const set = waiting.current;
    waiting.current = {};
    if (Object.keys(set).length > 0) await latestSave.current(set);
  }, []);
  useEffect(() => {
    const stop = host.onBeforeClose(flush);
    return () => {
      stop();
      void flush();
    };
  }, [host, flush]);

  const change = useCallback(
    (set: Partial<T>) => {
      setValue((before) => ({ ...before, ...set }));
      waiting.current = { ...waiting.current, ...set };
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), AFTER);
    },
    [flush],
  );
  return { value, change };
}
