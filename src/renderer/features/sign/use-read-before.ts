import { useEffect, useState } from 'react';
import type { LetterVersion } from '#core/records/letter-version';
import type { LetterOnDesk } from '#store';
import { useProfile, useStore } from '../../app/store-context';

export interface ReadBefore {
  readonly version: LetterVersion;
  readonly at: string;
  /** Read by this person here; or only the round before, which somebody sent back. */
  readonly why: 'read' | 'round';
}

/** What a version is compared with when nobody is known to have read one before: the round that was sent back. */
function lastRound({ events }: LetterOnDesk, versionId: string): { versionId: string; at: string } | null {
  const sentBack = events.flatMap((event) => (event.kind === 'changesRequested' ? [event] : []));
  const last = sentBack.filter((event) => event.versionId !== versionId).at(-1);
  return last ? { versionId: last.versionId, at: last.at } : null;
}

/**
 * The version this person read last, before the one that lies there now; null where there is none. Looking at it
 * remembers it, on this device: looking away and back shows the same changes again.
 */
export function useReadBefore(desk: LetterOnDesk, versionId: string): ReadBefore | null {
  const store = useStore();
  const { actor } = useProfile();
  const [found, setFound] = useState<ReadBefore | null>(null);
  const key = `${actor?.id ?? ''}/${desk.letter.id}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rounds before are those of when it was opened.
  useEffect(() => {
    let isGone = false;
    const look = async (): Promise<void> => {
      const all = (await store.local.read('lastRead')) ?? {};
      const known = all[key];
      const before = known?.versionId === versionId ? known.before : (known ?? null);
      if (known?.versionId !== versionId) {
        const now = {
          versionId,
          at: new Date().toISOString(),
          before: before && { versionId: before.versionId, at: before.at },
        };
        await store.local.write('lastRead', { ...all, [key]: now });
      }
      const round = before ?? lastRound(desk, versionId);
      const version = round ? await store.letterVersion(round.versionId) : null;
      if (isGone || !round || !version) return;
      setFound({ version, at: round.at, why: before ? 'read' : 'round' });
    };
    look().catch(reportError);
    return () => {
      isGone = true;
    };
  }, [store, key, versionId]);
  return found;
}
