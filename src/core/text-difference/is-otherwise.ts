import type { BlockDifference, Comparable } from '#core/text-difference/block-difference';

/** A passage that may be a picture, whose text is only what is said of it. */
export interface Passage extends Comparable {
  readonly kind: string;
}

/** Pictures are told by their bytes, which stand in the form; of words only what they say counts. */
export function isOtherwise(difference: BlockDifference<Passage>): boolean {
  if (difference.kind === 'same') return difference.isMoved;
  return difference.kind !== 'reformed' || difference.isMoved || difference.after.kind === 'picture';
}
