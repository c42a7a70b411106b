/** A place for one test: a database of its own, a clock that can be set, and stores opened on it. */
import { onTestFinished } from 'vitest';
import { type CalendarDay, calendarDayOf } from '#core/calendar/calendar-day';
import type { Making } from '#core/clock';
import { type Live, openStore, type Store } from '#store';
import { type Database, openDatabase } from '#store/database';

export const nothing = { onBlocked: () => {}, onSuperseded: () => {} };

export interface SetClock {
  readonly now: () => string;
  readonly today: () => CalendarDay;
  /** From now on the clock says this, and a millisecond more each time it is asked. */
  readonly set: (moment: string) => void;
}

export function setClock(start = '2026-11-02T09:00:00.000Z'): SetClock {
  let at = Date.parse(start);
  return {
    now: () => {
      at += 1;
      return new Date(at).toISOString();
    },
    today: () => calendarDayOf(new Date(at).toISOString().slice(0, 10)),
    set: (moment) => {
      at = Date.parse(moment);
    },
  };
}

/** Connections that were just closed may still be finishing; the browser waits for them. */
function deleted(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

export interface Place {
  readonly name: string;
  readonly clock: SetClock;
  /** Another window on the same database, each time it is called. */
  readonly open: (options?: { readonly newId?: () => string }) => Promise<Store>;
  /** The tables themselves, past the store. */
  readonly look: () => Promise<Database>;
}

/** `atEnd` is for a place that outlives a test. */
export function place(
  clock: SetClock = setClock(),
  atEnd: (clear: () => Promise<void>) => void = onTestFinished,
): Place {
  const name = `test-${crypto.randomUUID()}`;
  const closing: (() => void)[] = [];
  atEnd(async () => {
    for (const close of closing) close();
    await deleted(name);
  });
  return {
    name,
    clock,
    open: async (options = {}) => {
      const store = await openStore({ name, clock, ...nothing, ...options });
      closing.push(store.close);
      return store;
    },
    look: async () => {
      const db = await openDatabase(name, nothing);
      closing.push(() => db.close());
      return db;
    },
  };
}

export function makingOf(clock: SetClock, actor = crypto.randomUUID()): Making {
  return { clock, actor, newId: () => crypto.randomUUID() };
}

/** The first answer of a live question. */
export function once<T>(question: Live<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    let stop = (): void => {};
    let answered = false;
    stop = question.subscribe((value) => {
      answered = true;
      resolve(value);
      stop();
    }, reject);
    if (answered) stop();
  });
}

/** The first answer that satisfies `isIt`. */
export function until<T>(question: Live<T>, isIt: (value: T) => boolean): Promise<T> {
  return new Promise((resolve, reject) => {
    let stop = (): void => {};
    let answered = false;
    stop = question.subscribe((value) => {
      if (!isIt(value)) return;
      answered = true;
      resolve(value);
      stop();
    }, reject);
    if (answered) stop();
  });
}

/** What a promise was refused with; fails the test when it was not. */
export async function refusalOf(
  act: Promise<unknown>,
): Promise<{ code: string; context: unknown; field?: unknown }> {
  try {
    await act;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return error as never;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** Every row of every table, as it stands: to compare before with after. The y-dexie stamp is housekeeping. */
export async function everything(db: Database): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(
    tables.map(([name, rows]) => [
      name,
      name.startsWith('$') ? rows.filter((row: { i: number }) => row.i > 0) : rows.map((row) => ({ ...row })),
    ]),
  );
}
