/**
 * A letter's body opened for a screen.
 *
 * An editor that meets a node it does not know deletes it, for everyone, without a keystroke. So a letter that
 * needs a newer editor, or holds a node this one has never heard of, is opened as a detached copy that is
 * never bound to the stored document.
 */

import { DexieYProvider } from 'y-dexie';
import * as Y from 'yjs';
import { BODY_FRAGMENT, BODY_WRITER, type LetterBody, unknownParts } from '#core/letter/body';
import { frozenVersionId, isWritable, letterState } from '#core/letter/letter-state';
import { Refusal } from '#core/refusals/refusal';
import { needNewerEditor } from '../commands/need-newer-editor';
import type { StoreContext } from '../context';
import { bodyUpdates, type Database } from '../database';
import { refreshBodyIndex } from '../indexes/keep-indexes';
import { readLocal } from '../local-settings';
import { StoreUnavailable } from '../store-unavailable';
import { type Anchors, anchorsIn } from './anchors';
import { catchUp, lastUpdate } from './catch-up';
import { heldBack } from './held-back';
import { forgetLastWords, keepLastWords, lastWords } from './last-words';
import { type Sitting, sittingAt } from './sitting';
import { copyOfDocument, readStoredBody } from './stored-body';

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: StoreUnavailable };

export type OpenBody =
  | {
      readonly kind: 'writable';
      readonly fragment: Y.XmlFragment;
      readonly anchors: Anchors;
      readonly saveState: () => SaveState;
      readonly onSaveState: (listener: () => void) => () => void;
      /**
       * Resolves when everything typed so far is in the database; rejects with StoreUnavailable when it could not
       * be put there. What could not be saved before is tried again.
       */
      readonly settled: () => Promise<void>;
      readonly release: () => Promise<void>;
    }
  | {
      readonly kind: 'readOnly';
      readonly body: LetterBody;
      readonly because: 'newerEditor' | 'sent' | 'readingCopy';
      /** The nodes and marks this program cannot show. */
      readonly unknown: readonly string[];
      readonly anchors: Anchors;
      readonly release: () => Promise<void>;
    };

/** A copy of its own, never bound to the stored document. */
type Detached = Omit<Extract<OpenBody, { kind: 'readOnly' }>, 'because'>;

const SAVED: SaveState = { kind: 'saved' };
const SAVING: SaveState = { kind: 'saving' };
/** How long the text has to be still before its words go into the search index, in milliseconds. */
const INDEX_AFTER = 1500;
/**
 * How long after a letter typed it is asked whether it is in the database, in milliseconds. The letter itself goes there
 * at once; the asking need not keep up with the keys.
 */
const CONFIRM_AFTER = 150;
/** How long after a failed save it is tried again by itself, in milliseconds; the next keystroke tries sooner. */
const RETRY_AFTER = 5000;

/** A half update is none: what can be kept of a storage that others write in as well. */
function takeIfWhole(doc: Y.Doc, update: Uint8Array): void {
  try {
    Y.applyUpdateV2(doc, update);
  } catch {
    // Not an update.
  }
}

export async function openLetterBody(context: StoreContext, letterId: string): Promise<OpenBody> {
  const { db } = context;
  const letter = await db.letters.get(letterId);
  if (!letter || letter.deleted) throw new Refusal('record.gone', { table: 'letters' });
  const { body } = await readStoredBody(db, letterId);
  const unknown = unknownParts(body);
  const detached = async (): Promise<Detached> => {
    const copy = await copyOfDocument(db, letterId);
    const release = async (): Promise<void> => copy.destroy();
    return { kind: 'readOnly', body, unknown, anchors: anchorsIn(copy), release };
  };
  if (letter.minWriter > BODY_WRITER || unknown.length > 0)
    return { ...(await detached()), because: 'newerEditor' };

  const state = letterState(await db.letterEvents.where('letterId').equals(letterId).toArray());
  if (!isWritable(state)) {
    const versionId = frozenVersionId(state);
    const version = versionId === null ? undefined : await db.letterVersions.get(versionId);
    return { ...(await detached()), body: version?.body ?? body, because: 'sent' };
  }
  if ((await readLocal(db, 'readingCopy')) !== null) return { ...(await detached()), because: 'readingCopy' };
  const isOlder = letter.minWriter < BODY_WRITER;
  return openForWriting(
    db,
    letterId,
    letter.body,
    sittingAt(context, letterId, body),
    isOlder ? async () => void (await needNewerEditor(context, letterId)) : null,
  );
}

/** `announce` says in the database that the letter needs this editor; null where it is said already. */
async function openForWriting(
  db: Database,
  letterId: string,
  doc: Y.Doc,
  sitting: Sitting,
  announce: (() => Promise<void>) | null,
): Promise<OpenBody> {
  const before = await lastUpdate(db);
  const provider = DexieYProvider.load(doc);
  const takeIn = catchUp(db, letterId, doc, { after: before, origin: provider });
  try {
    await provider.whenLoaded;
  } catch (error) {
    DexieYProvider.release(doc);
    throw StoreUnavailable.from(error);
  }
  const listeners = new Set<() => void>();
  let state: SaveState = SAVED;
  let edits = 0;
  let indexTimer: ReturnType<typeof setTimeout> | null = null;
  let edited = false;
  /** An update of ours did not reach the database. */
  let isMissing = false;
  let confirming: Promise<void> = Promise.resolve();
  let confirmTimer: ReturnType<typeof setTimeout> | null = null;
  let retryTimer: ReturnType<typeof setTimeout> | null = null;
  let released = false;
  /** How far the text in the database is known to go. */
  let saved = Y.encodeStateVector(doc);
  let hasLastWords = false;

  const become = (next: SaveState): void => {
    if (state === next) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const index = (): void => {
    indexTimer = null;
    refreshBodyIndex(db, letterId).catch(() => {
      // Only the search index: the text itself is safe, and the next start makes the index anew.
    });
  };
  const fail = (error: unknown): StoreUnavailable => {
    const unavailable = StoreUnavailable.from(error);
    become({ kind: 'failed', error: unavailable });
    if (retryTimer === null && !released) {
      retryTimer = setTimeout(() => {
        retryTimer = null;
        confirm().catch(() => {});
      }, RETRY_AFTER);
    }
    return unavailable;
  };
  const saveWhole = async (): Promise<void> => {
    // Before the write: an update that fails while it is on its way is missing from it.
    isMissing = false;
    try {
      await bodyUpdates(db).add({ k: letterId, u: Y.encodeStateAsUpdateV2(doc), f: 1 });
    } catch (error) {
      isMissing = true;
      throw error;
    }
  };
  /**
   * What is read is queued behind the writes before it: when it is there, they have been committed or have failed. After
   * a failure the whole text is written, because later updates mean nothing without the one that is missing.
   */
  const confirmNow = async (): Promise<void> => {
    const upTo = edits;
    try {
      await held?.flush();
      await takeIn();
      if (isMissing) await saveWhole();
    } catch (error) {
      throw fail(error);
    }
    if (upTo !== edits || isMissing) return;
    if (edits > 0) saved = Y.encodeStateVector(doc);
    if (hasLastWords) forgetLastWords(db.name, letterId);
    hasLastWords = false;
    become(SAVED);
  };
  /** One at a time, or a later one would answer while an earlier one is still mending. */
  const confirm = (): Promise<void> => {
    confirming = confirming.catch(() => {}).then(confirmNow);
    return confirming;
  };
  const onUpdate = (_update: Uint8Array, origin: unknown): void => {
    if (origin === provider) return;
    edits += 1;
    edited = true;
    sitting.wrote();
    become(SAVING);
    confirmTimer ??= setTimeout(() => {
      confirmTimer = null;
      confirm().catch(() => {});
    }, CONFIRM_AFTER);
    if (indexTimer !== null) clearTimeout(indexTimer);
    indexTimer = setTimeout(index, INDEX_AFTER);
  };
  const held =
    announce === null
      ? null
      : heldBack(doc, announce, () => {
          edits += 1;
          become(SAVING);
          queueMicrotask(() => void confirm().catch(() => {}));
        });
  provider.on('error', (error: unknown) => {
    isMissing = true;
    fail(error);
  });
  doc.on('updateV2', onUpdate);

  const written = held?.doc ?? doc;
  const onPageHide = (): void => {
    if (state.kind !== 'saved') keepLastWords(db.name, letterId, Y.encodeStateAsUpdateV2(written, saved));
  };
  addEventListener('pagehide', onPageHide);
  const kept = lastWords(db.name, letterId);
  if (kept) {
    hasLastWords = true;
    takeIfWhole(written, kept);
    confirm().catch(() => {});
  }

  return {
    kind: 'writable',
    fragment: written.getXmlFragment(BODY_FRAGMENT),
    anchors: anchorsIn(written),
    saveState: () => state,
    onSaveState: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settled: confirm,
    release: async () => {
      released = true;
      removeEventListener('pagehide', onPageHide);
      await held?.flush().catch(() => {});
      held?.destroy();
      doc.off('updateV2', onUpdate);
      if (confirmTimer !== null) clearTimeout(confirmTimer);
      if (retryTimer !== null) clearTimeout(retryTimer);
      if (indexTimer !== null) clearTimeout(indexTimer);
      await confirm().catch(() => {});
      DexieYProvider.release(doc);
      if (edited) index();
      await sitting.left();
    },
  };
}
