/** How sure the program would be of every pair, claimed or not: what the margin of the bench is read from. */
import type { ClauseToAlign, PointToAlign } from '../../src/core/alignment/alignment';
import { certaintyOf } from '../../src/core/alignment/certainty';
import { assigned } from '../../src/core/alignment/chosen-pairs';
import { groupsOf } from '../../src/core/alignment/parts';
import { rivalsIn } from '../../src/core/alignment/rivals';
import { scoresOf } from '../../src/core/alignment/scores';
import type { BaselinePair } from './baselines';

/** What goes with something else has been decided against. */
const DECIDED_OTHERWISE = 0.5;

/** Pairs with next to nothing in common are left out. */
export function pairScores(
  points: readonly PointToAlign[],
  clauses: readonly ClauseToAlign[],
): BaselinePair[] {
  const scores = scoresOf(points, clauses);
  const groups = groupsOf(scores, assigned(scores, points, clauses));
  const rivals = rivalsIn(scores, groups);
  const claimed = new Set(
    groups.flatMap((each) => each.points.flatMap((p) => each.clauses.map((c) => `${p} ${c}`))),
  );
  const taken = new Set(
    groups.flatMap((each) => [...each.points.map((p) => `p${p}`), ...each.clauses.map((c) => `c${c}`)]),
  );
  return scores.near
    .flatMap((row) => [...row.values()])
    .map((score) => {
      const { point, clause } = score;
      const { value } = certaintyOf(score, rivals.of(point, clause), scores);
      const isOut = !claimed.has(`${point} ${clause}`) && (taken.has(`p${point}`) || taken.has(`c${clause}`));
      return {
        point: points[point]?.id ?? '',
        clause: clauses[clause]?.id ?? '',
        likeness: isOut ? value * DECIDED_OTHERWISE : value,
      };
    });
}
