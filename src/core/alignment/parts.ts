/**
 * What no pair accounts for: a point whose words stand in a clause that went to another point as well, or a clause that
 * says the rest of a point. It joins that pair where it brings words the pair did not have yet.
 */
import type { Score, Scores } from './scores';

/** Indexes into the lists; one of the two has a single one in it. */
export interface Group {
  readonly points: readonly number[];
  readonly clauses: readonly number[];
}

/** This share of a part's words stands in the whole. */
const INSIDE = 0.66;
/** This share of a part's weight must be words of the whole that its other parts do not account for. */
const BRINGS = 0.5;
const ENOUGH_WORDS = 2;

/** One direction of the two: parts are points and wholes clauses, or the other way round. */
interface Side {
  readonly parts: Scores['points'];
  readonly wholes: Scores['clauses'];
  readonly partReach: readonly Float32Array[];
  readonly wholeReach: readonly Float32Array[];
  readonly weights: Float64Array;
  coveredOf(part: number, whole: number): number;
}

/** How much of the whole's weight a further part accounts for that those before it did not. */
function brings(side: Side, whole: number, before: readonly number[], part: number): number {
  let sum = 0;
  for (const id of side.wholes[whole]?.distinct ?? []) {
    const had = Math.max(0, ...before.map((each) => side.partReach[each]?.[id] ?? 0));
    const has = side.partReach[part]?.[id] ?? 0;
    sum += (side.weights[id] ?? 0) * Math.max(0, has - had);
  }
  return sum;
}

interface Join {
  readonly part: number;
  readonly whole: number;
  readonly inside: number;
}

function joinsFor(side: Side, loose: readonly number[], wholes: readonly number[]): Join[] {
  return loose
    .flatMap((part) => wholes.map((whole): Join => ({ part, whole, inside: side.coveredOf(part, whole) })))
    .filter(({ part, inside }) => inside >= INSIDE && (side.parts[part]?.telling ?? 0) >= ENOUGH_WORDS)
    .sort((a, b) => b.inside - a.inside || a.part - b.part || a.whole - b.whole);
}

/** Adds loose parts to the wholes they stand in; `held` are the parts each whole has already. */
function addParts(side: Side, loose: readonly number[], held: Map<number, number[]>): Set<number> {
  const joined = new Set<number>();
  for (const { part, whole } of joinsFor(side, loose, [...held.keys()])) {
    if (joined.has(part)) continue;
    const there = held.get(whole) ?? [];
    const own = side.parts[part]?.weight ?? 0;
    if (brings(side, whole, there, part) < BRINGS * own) continue;
    held.set(whole, [...there, part]);
    joined.add(part);
  }
  return joined;
}

export function groupsOf(scores: Scores, pairs: readonly Score[]): Group[] {
  const { points, clauses, pointReach, clauseReach, vocabulary, near } = scores;
  const { weights } = vocabulary;
  const score = (point: number, clause: number): Score | undefined => near[point]?.get(clause);
  const asParts: Side = {
    parts: points,
    wholes: clauses,
    partReach: pointReach,
    wholeReach: clauseReach,
    weights,
    coveredOf: (point, clause) => score(point, clause)?.pointCovered ?? 0,
  };
  const asWholes: Side = {
    parts: clauses,
    wholes: points,
    partReach: clauseReach,
    wholeReach: pointReach,
    weights,
    coveredOf: (clause, point) => score(point, clause)?.clauseCovered ?? 0,
  };
  const pairedPoints = new Set(pairs.map(({ point }) => point));
  const pairedClauses = new Set(pairs.map(({ clause }) => clause));
  const pointsOf = new Map(pairs.map(({ point, clause }) => [clause, [point]]));
  const loosePoints = points.flatMap((_, index) => (pairedPoints.has(index) ? [] : [index]));
  addParts(asParts, loosePoints, pointsOf);
  const clausesOf = new Map(
    [...pointsOf].flatMap(([clause, [point, second]]) =>
      point === undefined || second !== undefined ? [] : [[point, [clause]] as [number, number[]]],
    ),
  );
  const looseClauses = clauses.flatMap((_, index) => (pairedClauses.has(index) ? [] : [index]));
  addParts(asWholes, looseClauses, clausesOf);
  const ascending = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);
  return [
    ...[...pointsOf].flatMap(([clause, held]) =>
      held.length > 1 ? [{ points: ascending(held), clauses: [clause] }] : [],
    ),
    ...[...clausesOf].map(([point, held]) => ({ points: [point], clauses: ascending(held) })),
  ];
}
