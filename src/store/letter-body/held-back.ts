/**
 * A document to write in, whose changes wait until `allow` has resolved before they go into the stored one. For a
 * letter of an older program: what is stored must say that it needs this editor before anything of it is stored.
 */
import * as Y from 'yjs';

const FROM_STORED = Symbol('from the stored document');
const FROM_WRITTEN = Symbol('from the written document');

export interface HeldBack {
  readonly doc: Y.Doc;
  /** Resolves when nothing waits any more; rejects when `allow` did, and tries again with the next call. */
  readonly flush: () => Promise<void>;
  readonly destroy: () => void;
}

export function heldBack(
  stored: Y.Doc,
  allow: () => Promise<void>,
  /** Something was written that waits. */
  onWaiting: () => void,
): HeldBack {
  const doc = new Y.Doc();
  Y.applyUpdateV2(doc, Y.encodeStateAsUpdateV2(stored), FROM_STORED);
  let waiting: Uint8Array[] = [];
  let isAllowed = false;

  const pass = (): void => {
    const updates = waiting;
    waiting = [];
    for (const update of updates) Y.applyUpdateV2(stored, update, FROM_WRITTEN);
  };
  const onWritten = (update: Uint8Array, origin: unknown): void => {
    if (origin === FROM_STORED) return;
    waiting.push(update);
    if (isAllowed) pass();
    else onWaiting();
  };
  const onStored = (update: Uint8Array, origin: unknown): void => {
    if (origin !== FROM_WRITTEN) Y.applyUpdateV2(doc, update, FROM_STORED);
  };
  doc.on('updateV2', onWritten);
  stored.on('updateV2', onStored);
  return {
    doc,
    flush: async () => {
      if (waiting.length === 0) return;
      await allow();
      isAllowed = true;
      pass();
    },
    destroy: () => {
      stored.off('updateV2', onStored);
      doc.destroy();
    },
  };
}
