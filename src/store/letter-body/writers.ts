/**
 * Who wrote in a letter here since its last version. The text itself does not say, and the journal speaks of rows; so
 * this device notes it, and the next version takes it along.
 */
import type { LastWork } from '#core/letter/letter-versions';
import type { Moment, RecordId } from '#core/records/record';
import type { Database } from '../database';
import { readLocal, writeLocal } from '../local-settings';

export interface Writing {
  readonly by: readonly RecordId[];
  readonly last: { readonly by: RecordId; readonly at: Moment };
}

async function change(
  db: Database,
  letterId: string,
  to: (writing: Writing | undefined) => Writing | undefined,
): Promise<void> {
  await db.transaction('rw', db.local, async () => {
    const { [letterId]: own, ...others } = (await readLocal(db, 'writing')) ?? {};
    const next = to(own);
    await writeLocal(db, 'writing', next ? { ...others, [letterId]: next } : others);
  });
}

export function noteWriter(db: Database, letterId: string, by: RecordId, at: Moment): Promise<void> {
  return change(db, letterId, (writing) => ({
    by: [...new Set([...(writing?.by ?? []), by])],
    last: { by, at },
  }));
}

export async function writersOf(db: Database, letterId: string): Promise<readonly RecordId[]> {
  return (await readLocal(db, 'writing'))?.[letterId]?.by ?? [];
}

/** Once a version tells it. When the last work was is still to be known. */
export function forgetWriters(db: Database, letterId: string): Promise<void> {
  return change(db, letterId, (writing) => writing && { ...writing, by: [] });
}

export async function lastWork(db: Database, letterId: string): Promise<LastWork | null> {
  return (await readLocal(db, 'writing'))?.[letterId]?.last ?? null;
}
