import type { CalendarDay } from '#core/calendar/calendar-day';
import { add } from '#core/journal/change';
import type { Intent } from '#core/journal/journal-entry';
import * as rules from '#core/letter/letter-events';
import { ruleOfLetter } from '#core/letter/letter-rule';
import { letterState } from '#core/letter/letter-state';
import { type ApprovalDetails, recordApproval } from '#core/letter/path-events';
import { recordedTwice } from '#core/letter/recorded-twice';
import type { LetterEvent } from '#core/records/letter-event';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';
import type { Tables } from '../tables-in';
import { isAuthorOf } from './authorship';
import { commitFrozen } from './freeze-letter';
import { type LetterWithEvents, letterGone, letterWithEvents } from './letter-commands';
import { referencesFor } from './reference-commands';
import { changedSinceFrozen } from './still-frozen';

export function addEvent(
  { gate }: StoreContext,
  intent: Intent,
  letterId: string,
  rule: (found: LetterWithEvents, db: Tables) => Promise<LetterEvent | Refusal> | LetterEvent | Refusal,
): Promise<Committed<LetterEvent>> {
  return gate.commit({ intent, partition: `letter/${letterId}` }, async (db) => {
    const found = await letterWithEvents(db, letterId);
    if (!found) return letterGone();
    const event = await rule(found, db);
    if (event instanceof Refusal) return event;
    return recordedTwice(event, found.events) ?? { changes: [add('letterEvents', event)], result: event };
  });
}

/** What an entry rests on has to be there. */
export async function documentMissing(db: Tables, documentId: string | null): Promise<Refusal | null> {
  if (documentId === null) return null;
  const document = await db.documents.get(documentId);
  return document && !document.deleted ? null : new Refusal('document.notThere', {}, 'documentId');
}

/** What the next reference would be, to propose; another device may take it before it is given. */
export async function proposeReference(
  { db, making }: StoreContext,
  letterId: string,
): Promise<string | null> {
  const found = await letterWithEvents(db, letterId);
  if (!found) return null;
  const references = await referencesFor(db, found.letter, found.state.reference, making);
  return references instanceof Refusal ? null : references.next;
}

/** Gives the letter its reference, `reference` or the next by the council's pattern for its kind. */
export function giveReference(
  context: StoreContext,
  letterId: string,
  reference: string | null,
): Promise<Committed<LetterEvent>> {
  const { making } = context;
  return addEvent(context, 'giveReference', letterId, async ({ letter, state }, db) => {
    const fixed = rules.referenceIsFixed(state);
    if (fixed) return fixed;
    const references = await referencesFor(db, letter, state.reference, making);
    if (references instanceof Refusal) return references;
    return rules.giveReference(letter, reference ?? references.next, references.taken, making);
  });
}

export interface Dispatch extends rules.DispatchDetails {
  /** How a letter that is not signed in the program was approved; recorded with its dispatch. */
  readonly approval?: ApprovalDetails;
}

/**
 * Registers that the letter went out. What goes is the text that was signed; of a letter nobody signed here the text as it
 * stands is frozen now. The rule of the letter's date goes along with the event, so that a rule changed later leaves this
 * term alone.
 */
export async function registerDispatch(
  context: StoreContext,
  letterId: string,
  { approval, ...details }: Dispatch,
): Promise<Committed<LetterEvent>> {
  const { db, making } = context;
  const before = await letterWithEvents(db, letterId);
  if (!before) throw letterGone();
  const frame = { intent: 'registerDispatch', partition: `letter/${letterId}` } as const;
  if (before.state.path.signOff && !before.state.dispatch) {
    return addEvent(context, 'registerDispatch', letterId, async ({ state }, tables) => {
      const { signOff } = state.path;
      const version = signOff && (await tables.letterVersions.get(signOff.versionId));
      if (!version) return new Refusal('dispatch.notSigned');
      const missing = await documentMissing(tables, details.documentId ?? null);
      if (missing) return missing;
      const { head } = version;
      const rule = ruleOfLetter(head.kind, head.date ?? details.on, await tables.termRules.toArray());
      return rules.registerDispatch(head, state, details, version.id, rule, making);
    });
  }
  const freezing = { on: details.on, occasion: 'dispatch', reservesReference: false } as const;
  return commitFrozen<LetterEvent>(context, frame, letterId, freezing, async (frozen, tables) => {
    const { letter, events, version, rule } = frozen;
    const missing = await documentMissing(tables, details.documentId ?? approval?.documentId ?? null);
    if (missing) return missing;
    const isAuthor = approval?.signerId ? await isAuthorOf(tables, letterId, approval.signerId) : false;
    const approved = approval
      ? recordApproval(letter, frozen.state, version.id, approval, isAuthor, making)
      : null;
    if (approved instanceof Refusal) return approved;
    // First what the rule says of it: a letter that went out in another window has a reference that was not there.
    const state = approved ? letterState([...events, approved]) : frozen.state;
    const event = rules.registerDispatch(letter, state, details, version.id, rule, making);
    if (event instanceof Refusal) return event;
    if (frozen.isStale) return new Refusal('dispatch.textJustChanged');
    return {
      changes: [
        add('letterVersions', version),
        ...(approved ? [add('letterEvents', approved)] : []),
        add('letterEvents', event),
      ],
      result: event,
    };
  });
}

function registerArrival(
  { intent, kind }: { readonly intent: Intent; readonly kind: rules.ArrivalKind },
  context: StoreContext,
  letterId: string,
  details: rules.ArrivalDetails,
): Promise<Committed<LetterEvent>> {
  return addEvent(
    context,
    intent,
    letterId,
    async ({ letter, state }, tables) =>
      (await documentMissing(tables, details.documentId ?? null)) ??
      rules.registerArrival(kind, letter, state, details, context.making),
  );
}

export function registerReceipt(
  context: StoreContext,
  letterId: string,
  on: CalendarDay,
  details: Omit<rules.ArrivalDetails, 'on'> = {},
): Promise<Committed<LetterEvent>> {
  const as = { intent: 'registerReceipt', kind: 'received' } as const;
  return registerArrival(as, context, letterId, { ...details, on });
}

export function registerAcknowledgement(
  context: StoreContext,
  letterId: string,
  on: CalendarDay,
  details: Omit<rules.ArrivalDetails, 'on'> = {},
): Promise<Committed<LetterEvent>> {
  const as = { intent: 'registerAcknowledgement', kind: 'acknowledged' } as const;
  return registerArrival(as, context, letterId, { ...details, on });
}

export function registerReply(
  context: StoreContext,
  letterId: string,
  details: rules.ReplyDetails,
): Promise<Committed<LetterEvent>> {
  return addEvent(
    context,
    'registerReply',
    letterId,
    async ({ letter, state }, tables) =>
      (await documentMissing(tables, details.documentId ?? null)) ??
      rules.registerReply(letter, state, details, context.making),
  );
}

export function closeLetter(
  context: StoreContext,
  letterId: string,
  on: CalendarDay,
  reason: string,
): Promise<Committed<LetterEvent>> {
  return addEvent(context, 'closeLetter', letterId, ({ letter, state }) =>
    rules.closeLetter(letter, state, on, reason, context.making),
  );
}

export function withdrawEvent(
  context: StoreContext,
  letterId: string,
  eventId: string,
  reason: string,
): Promise<Committed<LetterEvent>> {
  return addEvent(context, 'withdrawEvent', letterId, async (found, tables) => {
    const { letter, events } = found;
    const event = rules.withdrawEvent(letter, events, eventId, reason, context.making);
    if (event instanceof Refusal) return event;
    return (await changedSinceFrozen(tables, found, event)) ?? event;
  });
}
