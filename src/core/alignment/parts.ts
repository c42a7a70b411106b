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
/** A clause that covers less than this of its point may be the half that another point, split in two, still misses. */
const PARTIAL = 0.65;
/** A pair that is less like than this may be two parts of other things. */
const FIRM = 0.75;
/** So much of a whole must be accounted for by its parts before one is taken out of another pair. */
const COMPLETE = 0.85;

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
    .filter(({ part, inside }) => inside >= INSIDE && (side.parts[part]?.telling.length ?? 0) >= ENOUGH_WORDS)
    .sort((a, b) => b.inside - a.inside || a.part - b.part || a.whole - b.whole);
}

/** How much of the whole its parts account for together. */
function accounted(side: Side, whole: number, parts: readonly number[]): number {
  const weight = side.wholes[whole]?.weight ?? 0;
  return weight === 0
    ? 0
    : parts.reduce((sum, part, at) => sum + brings(side, whole, parts.slice(0, at), part), 0) / weight;
}

/**
 * Adds parts to the wholes they stand in. `held` are the parts each whole has already; a part that is in a pair of its
 * own leaves it only for a whole that it makes complete.
 */
function addParts(side: Side, loose: readonly number[], held: Map<number, number[]>): void {
  const ownWhole = new Map(
    [...held].flatMap(([whole, parts]) => parts.map((part) => [part, whole] as const)),
  );
  const joined = new Set<number>();
  for (const { part, whole } of joinsFor(side, loose, [...held.keys()])) {
    const there = held.get(whole);
    const own = ownWhole.get(part);
    if (joined.has(part) || there === undefined || own === whole) continue;
    const isPaired = own !== undefined;
    // Its own whole was given others meanwhile, so that it is a part there.
    if (isPaired && held.get(own)?.length !== 1) continue;
    if (brings(side, whole, there, part) < BRINGS * (side.parts[part]?.weight ?? 0)) continue;
    if (isPaired && accounted(side, whole, [...there, part]) < COMPLETE) continue;
    held.set(whole, [...there, part]);
    joined.add(part);
    if (isPaired) held.delete(own);
  }
}

export function groupsOf(scores: Scores, pairs: readonly Score[]): Group[] {
  const { points, clauses, pointReach, clauseReach, vocabulary, near } = scores;
  const { weights } = vocabulary;
  const score = (point: number, clause: number): Score | undefined => near[point]?.get(clause);
  const pointsAsParts: Side = {
    parts: points,
    wholes: clauses,
    partReach: pointReach,
    wholeReach: clauseReach,
    weights,
    coveredOf: (point, clause) => score(point, clause)?.pointCovered ?? 0,
  };
  const clausesAsParts: Side = {
    parts: clauses,
    wholes: points,
    partReach: clauseReach,
    wholeReach: pointReach,
    weights,
    coveredOf: (clause, point) => score(point, clause)?.clauseCovered ?? 0,
  };
  const loose = (list: Scores['points'], held: Iterable<readonly number[]>): number[] => {
    const paired = new Set([...held].flat());
    return list.flatMap((_, index) => (paired.has(index) ? [] : [index]));
  };
  /** Points of pairs that are better parts of another clause, if that clause needs them to be complete. */
  const weak = pairs.filter(({ value }) => value < FIRM).map(({ point }) => point);

  const pointsOf = new Map(pairs.map(({ point, clause }) => [clause, [point]]));
  addParts(pointsAsParts, [...loose(points, pointsOf.values()), ...weak], pointsOf);
  const single = (): Score[] =>
    pairs.filter(({ point, clause }) => pointsOf.get(clause)?.join() === `${point}`);
  const clausesOf = new Map(single().map(({ point, clause }) => [point, [clause]]));
  const halves = single()
    .filter(({ pointCovered }) => pointCovered < PARTIAL)
    .map(({ clause }) => clause);
  const mergedClauses = [...pointsOf].flatMap(([clause, held]) => (held.length > 1 ? [clause] : []));
  const unpaired = loose(clauses, [...clausesOf.values(), mergedClauses]);
  addParts(clausesAsParts, [...unpaired, ...halves], clausesOf);

  // A point whose half went to another is free again, and may be a part of a clause itself.
  const wholes = new Map(
    [...pointsOf].filter(
      ([clause, [point]]) => point !== undefined && clausesOf.get(point)?.join() === `${clause}`,
    ),
  );
  const merged = new Map([...pointsOf].filter(([, held]) => held.length > 1));
  addParts(pointsAsParts, loose(points, [...merged.values(), [...clausesOf.keys()]]), wholes);
  for (const [clause, held] of wholes) {
    if (held.length < 2) continue;
    merged.set(clause, held);
    for (const point of held) clausesOf.delete(point);
  }

  const ascending = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);
  return [
    ...[...merged].map(([clause, held]) => ({ points: ascending(held), clauses: [clause] })),
    ...[...clausesOf].map(([point, held]) => ({ points: [point], clauses: ascending(held) })),
  ];
}
