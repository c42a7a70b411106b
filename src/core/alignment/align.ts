/**
 * Points of advice put beside the clauses of a motion or the paragraphs of a reply. Pure: the same lists give the same
 * alignment. The order of either list decides only between pairs that are alike in all else.
 */
import { substanceDifference } from '#core/text-difference/substance-difference';
import type { AlignedGroup, Alignment, AlignmentVerdict, ClauseToAlign, PointToAlign } from './alignment';
import { bestAssignment, type WeightedPair } from './assignment';
import { explain } from './explain';
import { marksOf } from './marks';
import { type Group, groupsOf } from './parts';
import { CLAIM, certaintyOf, type Rivals, rivalsIn } from './rivals';
import { type Score, type Scores, scoresOf } from './scores';
import { letterKey, termsOf } from './terms';

/** Two fair matches must not outweigh one that is certain: .79 twice is no more than 1. */
const DECISIVE = 4;
/** Too small to change which pairs are best, enough to choose between equals. */
const TIE = 1e-7;

function assigned(
  { near }: Scores,
  points: readonly PointToAlign[],
  clauses: readonly ClauseToAlign[],
): Score[] {
  const pairs: WeightedPair[] = [];
  for (const row of near)
    for (const { point, clause, value } of row.values()) {
      if (value < CLAIM) continue;
      const apart = Math.abs((point + 0.5) / points.length - (clause + 0.5) / clauses.length);
      const isFallback = points[point]?.branch === 'fallback';
      const benefit = value ** DECISIVE - TIE * apart - (isFallback ? 2 * TIE : 0);
      pairs.push({ row: point, column: clause, benefit });
    }
  return bestAssignment(pairs).flatMap(({ row, column }) => near[row]?.get(column) ?? []);
}

const sorted = (text: string): string =>
  termsOf(text)
    .map(({ key }) => key)
    .sort()
    .join(' ');

function verdictOf({ points, clauses }: Group, score: Score): AlignmentVerdict {
  if (points.length > 1) return 'merged';
  if (clauses.length > 1) return 'split';
  return score.isSame ? 'literal' : 'changed';
}

interface Lists {
  readonly points: readonly PointToAlign[];
  readonly clauses: readonly ClauseToAlign[];
  readonly keyOf: (text: string) => string;
}

/** The same words return in every clause of a list. */
function remembering(of: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const fresh = of(text);
    known.set(text, fresh);
    return fresh;
  };
}

function alignedGroup(
  group: Group,
  { points, clauses, keyOf }: Lists,
  scores: Scores,
  rivals: Rivals,
): AlignedGroup[] {
  const inGroup = group.points.flatMap((point) =>
    group.clauses.flatMap((clause) => scores.near[point]?.get(clause) ?? []),
  );
  const heaviest = inGroup.reduce<Score | null>(
    (best, score) => (best && best.value >= score.value ? best : score),
    null,
  );
  if (!heaviest) return [];
  const own = group.points.map((index) => points[index]?.text ?? '');
  const taken = group.clauses.map((index) => clauses[index]?.text ?? '');
  const [before, after] = [own.join(' '), taken.join(' ')];
  const runs = substanceDifference(before, after, keyOf);
  const isPair = group.points.length === 1 && group.clauses.length === 1;
  // The other parts of a group are no rivals of its heaviest pair.
  const rival = isPair ? rivals.of(heaviest.point, heaviest.clause) : null;
  const certainty = heaviest.isSame ? 1 : certaintyOf(heaviest.value, rival);
  const rivalFactor = heaviest.value === 0 ? 1 : certainty / heaviest.value;
  return [
    {
      verdict: verdictOf(group, heaviest),
      pointIds: group.points.map((index) => points[index]?.id ?? ''),
      clauseIds: group.clauses.map((index) => clauses[index]?.id ?? ''),
      certainty,
      runs,
      marks: marksOf(runs),
      isReordered: !heaviest.isSame && heaviest.words > 0.9 && sorted(before) === sorted(after),
      explanation: explain(heaviest, rival, rivalFactor, scores, points, clauses),
    },
  ];
}

const NOTHING = { certainty: 0, runs: [], marks: [], isReordered: false, explanation: null } as const;

/** Ids must be unique in their list. Empty lists are allowed. */
export function align(points: readonly PointToAlign[], clauses: readonly ClauseToAlign[]): Alignment {
  const scores = scoresOf(points, clauses);
  const rivals = rivalsIn(scores);
  const keyOf = remembering(letterKey);
  const groups = groupsOf(scores, assigned(scores, points, clauses));
  const groupOfPoint = new Map(groups.flatMap((group) => group.points.map((point) => [point, group])));
  const takenClauses = new Set(groups.flatMap((group) => group.clauses));
  const told = new Set<Group>();
  const ofPoints = points.flatMap((point, index): AlignedGroup[] => {
    const group = groupOfPoint.get(index);
    if (group === undefined)
      return [{ verdict: 'notTaken', pointIds: [point.id], clauseIds: [], ...NOTHING }];
    if (told.has(group)) return [];
    told.add(group);
    return alignedGroup(group, { points, clauses, keyOf }, scores, rivals);
  });
  const fresh = clauses.flatMap((clause, index): AlignedGroup[] =>
    takenClauses.has(index) ? [] : [{ verdict: 'new', pointIds: [], clauseIds: [clause.id], ...NOTHING }],
  );
  return { groups: [...ofPoints, ...fresh] };
}
