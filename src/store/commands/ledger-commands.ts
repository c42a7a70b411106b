/** The ledger of a term: what happens to it between dispatch and reply. Every command adds one event, or a pair. */
import { add } from '#core/journal/change';
import * as rules from '#core/letter/ledger-events';
import type { LetterEvent } from '#core/records/letter-event';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';
import { equatedDaysOf } from '../queries/equated-days';
import { letterGone, letterWithEvents } from './letter-commands';
import { addEvent, documentMissing } from './letter-event-commands';

/** `result.agreed` says whether the rule allowed it; if not it is kept, and the due date stays. */
export function registerExtension(
  context: StoreContext,
  letterId: string,
  details: rules.ExtensionDetails,
): Promise<Committed<LetterEvent>> {
  return addEvent(
    context,
    'registerExtension',
    letterId,
    async (found, db) =>
      (await documentMissing(db, details.documentId)) ??
      rules.registerExtension(found, details, await equatedDaysOf(db), context.making),
  );
}

/** `result` is the beginning; with `resumedOn` its end is entered along with it. */
export function registerSuspension(
  { gate, making }: StoreContext,
  letterId: string,
  details: rules.SuspensionDetails,
): Promise<Committed<LetterEvent>> {
  return gate.commit({ intent: 'registerSuspension', partition: `letter/${letterId}` }, async (db) => {
    const found = await letterWithEvents(db, letterId);
    if (!found) return letterGone();
    const missing = await documentMissing(db, details.documentId);
    if (missing) return missing;
    const events = rules.registerSuspension(found, details, making);
    return events instanceof Refusal
      ? events
      : { changes: events.map((event) => add('letterEvents', event)), result: events[0] };
  });
}

export function registerResumption(
  context: StoreContext,
  letterId: string,
  details: rules.ResumptionDetails,
): Promise<Committed<LetterEvent>> {
  return addEvent(
    context,
    'registerResumption',
    letterId,
    async (found, db) =>
      (await documentMissing(db, details.documentId)) ??
      rules.registerResumption(found, details, context.making),
  );
}

export function registerPromise(
  context: StoreContext,
  letterId: string,
  details: rules.PromiseDetails,
): Promise<Committed<LetterEvent>> {
  return addEvent(
    context,
    'registerPromise',
    letterId,
    async (found, db) =>
      (await documentMissing(db, details.documentId)) ??
      rules.registerPromise(found, details, context.making),
  );
}

export function registerResending(
  context: StoreContext,
  letterId: string,
  details: rules.ResendingDetails,
): Promise<Committed<LetterEvent>> {
  return addEvent(
    context,
    'registerResending',
    letterId,
    async (found, db) =>
      (await documentMissing(db, details.documentId)) ??
      rules.registerResending(found, details, context.making),
  );
}

export function registerDeparture(
  context: StoreContext,
  letterId: string,
  details: rules.DepartureDetails,
): Promise<Committed<LetterEvent>> {
  return addEvent(
    context,
    'registerDeparture',
    letterId,
    async (found, db) =>
      (await documentMissing(db, details.documentId)) ??
      rules.registerDeparture(found, details, context.making),
  );
}

/**
 * Puts running terms under the rule as it is now: the choice a person makes after changing a rule. When one of them
 * is refused, none is changed. One journal entry a letter, so that each can be taken back by itself.
 */
export async function applyRuleToRunning(
  context: StoreContext,
  letterIds: readonly string[],
  ruleId: string,
  reason: string,
): Promise<readonly Committed<LetterEvent>[]> {
  const { db, making } = context;
  const rule = await db.termRules.get(ruleId);
  if (!rule || rule.deleted) throw new Refusal('record.gone', { table: 'termRules' });
  for (const letterId of letterIds) {
    const found = await letterWithEvents(db, letterId);
    const refusal = found ? rules.applyRule(found, rule, reason, making) : letterGone();
    if (refusal instanceof Refusal) throw refusal;
  }
  const done: Committed<LetterEvent>[] = [];
  for (const letterId of letterIds) {
    done.push(
      await addEvent(context, 'applyRule', letterId, (found) => rules.applyRule(found, rule, reason, making)),
    );
  }
  return done;
}

export function registerLadderStep(
  context: StoreContext,
  letterId: string,
  details: rules.LadderStepDetails,
): Promise<Committed<LetterEvent>> {
  return addEvent(context, 'registerLadderStep', letterId, async (found, db) => {
    const { stepLetterId } = details;
    if (stepLetterId !== null && (await letterWithEvents(db, stepLetterId)) === null) {
      return letterGone();
    }
    return rules.registerLadderStep(found, details, context.making);
  });
}
