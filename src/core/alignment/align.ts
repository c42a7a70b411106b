/**
 * Points of advice put beside the clauses of a motion or the paragraphs of a reply. Pure: the same lists give the same
 * alignment. The order of either list decides only between pairs that are alike in all else.
 */
import { substanceDifference } from '#core/text-difference/substance-difference';
import type { AlignedGroup, Alignment, AlignmentVerdict, ClauseToAlign, PointToAlign } from './alignment';
import { certaintyOf } from './certainty';
import { assigned } from './chosen-pairs';
import { explain } from './explain';
import { marksOf } from './marks';
import { type Group, groupsOf } from './parts';
import { type Rivals, rivalsIn } from './rivals';
import { type Score, type Scores, scoresOf } from './scores';
import { type KnownWords, letterKeyOf, termsOf } from './terms';

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
  const certainty = certaintyOf(heaviest, rival, scores);
  return [
    {
      verdict: verdictOf(group, heaviest),
      pointIds: group.points.map((index) => points[index]?.id ?? ''),
      clauseIds: group.clauses.map((index) => clauses[index]?.id ?? ''),
      certainty: certainty.value,
      runs,
      marks: marksOf(runs),
      isReordered: !heaviest.isSame && heaviest.words > 0.9 && sorted(before) === sorted(after),
      explanation: explain(heaviest, rival, certainty.factors, scores, points, clauses),
    },
  ];
}

const NOTHING = { certainty: 0, runs: [], marks: [], isReordered: false, explanation: null } as const;

/** Ids must be unique in their list. Empty lists are allowed. */
export function align(points: readonly PointToAlign[], clauses: readonly ClauseToAlign[]): Alignment {
  const scores = scoresOf(points, clauses);
  const pairs = assigned(scores, points, clauses);
  const words: KnownWords = new Map();
  const keyOf = remembering((text) => letterKeyOf(text, termsOf(text, words)));
  const groups = groupsOf(scores, pairs);
  const rivals = rivalsIn(scores, groups);
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
