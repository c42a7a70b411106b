/** Who wrote each passage of a version, and when: out of the versions before it. */
import { useEffect, useState } from 'react';
import { origins } from '#core/text-difference/origins';
import { blocksOf } from '#core/text-difference/text-block';
import type { VersionLine } from '#store';
import type { SideText } from '../../../app/difference/side-text';
import { useStore } from '../../../app/store-context';
import { useDays } from '../../../i18n/use-days';
import { useWords } from '../../../i18n/words';
import type { Side } from './reading';
import { useVersionWords } from './version-words';

/**
 * A line for each passage at which another hand or another time begins, null for the others; null as a whole until it
 * is known. What stood in the first version may be older: then it says "by then".
 */
export function useOrigins(
  isWanted: boolean,
  letterId: string,
  side: Side,
  text: SideText,
  versions: readonly VersionLine[],
): readonly (string | null)[] | null {
  const t = useWords();
  const days = useDays();
  const words = useVersionWords();
  const store = useStore();
  const [found, setFound] = useState<{ readonly of: SideText; readonly places: readonly number[] } | null>(
    null,
  );
  // Oldest first, up to the one that is read.
  const line = versions.toReversed();
  const upTo = line.findIndex(({ id }) => id === side);
  const before = upTo < 0 ? line : line.slice(0, upTo);
  const ids = before.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (!isWanted || letterId === '') return;
    let isGone = false;
    const fetch = async (): Promise<void> => {
      const older = await Promise.all(
        ids
          .split(' ')
          .filter((id) => id !== '')
          .map((id) => store.letterVersion(id)),
      );
      const texts = older.map((version) => (version ? blocksOf(version.body) : []));
      if (!isGone) setFound({ of: text, places: origins([...texts, text.blocks]) });
    };
    fetch().catch(() => {});
    return () => {
      isGone = true;
    };
  }, [isWanted, letterId, ids, store, text]);
  if (!isWanted || found?.of !== text) return null;
  const chain = [...before, line[upTo]];
  return found.places.map((place, index) => {
    if (found.places[index - 1] === place) return null;
    const version = chain[place];
    if (!version) return t('versions.origin.now');
    const names = words.writers(version) || words.person(version.madeBy);
    const moment = days.moment(version.madeAt);
    return t(place === 0 ? 'versions.origin.first' : 'versions.origin', { names, moment });
  });
}
