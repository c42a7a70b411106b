import type { BlockDifference } from '#core/text-difference/block-difference';
import type { WordPassage } from '../word-text/passages';

export type PassageDifference = BlockDifference<WordPassage>;

/** Pictures are told by their bytes, which stand in the form; of words only what they say counts. */
export function isOtherwise(difference: PassageDifference): boolean {
  if (difference.kind === 'same') return difference.isMoved;
  return difference.kind !== 'reformed' || difference.isMoved || difference.after.kind === 'picture';
}
