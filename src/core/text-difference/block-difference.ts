import { type Alignable, align, type Pair } from '#core/text-difference/align';
import { type Run, wordDifference } from '#core/text-difference/word-difference';

export interface Comparable extends Alignable {
  /** How it looks, where that is compared too. */
  readonly form?: string;
}

/**
 * One passage of two texts, beside what it was. `reformed` says the same and looks otherwise; `same` with `isMoved`
 * stands elsewhere now.
 */
export type BlockDifference<Block> =
  | { readonly kind: 'added'; readonly after: Block }
  | { readonly kind: 'removed'; readonly before: Block }
  | {
      readonly kind: 'same' | 'reformed';
      readonly before: Block;
      readonly after: Block;
      readonly isMoved: boolean;
    }
  | {
      readonly kind: 'changed';
      readonly before: Block;
      readonly after: Block;
      readonly isMoved: boolean;
      readonly runs: readonly Run[];
    };

function paired<Block extends Comparable>(
  before: Block,
  after: Block,
  isMoved: boolean,
): BlockDifference<Block> {
  if (before.text !== after.text) {
    return { kind: 'changed', before, after, isMoved, runs: wordDifference(before.text, after.text) };
  }
  return { kind: before.form === after.form ? 'same' : 'reformed', before, after, isMoved };
}

/**
 * Two texts as passages, in the order of `after`; what was removed stands where it stood. Every passage of either is
 * there once.
 */
export function blockDifference<Block extends Comparable>(
  before: readonly Block[],
  after: readonly Block[],
): BlockDifference<Block>[] {
  const pairs = align(before, after);
  const pairOfAfter = new Map<number, Pair>(pairs.map((pair) => [pair.after, pair]));
  const isPaired = new Set(pairs.map((pair) => pair.before));
  const out: BlockDifference<Block>[] = [];
  let told = 0;
  const removedUpTo = (end: number): void => {
    for (; told < end; told += 1) {
      const block = before[told];
      if (block !== undefined && !isPaired.has(told)) out.push({ kind: 'removed', before: block });
    }
  };
  for (const [place, block] of after.entries()) {
    const pair = pairOfAfter.get(place);
    const was = pair ? before[pair.before] : undefined;
    if (!pair || was === undefined) {
      // What went goes before what came: it is read as the one in the place of the other.
      const next = pairs.find((other) => other.after > place && !other.isMoved);
      removedUpTo(next ? next.before : before.length);
      out.push({ kind: 'added', after: block });
      continue;
    }
    if (!pair.isMoved) {
      removedUpTo(pair.before);
      told = Math.max(told, pair.before + 1);
    }
    out.push(paired(was, block, pair.isMoved));
  }
  removedUpTo(before.length);
  return out;
}

/** Whether there is something to see. */
export function isChange<Block>(difference: BlockDifference<Block>): boolean {
  return difference.kind !== 'same' || difference.isMoved;
}
