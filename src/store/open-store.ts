import { v7 } from 'uuid';
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { Clock, Making } from '#core/clock';
import type { RecordId } from '#core/records/record';
import { attachmentBytes } from './attachments';
import { type Database, type OpeningEvents, openDatabase } from './database';
import { whenFetched } from './fetched-commands';
import { INDEX_VERSION } from './indexes/index-version';
import { type LocalSettings, readLocal, writeLocal } from './local-settings';
import { keepLogDraft, type LogDraft, readLogDraft } from './log-drafts';
import { openConflicts } from './queries/conflict-query';
import { frozenTexts } from './queries/frozen-texts';
import * as letterQueries from './queries/letter-queries';
import { commitmentRecords } from './queries/owed-query';
import { signingKeys } from './queries/sign-off-queries';
import { letterVersion } from './queries/version-queries';
import type { StoreCommands } from './store-commands';
import { watchedQuestions } from './watched-questions';

export interface StoreOptions extends OpeningEvents {
  readonly name: string;
  readonly clock: Clock;
  /** Makes ids; UUIDv7 unless a test wants them predictable. */
  readonly newId?: () => RecordId;
}

/** Kept for good at the first start; another window may be opening the same new profile. */
async function newDevice(db: Database, newId: () => string): Promise<string> {
  return db.transaction('rw', db.local, async () => {
    const theirs = await readLocal(db, 'device');
    if (theirs !== null) return theirs;
    const fresh = newId();
    await writeLocal(db, 'device', fresh);
    return fresh;
  });
}

export async function openStore(options: StoreOptions) {
  const newId = options.newId ?? (() => v7());
  const db = await openDatabase(options.name, options);
  const [knownDevice, knownActor, indexVersion] = await db.transaction('r', db.local, () =>
    Promise.all([readLocal(db, 'device'), readLocal(db, 'actor'), readLocal(db, 'indexVersion')]),
  );
  const device = knownDevice ?? (await newDevice(db, newId));
  let actor = knownActor ?? newId();
  const making: Making = {
    clock: options.clock,
    newId,
    get actor() {
      return actor;
    },
  };
  const workAs = async (personId: string): Promise<void> => {
    await writeLocal(db, 'actor', personId);
    actor = personId;
  };

  let fetched: Promise<StoreCommands> | null = null;
  const commands = (): Promise<StoreCommands> => {
    fetched ??= import('./store-commands').then(
      ({ storeCommands }) => storeCommands({ context: { db, making }, device, workAs }),
      (error: unknown) => {
        // The next command asks again: the server may have been away for a moment.
        fetched = null;
        throw error;
      },
    );
    return fetched;
  };
  if (indexVersion !== INDEX_VERSION) await (await commands()).rebuildIndexes();

  return {
    ...whenFetched(commands),
    /** Fetches the commands and what rescues the data ahead, so that neither has to be waited for. */
    fetchCommands: async () => {
      await Promise.all([commands(), import('./archive/emergency-archive')]);
    },
    /** Who did what is written with every act; choose who works here. */
    workAs,
    attachmentBytes: (hash: string) => attachmentBytes(db, hash),
    letterVersion: (id: string) => letterVersion(db, id),
    /** Texts that stood on paper, to hold a file against that does not say which it is. */
    frozenTexts: () => frozenTexts(db),
    signingKeys: () => signingKeys(db),
    openConflicts: () => openConflicts(db),
    /** Once, for what is worked out of all that ever happened, withdrawn or not. */
    eventsOf: (letterIds: readonly string[]) => letterQueries.eventsOfLetters(db, letterIds),
    commitmentRecords: (ids: readonly string[]) => commitmentRecords(db, ids),

    watch: watchedQuestions(db, options.clock),
    local: {
      read: <K extends keyof LocalSettings>(key: K) => readLocal(db, key),
      write: <K extends keyof LocalSettings>(key: K, value: LocalSettings[K]) => writeLocal(db, key, value),
    },
    logDraft: {
      read: (sessionId: string) => readLogDraft(db, sessionId),
      keep: (sessionId: string, draft: LogDraft) => keepLogDraft(db, sessionId, draft),
    },
    today: (): CalendarDay => options.clock.today(),
    close: () => db.close(),
  };
}

export type Store = Awaited<ReturnType<typeof openStore>>;
