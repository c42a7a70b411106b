/**
 * Takes in what another window stored of the same text. The binding asks for what lies behind the last update it saw, and
 * one of this window can come back to it before one of the other that was stored earlier: that one it never sees, and
 * what was written after it waits for it.
 */
import * as Y from 'yjs';
import { bodyUpdates, type Database } from '../database';

/** A transaction of its own: what is kept in memory of earlier questions may lack what was just stored. */
function storedAfter(db: Database, i: number) {
  const updates = bodyUpdates(db);
  return db.transaction('r', updates, () => updates.where(':id').above(i).toArray());
}

/** The last update there is, of any text. To be asked before the text is read. */
export async function lastUpdate(db: Database): Promise<number> {
  const updates = bodyUpdates(db);
  const last = await db.transaction('r', updates, () => updates.orderBy(':id').lastKey());
  return typeof last === 'number' ? last : 0;
}

/** The function it gives is queued behind the writes before it: when it resolves, they are in the database. */
export function catchUp(
  db: Database,
  letterId: string,
  doc: Y.Doc,
  from: { readonly after: number; readonly origin: unknown },
): () => Promise<void> {
  let seen = from.after;
  return async () => {
    const updates = await storedAfter(db, seen);
    seen = updates.at(-1)?.i ?? seen;
    const ours = updates.filter(({ k }) => k === letterId);
    if (ours.length === 0) return;
    doc.transact(() => {
      for (const { u } of ours) Y.applyUpdateV2(doc, u, from.origin);
    }, from.origin);
  };
}
