import * as Y from 'yjs';
import type { LetterBody } from '#core/letter/body';
import { bodyUpdates, type Database } from '../database';
import { bodyFromYjs } from './body-from-yjs';

export interface StoredBody {
  readonly body: LetterBody;
  /** Number of the last update read; null when the body was never written. Tells whether it changed since. */
  readonly lastUpdate: number | null;
}

/** The body as the database holds it now. Works inside a transaction that includes `letters`. */
export async function readStoredBody(db: Database, letterId: string): Promise<StoredBody> {
  const updates = await bodyUpdates(db).where('k').equals(letterId).sortBy('i');
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const { u } of updates) Y.applyUpdateV2(doc, u);
  });
  const body = bodyFromYjs(doc);
  doc.destroy();
  return { body, lastUpdate: updates.at(-1)?.i ?? null };
}
