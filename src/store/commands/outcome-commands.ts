/** Recording what became of the points of a letter. */
import { add } from '#core/journal/change';
import type { Intent } from '#core/journal/journal-entry';
import * as rules from '#core/outcome/outcome-acts';
import { repliesOf } from '#core/outcome/point-outcomes';
import { standing } from '#core/outcome/standing';
import type { OutcomeEvent } from '#core/records/outcome-event';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';
import { letterOutcomes, type SentLetterOutcomes } from '../queries/outcome-query';
import type { Tables } from '../tables-in';
import { letterGone } from './letter-commands';
import { documentMissing } from './letter-event-commands';

type Rule = (of: rules.LetterOutcomes, found: SentLetterOutcomes) => OutcomeEvent | Refusal;

async function addOutcome(
  { gate }: StoreContext,
  intent: Intent,
  letterId: string,
  rule: Rule,
  before: (db: Tables) => Promise<Refusal | null> = async () => null,
): Promise<Committed<OutcomeEvent>> {
  return gate.commit({ intent, partition: `letter/${letterId}` }, async (db) => {
    const found = await letterOutcomes(db, letterId);
    if (!found) return letterGone();
    const refused = await before(db);
    if (refused) return refused;
    const { sentOn, outcomes, events } = found;
    const event = rule({ letterId, sentOn, outcomes, replies: repliesOf(events) }, found);
    return event instanceof Refusal ? event : { changes: [add('outcomeEvents', event)], result: event };
  });
}

export function giveVerdict(
  context: StoreContext,
  letterId: string,
  pointId: string,
  details: rules.VerdictDetails,
): Promise<Committed<OutcomeEvent>> {
  return addOutcome(context, 'giveVerdict', letterId, (of) =>
    rules.giveVerdict(of, pointId, details, context.making),
  );
}

export function assessReply(
  context: StoreContext,
  letterId: string,
  replyId: string,
  details: Parameters<typeof rules.assessReply>[2],
): Promise<Committed<OutcomeEvent>> {
  return addOutcome(context, 'assessReply', letterId, (of) =>
    rules.assessReply(of, replyId, details, context.making),
  );
}

export function answerQuestion(
  context: StoreContext,
  letterId: string,
  pointId: string,
  details: Parameters<typeof rules.answerQuestion>[2],
): Promise<Committed<OutcomeEvent>> {
  return addOutcome(
    context,
    'answerQuestion',
    letterId,
    (of) => rules.answerQuestion(of, pointId, details, context.making),
    (db) => documentMissing(db, details.documentId),
  );
}

export function withdrawPoint(
  context: StoreContext,
  letterId: string,
  pointId: string,
  details: Parameters<typeof rules.withdrawPoint>[2],
): Promise<Committed<OutcomeEvent>> {
  return addOutcome(context, 'withdrawPoint', letterId, (of) =>
    rules.withdrawPoint(of, pointId, details, context.making),
  );
}

export function recordDelivery(
  context: StoreContext,
  letterId: string,
  pointId: string,
  details: rules.DeliveryDetails,
): Promise<Committed<OutcomeEvent>> {
  return addOutcome(
    context,
    'recordDelivery',
    letterId,
    (of) => rules.recordDelivery(of, pointId, details, context.making),
    (db) => documentMissing(db, details.documentId),
  );
}

export function withdrawOutcome(
  context: StoreContext,
  letterId: string,
  eventId: string,
): Promise<Committed<OutcomeEvent>> {
  return addOutcome(context, 'withdrawOutcome', letterId, (of, { outcomeEvents }) =>
    rules.withdrawOutcome(
      of.letterId,
      new Set(standing(outcomeEvents).map(({ id }) => id)),
      eventId,
      context.making,
    ),
  );
}
