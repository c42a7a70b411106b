/** How sure a match is, given what else its point and its clause could have gone with. */
import type { Group } from './parts';
import type { Score, Scores } from './scores';

/** Below this likeness nothing is claimed: fewer than half of the words of both say the same. */
export const CLAIM = 0.5;

export interface Rival {
  readonly point: number;
  readonly clause: number;
  readonly likeness: number;
  /** The likeness, less as far as it went with something that it is liker. */
  readonly claim: number;
}

export interface Rivals {
  /** The best other pair that this point or this clause could be in; null where none comes near. */
  of(point: number, clause: number): Rival | null;
}

/** So much liker something else makes it no rival at all. */
const CLEARLY = 0.12;

/** What a point or a clause went with, and how well. */
interface Holder {
  readonly group: Group;
  readonly likeness: number;
}

/** As a part of a whole it is accounted for, whatever its likeness to that whole. */
function holderOf(group: Group, near: Scores['near']): Holder {
  if (group.points.length + group.clauses.length > 2) return { group, likeness: 1 };
  const score = near[group.points[0] ?? -1]?.get(group.clauses[0] ?? -1);
  return { group, likeness: score?.value ?? 0 };
}

/** A clause that went with another point, and is clearly liker to that, is no rival of anything. */
export function rivalsIn({ near }: Pick<Scores, 'near'>, groups: readonly Group[]): Rivals {
  const columns = new Map<number, Score[]>();
  for (const row of near)
    for (const score of row.values()) {
      const column = columns.get(score.clause);
      if (column) column.push(score);
      else columns.set(score.clause, [score]);
    }
  const holders = groups.map((group) => holderOf(group, near));
  const ofPoint = new Map(holders.flatMap((holder) => holder.group.points.map((at) => [at, holder])));
  const ofClause = new Map(holders.flatMap((holder) => holder.group.clauses.map((at) => [at, holder])));
  const left = ({ point, clause, value, isSame }: Score, holder: Holder | undefined): number => {
    if (!holder) return value;
    const { group, likeness } = holder;
    if (group.points.includes(point) && group.clauses.includes(clause)) return value;
    if (likeness === 1 && !isSame) return 0;
    return value * Math.min(1, Math.max(0, 1 - (likeness - value) / CLEARLY));
  };
  return {
    of(point, clause) {
      let best: Rival | null = null;
      const own = ofPoint.get(point)?.group;
      const isClaimed = own?.clauses.includes(clause) ?? false;
      const look = (score: Score, claim: number): void => {
        // The other parts of a whole are no rivals of each other.
        if (isClaimed && own?.points.includes(score.point) && own.clauses.includes(score.clause)) return;
        if (claim > (best?.claim ?? 0))
          best = { point: score.point, clause: score.clause, likeness: score.value, claim };
      };
      for (const score of near[point]?.values() ?? [])
        if (score.clause !== clause) look(score, left(score, ofClause.get(score.clause)));
      for (const score of columns.get(clause) ?? [])
        if (score.point !== point) look(score, left(score, ofPoint.get(score.point)));
      return best;
    },
  };
}
