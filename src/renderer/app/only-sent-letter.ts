import type { LetterKind } from '#core/records/letter';
import type { Store } from '#store';

/**
 * The letter a new one of this kind goes on from, where that is plain: the only letter of its dossier that went out.
 * Null for kinds that go on from nothing, and where there are none or more to choose from.
 */
export function onlySentLetter(store: Store, dossierId: string, kind: LetterKind): Promise<string | null> {
  if (kind !== 'followUpAdvice' && kind !== 'reminder') return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const watching = store.watch.dossier(dossierId).subscribe((dossier) => {
      const [only, ...others] = (dossier?.letters ?? []).filter(({ state }) => state.dispatch !== null);
      resolve(only && others.length === 0 ? only.id : null);
      queueMicrotask(() => watching());
    }, reject);
  });
}
