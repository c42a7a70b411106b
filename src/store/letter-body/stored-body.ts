import * as Y from 'yjs';
import type { LetterBody } from '#core/letter/body';
import { type BodyUpdate, bodyUpdates } from '../database';
import { groupBy } from '../group-by';
import type { Tables } from '../tables-in';
import { bodyFromYjs } from './body-from-yjs';

export interface StoredBody {
  readonly body: LetterBody;
  /** Number of the last update read; null when the body was never written. Tells whether it changed since. */
  readonly lastUpdate: number | null;
}

function documentOf(updates: readonly BodyUpdate[]): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const { u } of updates) Y.applyUpdateV2(doc, u);
  });
  return doc;
}

function bodyOf(updates: readonly BodyUpdate[]): LetterBody {
  const doc = documentOf(updates);
  const body = bodyFromYjs(doc);
  doc.destroy();
  return body;
}

/** A copy of the stored document; what is done to it is not stored. */
export async function copyOfDocument(db: Tables, letterId: string): Promise<Y.Doc> {
  return documentOf(await bodyUpdates(db).where('k').equals(letterId).sortBy('i'));
}

/** The body as the database holds it now. Works inside a transaction that includes `letters`. */
export async function readStoredBody(db: Tables, letterId: string): Promise<StoredBody> {
  const updates = await bodyUpdates(db).where('k').equals(letterId).sortBy('i');
  return { body: bodyOf(updates), lastUpdate: updates.at(-1)?.i ?? null };
}

/** The bodies of several letters at once; a letter nobody wrote in yet is not among them. */
export async function readStoredBodies(
  db: Tables,
  letterIds: readonly string[],
): Promise<ReadonlyMap<string, LetterBody>> {
  const updates = await bodyUpdates(db).where('k').anyOf(letterIds).sortBy('i');
  return new Map([...groupBy(updates, ({ k }) => k)].map(([id, own]) => [id, bodyOf(own)]));
}
