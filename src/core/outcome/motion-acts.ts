/** What may be recorded about a motion of the municipal council. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { Making } from '#core/clock';
import { noSuchDay, notInFuture } from '#core/letter/event-parts';
import type { AdvicePoint } from '#core/letter/points';
import { type MotionStanding, pointKey } from '#core/outcome/motion-state';
import { MOTION_VERSION, type Motion } from '#core/records/motion';
import { MOTION_EVENT_VERSION, type MotionEvent, type MotionEventOf } from '#core/records/motion-event';
import { Refusal } from '#core/refusals/refusal';

export type MotionFields = Omit<Motion, 'id' | 'v' | 'deleted' | 'dossierId'>;

/** Why these fields make no motion. One without clauses does: a motion can be known by its title alone. */
export function motionRefusal(fields: Partial<MotionFields>, making: Making): Refusal | null {
  if (fields.title !== undefined && fields.title.trim() === '')
    return new Refusal('motion.noTitle', {}, 'title');
  const { date } = fields;
  if (date === undefined) return null;
  if (noSuchDay(date)) return new Refusal('day.notThere', { day: date }, 'date');
  return notInFuture(date, making) ? new Refusal('event.inFuture', { on: date }, 'date') : null;
}

export function newMotion(dossierId: string, fields: MotionFields, making: Making): Motion | Refusal {
  const refused = motionRefusal(fields, making);
  if (refused) return refused;
  return {
    ...fields,
    id: making.newId(),
    v: MOTION_VERSION,
    deleted: null,
    dossierId,
    title: fields.title.trim(),
  };
}

function base<K extends MotionEvent['kind']>(motion: Motion, kind: K, making: Making) {
  return {
    id: making.newId(),
    v: MOTION_EVENT_VERSION,
    deleted: null,
    motionId: motion.id,
    dossierId: motion.dossierId,
    at: making.clock.now(),
    by: making.actor,
    kind,
  };
}

function cannotBeOn(motion: Motion, on: CalendarDay, making: Making): Refusal | null {
  const impossible = noSuchDay(on) ?? notInFuture(on, making);
  if (impossible) return impossible;
  return on < motion.date ? new Refusal('motion.beforeTabled', { on, tabledOn: motion.date }, 'on') : null;
}

export type DecisionDetails = Pick<
  MotionEventOf<'decided'>,
  'on' | 'decision' | 'votesFor' | 'votesAgainst' | 'remark'
>;

export function decideMotion(
  { motion }: MotionStanding,
  details: DecisionDetails,
  making: Making,
): MotionEventOf<'decided'> | Refusal {
  const impossible = cannotBeOn(motion, details.on, making);
  if (impossible) return impossible;
  const { decision, votesFor, votesAgainst } = details;
  const isTold = votesFor !== null && votesAgainst !== null;
  // A tie is no majority: the motion is put to the vote again, or rejected (Gemeentewet art. 30 and 32, vierde lid).
  if (isTold && decision === 'carried' && votesFor <= votesAgainst) {
    return new Refusal('motion.votesSayRejected', { votesFor, votesAgainst }, 'votesFor');
  }
  if (isTold && decision === 'rejected' && votesFor > votesAgainst) {
    return new Refusal('motion.votesSayCarried', { votesFor, votesAgainst }, 'votesFor');
  }
  return { ...base(motion, 'decided', making), ...details, remark: details.remark.trim() };
}

export type TreatmentDetails = Pick<
  MotionEventOf<'pointTreated'>,
  'letterId' | 'pointId' | 'treatment' | 'clauseIds'
>;

/** A person confirms what the motion does with a point. `points`: of the letter, with the ones that are withdrawn. */
export function treatPoint(
  { motion }: MotionStanding,
  details: TreatmentDetails,
  points: readonly { readonly point: AdvicePoint; readonly withdrawn: { readonly on: CalendarDay } | null }[],
  making: Making,
): MotionEventOf<'pointTreated'> | Refusal {
  const found = points.find(({ point }) => point.id === details.pointId);
  if (!found) return new Refusal('outcome.pointGone');
  if (found.withdrawn) {
    return new Refusal('outcome.pointWithdrawn', { number: found.point.number, on: found.withdrawn.on });
  }
  const known = new Set(motion.clauses.map(({ id }) => id));
  if (details.clauseIds.some((id) => !known.has(id))) return new Refusal('motion.clauseGone');
  const isDropped = details.treatment === 'dropped';
  if (!isDropped && details.clauseIds.length === 0) return new Refusal('motion.noClause');
  return {
    ...base(motion, 'pointTreated', making),
    ...details,
    clauseIds: isDropped ? [] : [...details.clauseIds],
  };
}

export function confirmNewClause(
  { motion, treated }: MotionStanding,
  clauseId: string,
  making: Making,
): MotionEventOf<'clauseNew'> | Refusal {
  if (!motion.clauses.some(({ id }) => id === clauseId)) return new Refusal('motion.clauseGone');
  if ([...treated.values()].some(({ clauseIds }) => clauseIds.includes(clauseId))) {
    return new Refusal('motion.clauseMatched');
  }
  return { ...base(motion, 'clauseNew', making), clauseId };
}

export type ExecutiveDetails = Pick<
  MotionEventOf<'executiveSaid'>,
  'on' | 'carriesOut' | 'words' | 'documentId'
>;

export function executiveOnMotion(
  { motion }: MotionStanding,
  details: ExecutiveDetails,
  making: Making,
): MotionEventOf<'executiveSaid'> | Refusal {
  return (
    cannotBeOn(motion, details.on, making) ?? {
      ...base(motion, 'executiveSaid', making),
      ...details,
      words: details.words.trim(),
    }
  );
}

export function withdrawMotionEvent(
  motion: Motion,
  standingIds: ReadonlySet<string>,
  eventId: string,
  making: Making,
): MotionEventOf<'withdrawn'> | Refusal {
  if (!standingIds.has(eventId)) return new Refusal('withdraw.notStanding');
  return { ...base(motion, 'withdrawn', making), eventId, reason: '' };
}

/** The treatment of a point in this motion, as a person confirmed it; null while nobody did. */
export function treatmentOf(
  { treated }: MotionStanding,
  of: { readonly letterId: string; readonly pointId: string },
): MotionEventOf<'pointTreated'> | null {
  return treated.get(pointKey(of)) ?? null;
}
