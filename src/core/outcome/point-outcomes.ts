/** The outcome of every point of one letter, folded from what was recorded about it. */
import { standingEvents } from '#core/letter/letter-state';
import type { AdvicePoint } from '#core/letter/points';
import { isPrimaryRejected } from '#core/outcome/branch-rejected';
import { type CommitmentStanding, commitmentStanding } from '#core/outcome/commitment-state';
import { dayOfMotion, type MotionStanding, motionStanding, pointKey } from '#core/outcome/motion-state';
import type {
  CouncilDecides,
  ExecutiveSays,
  Ordered,
  PointOutcome,
  QuestionAnswer,
} from '#core/outcome/point-outcome';
import { standing } from '#core/outcome/standing';
import type { Commitment } from '#core/records/commitment';
import type { CommitmentEvent } from '#core/records/commitment-event';
import type { LetterEvent, LetterEventOf } from '#core/records/letter-event';
import type { Motion } from '#core/records/motion';
import type { MotionEvent } from '#core/records/motion-event';
import type { OutcomeEvent, OutcomeEventOf } from '#core/records/outcome-event';

export interface OutcomeRecords {
  readonly letterId: string;
  /** Of the text that went out, in its order. */
  readonly points: readonly AdvicePoint[];
  /** Of the letter, those that were withdrawn too. */
  readonly letterEvents: readonly LetterEvent[];
  readonly outcomeEvents: readonly OutcomeEvent[];
  /** Of the dossier; those that say nothing of this letter are passed over. */
  readonly motions: readonly Motion[];
  readonly motionEvents: readonly MotionEvent[];
  readonly commitments: readonly Commitment[];
  readonly commitmentEvents: readonly CommitmentEvent[];
}

type Event = Exclude<OutcomeEvent, { kind: 'withdrawn' }>;

function lastOf<K extends Event['kind']>(events: readonly Event[], kind: K): OutcomeEventOf<K> | null {
  return (events.findLast((event) => event.kind === kind) as OutcomeEventOf<K> | undefined) ?? null;
}

/** Of the latest reply that has one; a correction of an older reply does not overrule a newer reply. */
function executiveSays(
  events: readonly Event[],
  replies: ReadonlyMap<string, LetterEventOf<'replied'>>,
): ExecutiveSays | null {
  let best: ExecutiveSays | null = null;
  for (const event of events) {
    if (event.kind !== 'verdict') continue;
    const reply = replies.get(event.replyId);
    if (!reply || (best !== null && best.reply.on > reply.on)) continue;
    const { id: eventId, verdict, words, reason, answersQuestion, place } = event;
    best = { eventId, verdict, words, reason, answersQuestion, place, reply };
  }
  return best;
}

function councilDecides(key: string, motions: readonly MotionStanding[]): CouncilDecides[] {
  return motions.flatMap((each): CouncilDecides[] => {
    const event = each.treated.get(key);
    if (!event) return [];
    const { motion, state, executive } = each;
    return [
      {
        eventId: event.id,
        motionId: motion.id,
        title: motion.title,
        date: dayOfMotion(each),
        state,
        treatment: event.treatment,
        clauses: motion.clauses.filter(({ id }) => event.clauseIds.includes(id)),
        carriesOut: executive?.carriesOut ?? null,
      },
    ];
  });
}

/** The municipal council's word stands above the executive's; an adopted point is ordered as it was advised. */
function orderedBy(
  point: AdvicePoint,
  executive: ExecutiveSays | null,
  council: readonly CouncilDecides[],
): Ordered | null {
  const carried = council.findLast(({ state }) => state === 'carried');
  if (carried) {
    if (carried.treatment === 'dropped') return null;
    return { by: 'motion', on: carried.date, words: carried.clauses.map(({ words }) => words).join('\n') };
  }
  if (executive?.verdict !== 'adopted' && executive?.verdict !== 'partly') return null;
  return { by: 'reply', on: executive.reply.on, words: executive.words || point.text };
}

function answerOf(
  point: AdvicePoint,
  executive: ExecutiveSays | null,
  elsewhere: OutcomeEventOf<'answered'> | null,
): QuestionAnswer | null {
  if (point.kind !== 'question') return null;
  if (executive?.answersQuestion) {
    const { reply, words } = executive;
    return { on: reply.on, words, by: 'reply', documentId: reply.documentId };
  }
  if (elsewhere === null) return null;
  return { on: elsewhere.on, words: elsewhere.words, by: 'elsewhere', documentId: elsewhere.documentId };
}

/** Replies that stand, by the id of their event. */
export function repliesOf(events: readonly LetterEvent[]): ReadonlyMap<string, LetterEventOf<'replied'>> {
  return new Map(
    standingEvents(events).flatMap((event) => (event.kind === 'replied' ? [[event.id, event]] : [])),
  );
}

export function motionStandings(
  motions: readonly Motion[],
  events: readonly MotionEvent[],
): MotionStanding[] {
  return motions
    .filter(({ deleted }) => deleted === null)
    .map((motion) => motionStanding(motion, events))
    .sort((a, b) => (dayOfMotion(a) < dayOfMotion(b) ? -1 : dayOfMotion(a) > dayOfMotion(b) ? 1 : 0));
}

export function commitmentStandings(
  commitments: readonly Commitment[],
  events: readonly CommitmentEvent[],
): CommitmentStanding[] {
  return commitments
    .filter(({ deleted }) => deleted === null)
    .map((commitment) => commitmentStanding(commitment, events));
}

export function pointOutcomes(records: OutcomeRecords): PointOutcome[] {
  const { letterId, points } = records;
  const replies = repliesOf(records.letterEvents);
  const events = standing(records.outcomeEvents.filter((event) => event.letterId === letterId));
  const motions = motionStandings(records.motions, records.motionEvents);
  const commitments = commitmentStandings(records.commitments, records.commitmentEvents);
  const outcomes = points.map((point): PointOutcome => {
    const key = { letterId, pointId: point.id };
    const own = events.filter((event) => 'pointId' in event && event.pointId === point.id);
    const executive = executiveSays(own, replies);
    const council = councilDecides(pointKey(key), motions);
    const delivered = lastOf(own, 'delivered');
    const withdrawn = lastOf(own, 'pointWithdrawn');
    return {
      ...key,
      point,
      withdrawn: withdrawn && { on: withdrawn.on, reason: withdrawn.reason },
      sleeps: false,
      executive,
      council,
      ordered: orderedBy(point, executive, council),
      delivered: delivered && { ...delivered, eventId: delivered.id },
      answer: answerOf(point, executive, lastOf(own, 'answered')),
      commitments: commitments.filter(({ commitment }) =>
        commitment.points.some((each) => pointKey(each) === pointKey(key)),
      ),
    };
  });
  const isAwake = isPrimaryRejected(outcomes);
  return outcomes.map((each) => ({ ...each, sleeps: each.point.branch === 'fallback' && !isAwake }));
}
