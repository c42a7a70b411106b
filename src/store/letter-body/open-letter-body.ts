/**
 * A letter's body opened for a screen.
 *
 * An editor that meets a node it does not know deletes it, for everyone, without a keystroke. So a letter that
 * needs a newer editor, or holds a node this one has never heard of, is opened as a detached copy that is
 * never bound to the stored document.
 */

import { DexieYProvider } from 'y-dexie';
import type * as Y from 'yjs';
import { BODY_FRAGMENT, BODY_WRITER, type LetterBody, unknownParts } from '#core/letter/body';
import { isWritable, letterState } from '#core/letter/letter-state';
import { Refusal } from '#core/refusals/refusal';
import { bodyUpdates, type Database } from '../database';
import { refreshBodyIndex } from '../indexes/keep-indexes';
import { StoreUnavailable } from '../store-unavailable';
import { readStoredBody } from './stored-body';

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: StoreUnavailable };

export type OpenBody =
  | {
      readonly kind: 'writable';
      readonly fragment: Y.XmlFragment;
      readonly saveState: () => SaveState;
      readonly onSaveState: (listener: () => void) => () => void;
      /** Resolves when everything typed so far is in the database. */
      readonly settled: () => Promise<void>;
      readonly release: () => Promise<void>;
    }
  | {
      readonly kind: 'readOnly';
      readonly body: LetterBody;
      readonly because: 'newerEditor' | 'sent';
      /** The nodes and marks this program cannot show. */
      readonly unknown: readonly string[];
      readonly release: () => Promise<void>;
    };

const SAVED: SaveState = { kind: 'saved' };
const SAVING: SaveState = { kind: 'saving' };
/** How long the text has to be still before its words go into the search index, in milliseconds. */
const INDEX_AFTER = 1500;

export async function openLetterBody(db: Database, letterId: string): Promise<OpenBody> {
  const letter = await db.letters.get(letterId);
  if (!letter || letter.deleted) throw new Refusal('record.gone', { table: 'letters' });
  const { body } = await readStoredBody(db, letterId);
  const unknown = unknownParts(body);
  const detached = { kind: 'readOnly', body, unknown, release: async () => {} } as const;
  if (letter.minWriter > BODY_WRITER || unknown.length > 0) return { ...detached, because: 'newerEditor' };

  const state = letterState(await db.letterEvents.where('letterId').equals(letterId).toArray());
  if (!isWritable(state)) {
    const version = state.dispatch ? await db.letterVersions.get(state.dispatch.versionId) : undefined;
    return { ...detached, body: version?.body ?? body, because: 'sent' };
  }
  return openForWriting(db, letterId, letter.body);
}

async function openForWriting(db: Database, letterId: string, doc: Y.Doc): Promise<OpenBody> {
  const provider = DexieYProvider.load(doc);
  await provider.whenLoaded;
  const listeners = new Set<() => void>();
  let state: SaveState = SAVED;
  let edits = 0;
  let indexTimer: ReturnType<typeof setTimeout> | null = null;
  let edited = false;

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
  /** A read is queued behind the writes before it: when it answers, they have been committed. */
  const confirm = async (): Promise<void> => {
    const upTo = edits;
    await bodyUpdates(db).where('k').equals(letterId).lastKey();
    if (upTo === edits && state.kind === 'saving') become(SAVED);
  };
  const onUpdate = (_update: Uint8Array, origin: unknown): void => {
    if (origin === provider) return;
    edits += 1;
    edited = true;
    become(SAVING);
    // After y-dexie's own listener has queued the write.
    queueMicrotask(
      () =>
        void confirm().catch((error: unknown) =>
          become({ kind: 'failed', error: StoreUnavailable.from(error) }),
        ),
    );
    if (indexTimer !== null) clearTimeout(indexTimer);
    indexTimer = setTimeout(index, INDEX_AFTER);
  };
  provider.on('error', (error: unknown) => become({ kind: 'failed', error: StoreUnavailable.from(error) }));
  doc.on('updateV2', onUpdate);

  return {
    kind: 'writable',
    fragment: doc.getXmlFragment(BODY_FRAGMENT),
    saveState: () => state,
    onSaveState: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settled: confirm,
    release: async () => {
      doc.off('updateV2', onUpdate);
      if (indexTimer !== null) clearTimeout(indexTimer);
      await confirm().catch(() => {});
      DexieYProvider.release(doc);
      if (edited) index();
    },
  };
}
