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

/** As a form stores it: without blanks at the ends, and of several lines no empty ones. */
function tidy(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'string') return part.trim();
    return Array.isArray(part) ? part.filter((line) => typeof line !== 'string' || line.trim() !== '') : part;
  });
}

/** Fields that came to be something else without the hand here: undone, or changed in another window. */
function cameFromElsewhere<T extends object>(
  before: T,
  now: T,
  shown: T,
  isOurs: (field: keyof T) => boolean,
): Partial<T> {
  const fields = (Object.keys({ ...before, ...now }) as (keyof T)[]).filter(
    (field) =>
      !isOurs(field) && tidy(before[field]) !== tidy(now[field]) && tidy(shown[field]) !== tidy(now[field]),
  );
  return Object.fromEntries(fields.map((field) => [field, now[field]])) as Partial<T>;
}

export function useSavedFields<T extends object>(
  stored: T,
  save: (set: Partial<T>) => Promise<unknown>,
): SavedFields<T> {
  const host = useHost();
  const [value, setValue] = useState(stored);
  const waiting = useRef<Partial<T>>({});
  const saving = useRef<Partial<T>>({});
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latestSave = useRef(save);
  useEffect(() => {
    latestSave.current = save;
  });
  const seen = useRef(stored);
  useEffect(() => {
    const before = seen.current;
    seen.current = stored;
    const isOurs = (field: keyof T): boolean => field in waiting.current || field in saving.current;
    setValue((shown) => ({ ...shown, ...cameFromElsewhere(before, stored, shown, isOurs) }));
  }, [stored]);

  const flush = useCallback(async (): Promise<void> => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    const set = waiting.current;
    waiting.current = {};
    if (Object.keys(set).length === 0) return;
    saving.current = set;
    await latestSave.current(set);
    if (saving.current === set) saving.current = {};
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
