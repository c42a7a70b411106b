import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import { readLocal } from '../local-settings';
import { StoreUnavailable } from '../store-unavailable';
import { archiveFileName } from './archive-file';
import { type LongAct, paceOf } from './progress';
import { readStore } from './read-store';
import { writeArchive } from './write-archive';

export interface SaveArchiveOptions extends LongAct {
  readonly programVersion: string;
}

export interface SavedArchive {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Parts that could not be read, by their names in the archive; empty unless the database is damaged. */
  readonly unreadable: readonly string[];
}

/**
 * The whole council in one file. Refused with `archive.empty` where there is no council, with `archive.tooLarge`
 * and with `archive.cancelled`; with `readingCopy.noArchive` where there is only a part of the council, to read.
 */
export async function saveArchive(
  { db, making }: StoreContext,
  { programVersion, ...act }: SaveArchiveOptions,
): Promise<SavedArchive> {
  const pace = paceOf(act, { reading: [0, 0.2], packing: [0.2, 1] });
  const madeAt = making.clock.now();
  try {
    if ((await readLocal(db, 'readingCopy')) !== null) throw new Refusal('readingCopy.noArchive');
    const source = await readStore(db, pace);
    const { bytes, unreadable } = await writeArchive(source, { programVersion, madeAt }, pace);
    return { fileName: archiveFileName(source.council?.name ?? null, madeAt), bytes, unreadable };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw StoreUnavailable.from(error);
  }
}
