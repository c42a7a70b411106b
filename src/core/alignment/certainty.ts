/** How sure a match is: its likeness, less for what else it could be. */
import type { Factor } from './alignment';
import type { Rival } from './rivals';
import type { Score, Scores } from './scores';
import { isThingSwapped } from './swapped-thing';

const SWAPPED = 0.6;

export interface Certainty {
  readonly value: number;
  /** What lowered it. */
  readonly factors: readonly Factor[];
}

/** A rival that is as like halves the certainty; one that is better leaves little of it. */
function rivalFactor(likeness: number, rival: Rival | null): number {
  if (rival === null || likeness === 0) return 1;
  const ratio = rival.claim / likeness;
  return ratio <= 1 ? 1 - 0.5 * ratio ** 8 : 0.5 * (1 / ratio) ** 4;
}

export function certaintyOf(score: Score, rival: Rival | null, scores: Scores): Certainty {
  if (score.isSame) return { value: 1, factors: [] };
  const { points, clauses, pointReach, clauseReach, vocabulary } = scores;
  const [point, clause] = [points[score.point], clauses[score.clause]];
  const [ownReach, otherReach] = [pointReach[score.point], clauseReach[score.clause]];
  const isSwapped =
    point && clause && ownReach && otherReach
      ? isThingSwapped(point, clause, ownReach, otherReach, vocabulary)
      : false;
  const byRival = rivalFactor(score.value, rival);
  const factors: Factor[] = [
    ...(isSwapped ? [{ kind: 'swapped' as const, factor: SWAPPED }] : []),
    ...(byRival < 1 ? [{ kind: 'rival' as const, factor: byRival }] : []),
  ];
  return { value: factors.reduce((product, { factor }) => product * factor, score.value), factors };
}
