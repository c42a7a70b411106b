/** A motion held against the advice: what a person confirmed, and what is proposed for the rest. */
import { align } from '#core/alignment/align';
import type { AlignedGroup, SubstanceMark } from '#core/alignment/alignment';
import { type MotionStanding, pointKey } from '#core/outcome/motion-state';
import type { PointOutcome } from '#core/outcome/point-outcome';
import { askingClauses, type MotionClause } from '#core/records/motion';
import type { Treatment } from '#core/records/motion-event';
import type { Run } from '#core/text-difference/word-difference';

export interface PointMatch {
  readonly outcome: PointOutcome;
  readonly treatment: Treatment;
  readonly clauses: readonly MotionClause[];
  /** From the point to its clauses together; empty where there are none. */
  readonly runs: readonly Run[];
  /** What changes in what is asked: money, a condition. */
  readonly marks: readonly SubstanceMark[];
  readonly isConfirmed: boolean;
  /** Why nobody should take the proposal over unread: it may be about another thing, or has many other words. */
  readonly doubt: 'swapped' | 'far' | null;
}

export interface ClauseMatch {
  readonly clause: MotionClause;
  /** The number of its key. */
  readonly ordinal: number;
  /** Points that it takes up; none for one that is new. */
  readonly pointIds: readonly string[];
  readonly isConfirmed: boolean;
}

export interface MotionMatches {
  readonly points: readonly PointMatch[];
  readonly clauses: readonly ClauseMatch[];
  /** How many points and new clauses can be confirmed in one go; what is in doubt is looked at one by one. */
  readonly open: number;
}

/** Several clauses for one point, or all points of one clause, change it at least in how it is cut. */
export function treatmentOf({ verdict, marks }: Pick<AlignedGroup, 'verdict' | 'marks'>): Treatment {
  if (verdict === 'notTaken' || verdict === 'new') return 'dropped';
  return verdict === 'literal' || (verdict !== 'changed' && marks.length === 0) ? 'taken' : 'changed';
}

/** Below this certainty a proposal is no more than a hint. */
const SURE = 0.6;

function doubtOf(group: AlignedGroup | undefined): PointMatch['doubt'] {
  if (!group || group.clauseIds.length === 0 || group.certainty >= SURE) return null;
  return group.explanation?.factors.some(({ kind }) => kind === 'swapped') ? 'swapped' : 'far';
}

/** The words of a point against those of chosen clauses, whatever the program would have chosen. */
function compared(
  outcome: PointOutcome,
  clauses: readonly MotionClause[],
): Pick<AlignedGroup, 'runs' | 'marks'> {
  if (clauses.length === 0) return { runs: [], marks: [] };
  const { id, branch, text } = outcome.point;
  const together = clauses.map(({ words }) => words).join(' ');
  const [group] = align([{ id, branch, text }], [{ id: 'clauses', text: together }]).groups;
  if (group && group.runs.length > 0) return group;
  return {
    runs: [
      { kind: 'removed', text },
      { kind: 'added', text: together },
    ],
    marks: [],
  };
}

/** Waits to be confirmed, and can be with others. */
export function isOpen({ isConfirmed, doubt }: PointMatch): boolean {
  return !isConfirmed && doubt === null;
}

export function motionMatches(standing: MotionStanding, outcomes: readonly PointOutcome[]): MotionMatches {
  const asking = askingClauses(standing.motion);
  const points = outcomes.filter(({ withdrawn }) => withdrawn === null);
  const isTreated = (outcome: PointOutcome): boolean => standing.treated.has(pointKey(outcome));
  const settled = new Set([
    ...[...standing.treated.values()].flatMap(({ clauseIds }) => clauseIds),
    ...standing.newClauses,
  ]);
  const { groups } = align(
    points
      .filter((outcome) => !isTreated(outcome))
      .map(({ point: { id, branch, text } }) => ({ id, branch, text })),
    asking.filter(({ id }) => !settled.has(id)).map(({ id, words }) => ({ id, text: words })),
  );
  const matched = points.map((outcome): PointMatch => {
    const treated = standing.treated.get(pointKey(outcome));
    const group = groups.find(({ pointIds }) => pointIds.includes(outcome.pointId));
    const ids = treated?.clauseIds ?? group?.clauseIds ?? [];
    const clauses = asking.filter(({ id }) => ids.includes(id));
    const isAlone = group?.pointIds.length === 1;
    const { runs, marks } = !treated && group && isAlone ? group : compared(outcome, clauses);
    const proposed = group ? treatmentOf(group) : 'dropped';
    return {
      outcome,
      treatment: treated?.treatment ?? proposed,
      clauses,
      runs,
      marks,
      isConfirmed: treated !== undefined,
      doubt: treated ? null : doubtOf(group),
    };
  });
  const clauses = asking.map((clause, i): ClauseMatch => {
    const own = matched.filter((match) => match.clauses.includes(clause));
    return {
      clause,
      ordinal: i + 1,
      pointIds: own.map(({ outcome }) => outcome.pointId),
      isConfirmed:
        own.length === 0 ? standing.newClauses.has(clause.id) : own.every(({ isConfirmed }) => isConfirmed),
    };
  });
  const newOnes = clauses.filter(({ pointIds, isConfirmed }) => pointIds.length === 0 && !isConfirmed);
  return {
    points: matched,
    clauses,
    open: matched.filter(isOpen).length + newOnes.length,
  };
}
