/** What may be recorded about a point of a letter that was sent. Each rule gives the event to add, or a refusal. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { Making } from '#core/clock';
import { noSuchDay, notInFuture } from '#core/letter/event-parts';
import type { PointOutcome } from '#core/outcome/point-outcome';
import type { LetterEventOf } from '#core/records/letter-event';
import { OUTCOME_EVENT_VERSION, type OutcomeEvent, type OutcomeEventOf } from '#core/records/outcome-event';
import { Refusal } from '#core/refusals/refusal';

/** One letter as these rules need it. */
export interface LetterOutcomes {
  readonly letterId: string;
  readonly sentOn: CalendarDay | null;
  readonly outcomes: readonly PointOutcome[];
  /** Replies that stand, by the id of their event. */
  readonly replies: ReadonlyMap<string, LetterEventOf<'replied'>>;
}

export type VerdictDetails = Pick<
  OutcomeEventOf<'verdict'>,
  'replyId' | 'verdict' | 'words' | 'place' | 'reason' | 'answersQuestion'
>;

function base<K extends OutcomeEvent['kind']>(letterId: string, kind: K, making: Making) {
  return {
    id: making.newId(),
    v: OUTCOME_EVENT_VERSION,
    deleted: null,
    letterId,
    at: making.clock.now(),
    by: making.actor,
    kind,
  };
}

function standingPoint(of: LetterOutcomes, pointId: string): PointOutcome | Refusal {
  const found = of.outcomes.find((each) => each.pointId === pointId);
  if (!found) return new Refusal('outcome.pointGone');
  if (found.withdrawn) {
    return new Refusal('outcome.pointWithdrawn', { number: found.point.number, on: found.withdrawn.on });
  }
  return found;
}

function cannotBeOn(of: LetterOutcomes, on: CalendarDay, making: Making): Refusal | null {
  const impossible = noSuchDay(on) ?? notInFuture(on, making);
  if (impossible) return impossible;
  if (of.sentOn === null) return new Refusal('event.notSent');
  return on < of.sentOn ? new Refusal('event.beforeDispatch', { on, dispatchedOn: of.sentOn }, 'on') : null;
}

/** What a reply does with a point. A point the council withdrew gets none: nobody has to answer it any more. */
export function giveVerdict(
  of: LetterOutcomes,
  pointId: string,
  details: VerdictDetails,
  making: Making,
): OutcomeEventOf<'verdict'> | Refusal {
  const found = standingPoint(of, pointId);
  if (found instanceof Refusal) return found;
  if (!of.replies.has(details.replyId)) return new Refusal('outcome.noReply');
  const isQuestion = found.point.kind === 'question';
  return {
    ...base(of.letterId, 'verdict', making),
    ...details,
    pointId,
    words: details.words.trim(),
    reason: details.reason.trim(),
    answersQuestion: isQuestion && details.answersQuestion && details.verdict !== 'notAnswered',
  };
}

export function assessReply(
  of: LetterOutcomes,
  replyId: string,
  details: Pick<OutcomeEventOf<'assessed'>, 'assessment' | 'remark'>,
  making: Making,
): OutcomeEventOf<'assessed'> | Refusal {
  if (!of.replies.has(replyId)) return new Refusal('outcome.noReply');
  return {
    ...base(of.letterId, 'assessed', making),
    ...details,
    replyId,
    remark: details.remark.trim(),
  };
}

export function answerQuestion(
  of: LetterOutcomes,
  pointId: string,
  details: Pick<OutcomeEventOf<'answered'>, 'on' | 'words' | 'documentId'>,
  making: Making,
): OutcomeEventOf<'answered'> | Refusal {
  const found = standingPoint(of, pointId);
  if (found instanceof Refusal) return found;
  if (found.point.kind !== 'question') return new Refusal('outcome.noQuestion');
  if (details.words.trim() === '') return new Refusal('outcome.noWords', {}, 'words');
  return (
    cannotBeOn(of, details.on, making) ?? {
      ...base(of.letterId, 'answered', making),
      ...details,
      pointId,
      words: details.words.trim(),
    }
  );
}

export function withdrawPoint(
  of: LetterOutcomes,
  pointId: string,
  details: { readonly on: CalendarDay; readonly reason: string },
  making: Making,
): OutcomeEventOf<'pointWithdrawn'> | Refusal {
  const found = standingPoint(of, pointId);
  if (found instanceof Refusal) return found;
  if (details.reason.trim() === '') return new Refusal('outcome.noReason', {}, 'reason');
  return (
    cannotBeOn(of, details.on, making) ?? {
      ...base(of.letterId, 'pointWithdrawn', making),
      pointId,
      on: details.on,
      reason: details.reason.trim(),
    }
  );
}

export type DeliveryDetails = Pick<
  OutcomeEventOf<'delivered'>,
  'on' | 'words' | 'documentId' | 'place' | 'differs' | 'reason'
>;

/** What is done in fact. Who says that it differs from what was ordered also says in what. */
export function recordDelivery(
  of: LetterOutcomes,
  pointId: string,
  details: DeliveryDetails,
  making: Making,
): OutcomeEventOf<'delivered'> | Refusal {
  const found = standingPoint(of, pointId);
  if (found instanceof Refusal) return found;
  if (details.words.trim() === '') return new Refusal('outcome.noWords', {}, 'words');
  if (details.differs && details.reason.trim() === '') return new Refusal('outcome.noReason', {}, 'reason');
  return (
    cannotBeOn(of, details.on, making) ?? {
      ...base(of.letterId, 'delivered', making),
      ...details,
      pointId,
      words: details.words.trim(),
      reason: details.reason.trim(),
    }
  );
}

/** Takes an event back by a later one; `standingIds` are those that still count. */
export function withdrawOutcome(
  letterId: string,
  standingIds: ReadonlySet<string>,
  eventId: string,
  making: Making,
): OutcomeEventOf<'withdrawn'> | Refusal {
  if (!standingIds.has(eventId)) return new Refusal('withdraw.notStanding');
  return { ...base(letterId, 'withdrawn', making), eventId, reason: '' };
}
