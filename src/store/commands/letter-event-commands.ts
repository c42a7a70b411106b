import type { CalendarDay } from '#core/calendar/calendar-day';
import { add } from '#core/journal/change';
import type { Intent } from '#core/journal/journal-entry';
import { signatureOf } from '#core/letter/compose-letter';
import { withDueDay } from '#core/letter/due-dates-in-text';
import * as rules from '#core/letter/letter-events';
import { ruleOfLetter } from '#core/letter/letter-rule';
import type { LetterEvent } from '#core/records/letter-event';
import { type LetterSender, senderOf } from '#core/records/letter-sender';
import { LETTER_VERSION_VERSION, type LetterVersion } from '#core/records/letter-version';
import type { TermRule } from '#core/records/term-rule';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import { sha256OfJson } from '../fingerprint';
import type { Committed } from '../gate';
import { readStoredBody } from '../letter-body/stored-body';
import { equatedDaysOf } from '../queries/equated-days';
import { dueDayOfLetter } from '../queries/letter-due-day';
import type { Tables } from '../tables-in';
import { type LetterWithEvents, letterGone, letterWithEvents } from './letter-commands';
import { referencesFor } from './reference-commands';

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
    return event instanceof Refusal ? event : { changes: [add('letterEvents', event)], result: event };
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
    if (state.dispatch) return new Refusal('letter.alreadySent');
    const references = await referencesFor(db, letter, state.reference, making);
    if (references instanceof Refusal) return references;
    return rules.giveReference(letter, reference ?? references.next, references.taken, making);
  });
}

interface Outgoing {
  /** The letter that is about to go, as it stands; what the fingerprint is made of. */
  readonly content: Pick<LetterVersion, 'head' | 'reference' | 'body'>;
  /** Whose paper it stands on. */
  readonly sender: LetterSender;
  /** The rule of its day. */
  readonly rule: TermRule | null;
}

async function outgoing(tables: Tables, letterId: string, on: CalendarDay): Promise<Outgoing | Refusal> {
  const found = await letterWithEvents(tables, letterId);
  if (!found) return letterGone();
  const { letter, state } = found;
  const { body } = await readStoredBody(tables, letterId);
  const [council] = await tables.councils.toArray();
  if (!council) return new Refusal('council.missing');
  const people = await tables.people.filter(({ deleted }) => deleted === null).toArray();
  const termRules = await tables.termRules.toArray();
  const dueDay = dueDayOfLetter(letter, termRules, await equatedDaysOf(tables));
  return {
    content: { head: { ...letter }, reference: state.reference, body: withDueDay(body, dueDay) },
    sender: senderOf(council, signatureOf(letter, people) ?? null),
    rule: ruleOfLetter(letter.kind, letter.date ?? on, termRules),
  };
}

/**
 * Registers that the letter went out. Its text is frozen as it stands, with a fingerprint, and the rule of the
 * letter's date goes along with the event, so that a rule changed later leaves this term alone.
 */
export async function registerDispatch(
  { db, gate, making }: StoreContext,
  letterId: string,
  details: rules.DispatchDetails,
): Promise<Committed<LetterEvent>> {
  // The fingerprint is made outside the transaction, which would not wait for it; inside, all of it must still be so.
  const seen = await outgoing(db, letterId, details.on);
  if (seen instanceof Refusal) throw seen;
  const sha256 = await sha256OfJson(seen.content);
  const versionId = making.newId();
  return gate.commit({ intent: 'registerDispatch', partition: `letter/${letterId}` }, async (tables) => {
    const found = await letterWithEvents(tables, letterId);
    const now = await outgoing(tables, letterId, details.on);
    if (!found || now instanceof Refusal) return letterGone();
    // First what the rule says of it: a letter that went out in another window has a reference that was not there.
    const { letter, state } = found;
    const event = rules.registerDispatch(letter, state, details, versionId, now.rule, making);
    if (event instanceof Refusal) return event;
    if (JSON.stringify(now) !== JSON.stringify(seen)) return new Refusal('dispatch.textJustChanged');
    const version = {
      ...seen.content,
      id: versionId,
      v: LETTER_VERSION_VERSION,
      deleted: null,
      letterId,
      madeAt: making.clock.now(),
      madeBy: making.actor,
      occasion: 'dispatch',
      sender: seen.sender,
      sha256,
    };
    return { changes: [add('letterVersions', version), add('letterEvents', event)], result: event };
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
  return addEvent(context, 'withdrawEvent', letterId, ({ letter, events }) =>
    rules.withdrawEvent(letter, events, eventId, reason, context.making),
  );
}
