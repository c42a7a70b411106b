/** How sure a match is, given what else its point and its clause could have gone with. */
import type { Score, Scores } from './scores';

/** Below this likeness nothing is claimed: fewer than half of the words of both say the same. */
export const CLAIM = 0.5;

export interface Rival {
  readonly point: number;
  readonly clause: number;
  readonly likeness: number;
}

interface Best {
  readonly first: Score | null;
  readonly second: Score | null;
}

export interface Rivals {
  /** The best other pair that this point or this clause could be in; null where none comes near. */
  of(point: number, clause: number): Rival | null;
}

function bestTwo(scores: Iterable<Score>): Best {
  let [first, second]: (Score | null)[] = [null, null];
  for (const score of scores) {
    if (!first || score.value > first.value) [first, second] = [score, first];
    else if (!second || score.value > second.value) second = score;
  }
  return { first: first ?? null, second: second ?? null };
}

export function rivalsIn({ near, clauses }: Pick<Scores, 'near' | 'clauses'>): Rivals {
  const columns: Score[][] = clauses.map(() => []);
  for (const row of near) for (const score of row.values()) columns[score.clause]?.push(score);
  const byPoint = near.map((row) => bestTwo(row.values()));
  const byClause = columns.map(bestTwo);
  const other = ({ first, second }: Best, point: number, clause: number): Score | null =>
    first && (first.point !== point || first.clause !== clause) ? first : second;
  return {
    of(point, clause) {
      const candidates = [byPoint[point], byClause[clause]].flatMap((best) =>
        best ? (other(best, point, clause) ?? []) : [],
      );
      const best = candidates.sort((a, b) => b.value - a.value)[0];
      return best ? { point: best.point, clause: best.clause, likeness: best.value } : null;
    },
  };
}

/** A rival that is as like halves the certainty; one that is better leaves little of it. */
export function certaintyOf(likeness: number, rival: Rival | null): number {
  if (rival === null || likeness === 0) return likeness;
  const ratio = rival.likeness / likeness;
  return ratio <= 1 ? likeness * (1 - 0.5 * ratio ** 8) : likeness * 0.5 * (1 / ratio) ** 4;
}
