/** The two texts that are read or compared, fetched when they are asked for. */
import { useEffect, useState } from 'react';
import { withDueDay } from '#core/letter/due-dates-in-text';
import { usualNumbering } from '#core/letter/point-numbering';
import { isOfPaper } from '#core/records/letter-version';
import { blocksOf } from '#core/text-difference/text-block';
import { dueDayOfLetter, type LetterOnDesk, type Store } from '#store';
import type { SideText } from '../../../app/difference/side-text';
import { useProfile, useStore } from '../../../app/store-context';
import { NOW, type Shown, type Side } from './reading';

export interface Sides {
  readonly from: SideText | null;
  readonly to: SideText;
}

type Found = Omit<SideText, 'blocks'> & { readonly isFrozen: boolean };

async function find(store: Store, side: Side, desk: LetterOnDesk): Promise<Found | null> {
  if (side !== NOW) {
    const version = await store.letterVersion(side);
    return version && { ...version, isFrozen: isOfPaper(version) };
  }
  if (desk.frozenVersion) return { ...desk.frozenVersion, isFrozen: true };
  const body = await store.letterBody(desk.letter.id);
  return { head: desk.letter, reference: desk.state.reference, body, isFrozen: false };
}

/** Undefined while they are fetched; null when one is not there. `settle` puts what is being typed in the database first. */
export function useSides(
  shown: Shown,
  desk: LetterOnDesk,
  settle: () => Promise<void>,
): Sides | null | undefined {
  const store = useStore();
  const { termRules, equatedDays, council } = useProfile();
  const [sides, setSides] = useState<{ readonly of: Shown; readonly sides: Sides | null }>();
  // The letter as it was when the versions were laid on the desk: nobody writes meanwhile.
  const [then] = useState({ desk, settle });
  useEffect(() => {
    let isGone = false;
    const textOf = (found: Found): SideText => {
      const { head, reference } = found;
      const body = found.isFrozen
        ? found.body
        : withDueDay(found.body, dueDayOfLetter(head, termRules, equatedDays));
      const numbering = head.pointNumbering ?? council.pointNumbering ?? usualNumbering;
      return { head, reference, body, blocks: blocksOf(body, numbering) };
    };
    const fetch = async (): Promise<Sides | null> => {
      // What could not be saved is told by the desk; what was saved is compared.
      await then.settle().catch(() => {});
      const [from, to] = await Promise.all([
        shown.from === null ? null : find(store, shown.from, then.desk),
        find(store, shown.to, then.desk),
      ]);
      if (!to || (shown.from !== null && !from)) return null;
      return { from: from && textOf(from), to: textOf(to) };
    };
    fetch().then(
      (found) => {
        if (!isGone) setSides({ of: shown, sides: found });
      },
      () => {
        if (!isGone) setSides({ of: shown, sides: null });
      },
    );
    return () => {
      isGone = true;
    };
  }, [store, shown, then, termRules, equatedDays, council]);
  return sides?.of === shown ? sides.sides : undefined;
}
