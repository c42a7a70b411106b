/** Which point goes with which clause, all weighed together; what is too little like anything goes with nothing. */
import type { ClauseToAlign, PointToAlign } from './alignment';
import { bestAssignment, type WeightedPair } from './assignment';
import { CLAIM } from './rivals';
import type { Score, Scores } from './scores';

/** Two fair matches must not outweigh one that is certain: .79 twice is no more than 1. */
const DECISIVE = 4;
/** A clause that says all of a point in other words goes before one that says half of it in its own. */
const WHOLE = 1;
/** Too small to change which pairs are best, enough to choose between equals. */
const TIE = 1e-7;

/** From here on two that nothing else comes near to are proposed: all but the frame may have got other words. */
const LONE = 0.4;
/** So much less like must all others be that are still free. */
const ALONE = 0.8;

function isAboutTheSame({ factors }: Score): boolean {
  return factors.every(({ kind }) => kind !== 'otherThing' && kind !== 'opposite' && kind !== 'fewWords');
}

/** Of what is left over: pairs below the claim that are each other's only likely one. */
function lonePairs(near: Scores['near'], chosen: readonly Score[]): Score[] {
  const points = new Set(chosen.map(({ point }) => point));
  const clauses = new Set(chosen.map(({ clause }) => clause));
  const free = near
    .flatMap((row) => [...row.values()])
    .filter(({ point, clause }) => !points.has(point) && !clauses.has(clause));
  const others = (score: Score): number =>
    Math.max(
      0,
      ...free
        .filter((each) => each !== score && (each.point === score.point || each.clause === score.clause))
        .map(({ value }) => value),
    );
  return free
    .filter((score) => score.value >= LONE && score.value < CLAIM && isAboutTheSame(score))
    .filter((score) => others(score) < ALONE * score.value);
}

export function assigned(
  { near }: Scores,
  points: readonly PointToAlign[],
  clauses: readonly ClauseToAlign[],
): Score[] {
  const pairs: WeightedPair[] = [];
  for (const row of near)
    for (const { point, clause, value, words, whole } of row.values()) {
      if (value < CLAIM) continue;
      const apart = Math.abs((point + 0.5) / points.length - (clause + 0.5) / clauses.length);
      const isFallback = points[point]?.branch === 'fallback';
      const choice = words === 0 ? 0 : value * (1 - WHOLE * (1 - whole / words));
      const benefit = choice ** DECISIVE - TIE * apart - (isFallback ? 2 * TIE : 0);
      pairs.push({ row: point, column: clause, benefit });
    }
  const chosen = bestAssignment(pairs).flatMap(({ row, column }) => near[row]?.get(column) ?? []);
  return [...chosen, ...lonePairs(near, chosen)];
}
