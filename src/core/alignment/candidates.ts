/** All that a point or a clause could go with, for who corrects a match by hand, surest first. */
import type { ClauseToAlign, PointToAlign } from './alignment';
import { certaintyOf, rivalsIn } from './rivals';
import { scoresOf } from './scores';

export interface Candidate {
  readonly pointId: string;
  readonly clauseId: string;
  /** As in an alignment: 0 to 1. */
  readonly certainty: number;
}

/** Pairs with next to nothing in common are left out. */
export function candidatesOf(
  points: readonly PointToAlign[],
  clauses: readonly ClauseToAlign[],
): Candidate[] {
  const scores = scoresOf(points, clauses);
  const rivals = rivalsIn(scores);
  return scores.near
    .flatMap((row) => [...row.values()])
    .map(({ point, clause, value, isSame }) => ({
      pointId: points[point]?.id ?? '',
      clauseId: clauses[clause]?.id ?? '',
      certainty: isSame ? 1 : certaintyOf(value, rivals.of(point, clause)),
    }))
    .sort((a, b) => b.certainty - a.certainty);
}
