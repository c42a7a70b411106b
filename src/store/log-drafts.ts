/** What is being typed in the log of a session, on this device: it outlives a crash, and never travels. */
import { type LogLine, withoutName } from '#core/input/log-line';
import type { Database } from './database';
import { StoreUnavailable } from './store-unavailable';
import type { Tables } from './tables-in';

export interface LogDraft {
  readonly line: LogLine;
  /** Lines that were entered and whose saving was not confirmed yet, by the key their contribution keeps. */
  readonly waiting: readonly { readonly key: string; readonly line: LogLine }[];
  /** The contribution that is being corrected, with the line that goes on afterwards. */
  readonly correcting: { readonly id: string; readonly after: LogLine } | null;
}

const keyOf = (sessionId: string): string => `logDraft/${sessionId}`;

export async function readLogDraft(db: Database, sessionId: string): Promise<LogDraft | null> {
  return ((await db.local.get(keyOf(sessionId)))?.value as LogDraft | undefined) ?? null;
}

/**
 * Does not wait for the disk, as all other writing does: it happens a few times a second, and the line that is entered next
 * would have to wait behind it. What is handed to the system outlives the program; only a power cut takes the last of it.
 */
export function keepLogDraft(db: Database, sessionId: string, draft: LogDraft): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (error: unknown): void => reject(StoreUnavailable.from(error));
    try {
      // Past Dexie, which has one way of writing for a whole database.
      const work = db.backendDB().transaction('local', 'readwrite', { durability: 'relaxed' });
      work.objectStore('local').put({ key: keyOf(sessionId), value: draft });
      work.oncomplete = () => resolve();
      work.onabort = () => failed(work.error);
    } catch (error) {
      failed(error);
    }
  });
}

/** Takes the names out of what is still being typed, with those of its session. */
export async function stripLogDraft(tables: Tables, sessionId: string): Promise<void> {
  const key = keyOf(sessionId);
  const draft = (await tables.local.get(key))?.value as LogDraft | undefined;
  if (!draft) return;
  const { line, waiting, correcting } = draft;
  const value: LogDraft = {
    line: withoutName(line),
    waiting: waiting.map((each) => ({ ...each, line: withoutName(each.line) })),
    correcting: correcting && { ...correcting, after: withoutName(correcting.after) },
  };
  await tables.local.put({ key, value });
}
