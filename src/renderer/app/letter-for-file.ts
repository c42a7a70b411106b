import type { LetterDocument } from '#core/letter/letter-document';
import type { Profile, Store } from '#store';
import { letterToExport } from './letter-file';
import { letterNow } from './letter-now';

/**
 * The letter as it goes into a file or to the printer, null when it is gone. The draft it is made of is kept as a
 * version first, so that what somebody has in hands can be found again after the text goes on.
 */
export async function letterForFile(
  id: string,
  profile: Profile,
  store: Store,
): Promise<LetterDocument | null> {
  const desk = await letterNow(store, id);
  if (desk === null) return null;
  if (desk.frozenVersion === null) {
    // Whoever cannot keep a version still gets the file: a full disk is no reason to hold a letter back.
    await store.keepVersionByItself(id, 'export').catch(() => {});
  }
  return letterToExport(desk, profile, store);
}
