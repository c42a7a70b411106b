/** The ledger of a term: what happens to it between dispatch and reply. Every command adds one event, or a pair. */
import { add } from '#core/journal/change';
import type { Intent } from '#core/journal/journal-entry';
import * as rules from '#core/letter/ledger-events';
import type { LetterEvent } from '#core/records/letter-event';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';
import { equatedDaysOf } from '../queries/equated-days';
import type { Tables } from '../tables-in';
import { type LetterWithEvents, letterGone, letterWithEvents } from './letter-commands';
import { addEvent, documentMissing } from './letter-event-commands';

/** One entry, once the document it rests on is known to be there. */
function enter(
  context: StoreContext,
  intent: Intent,
  letterId: string,
  { documentId }: { readonly documentId: string | null },
  rule: (found: LetterWithEvents, tables: Tables) => Promise<LetterEvent | Refusal> | LetterEvent | Refusal,
): Promise<Committed<LetterEvent>> {
  return addEvent(
    context,
    intent,
    letterId,
    async (found, tables) => (await documentMissing(tables, documentId)) ?? rule(found, tables),
  );
}

/** One that the rule does not allow is kept as well, and the due date stays. */
export function registerExtension(
  context: StoreContext,
  letterId: string,
  details: rules.ExtensionDetails,
): Promise<Committed<LetterEvent>> {
  return enter(context, 'registerExtension', letterId, details, async (found, tables) =>
    rules.registerExtension(found, details, await equatedDaysOf(tables), context.making),
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
  return enter(context, 'registerResumption', letterId, details, (found) =>
    rules.registerResumption(found, details, context.making),
  );
}

export function registerPromise(
  context: StoreContext,
  letterId: string,
  details: rules.PromiseDetails,
): Promise<Committed<LetterEvent>> {
  return enter(context, 'registerPromise', letterId, details, (found) =>
    rules.registerPromise(found, details, context.making),
  );
}

export function registerResending(
  context: StoreContext,
  letterId: string,
  details: rules.ResendingDetails,
): Promise<Committed<LetterEvent>> {
  return enter(context, 'registerResending', letterId, details, (found) =>
    rules.registerResending(found, details, context.making),
  );
}

export function registerDeparture(
  context: StoreContext,
  letterId: string,
  details: rules.DepartureDetails,
): Promise<Committed<LetterEvent>> {
  return enter(context, 'registerDeparture', letterId, details, (found) =>
    rules.registerDeparture(found, details, context.making),
  );
}

/**
 * Puts running terms under the rule as it is now: the choice a person makes after changing a rule. One act for all of
 * them: when one is refused none is changed, and one undo takes it back for all.
 */
export async function applyRuleToRunning(
  { gate, making }: StoreContext,
  letterIds: readonly string[],
  ruleId: string,
  reason: string,
): Promise<Committed<readonly LetterEvent[]>> {
  const [first, ...others] = [...new Set(letterIds)];
  if (first === undefined) return { result: [], entryId: null };
  return gate.commit({ intent: 'applyRule', partition: `letter/${first}` }, async (tables) => {
    const rule = await tables.termRules.get(ruleId);
    if (!rule || rule.deleted) return new Refusal('record.gone', { table: 'termRules' });
    const events: LetterEvent[] = [];
    for (const letterId of [first, ...others]) {
      const found = await letterWithEvents(tables, letterId);
      const event = found ? rules.applyRule(found, rule, reason, making) : letterGone();
      if (event instanceof Refusal) return event;
      events.push(event);
    }
    return {
      changes: events.map((event) => add('letterEvents', event)),
      alsoIn: others.map((letterId) => `letter/${letterId}` as const),
      result: events,
    };
  });
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
