/** Confirming and correcting what a motion does with the points of an advice. */
import type { MotionStanding } from '#core/outcome/motion-state';
import type { Treatment } from '#core/records/motion-event';
import { useStore } from '../../../app/store-context';
import { type Act, useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { type ClauseMatch, isOpen, type MotionMatches, type PointMatch } from './motion-matches';

export interface Matching {
  readonly act: Act;
  readonly confirm: (match: PointMatch) => Promise<void>;
  readonly treat: (match: PointMatch, treatment: Treatment) => Promise<void>;
  /** Ties the clause to the point, or unties it where it was tied. */
  readonly tie: (match: PointMatch, clauseId: string) => Promise<void>;
  readonly confirmNew: (match: ClauseMatch) => Promise<void>;
  readonly confirmAll: (matches: MotionMatches) => Promise<void>;
}

export function useMatching({ motion }: MotionStanding): Matching {
  const t = useWords();
  const store = useStore();
  const act = useAct();

  const record = async (match: PointMatch, treatment: Treatment, clauseIds: readonly string[]) => {
    const { letterId, pointId, point } = match.outcome;
    await act.run(
      () => store.treatPoint(motion.id, { letterId, pointId, treatment, clauseIds }),
      t('motion.done', { number: point.number, treatment: t(`outcome.treatment.${treatment}`) }),
    );
  };
  const idsOf = (match: PointMatch): string[] => match.clauses.map(({ id }) => id);

  const confirm: Matching['confirm'] = (match) => record(match, match.treatment, idsOf(match));
  const treat: Matching['treat'] = (match, treatment) => record(match, treatment, idsOf(match));
  const tie: Matching['tie'] = async (match, clauseId) => {
    const before = idsOf(match);
    const after = before.includes(clauseId) ? before.filter((id) => id !== clauseId) : [...before, clauseId];
    const kept = match.treatment === 'dropped' ? 'changed' : match.treatment;
    await record(match, after.length === 0 ? 'dropped' : kept, after);
  };
  const confirmNew: Matching['confirmNew'] = async ({ clause, ordinal }) => {
    await act.run(
      () => store.confirmNewClause(motion.id, clause.id),
      t('motion.done.new', { number: ordinal }),
    );
  };
  return {
    act,
    confirm,
    treat,
    tie,
    confirmNew,
    confirmAll: async ({ points, clauses }) => {
      const treatments = points.filter(isOpen).map((match) => ({
        letterId: match.outcome.letterId,
        pointId: match.outcome.pointId,
        treatment: match.treatment,
        clauseIds: idsOf(match),
      }));
      const newClauses = clauses
        .filter(({ pointIds, isConfirmed }) => pointIds.length === 0 && !isConfirmed)
        .map(({ clause }) => clause.id);
      await act.run(
        () => store.confirmMatches(motion.id, treatments, newClauses),
        t('motion.done.all', { count: treatments.length + newClauses.length }),
      );
    },
  };
}
