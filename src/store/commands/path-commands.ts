/** The way of a letter to a signature: read by the working group, put forward, sent back, opened again, approved. */
import { add, type Change } from '#core/journal/change';
import { giveReference } from '#core/letter/letter-events';
import { standingEvents } from '#core/letter/letter-state';
import * as rules from '#core/letter/path-events';
import type { LetterEvent, SignOffRecord } from '#core/records/letter-event';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';
import type { Tables } from '../tables-in';
import { isAuthorOf } from './authorship';
import { commitFrozen, type Frozen } from './freeze-letter';
import { letterGone, letterWithEvents } from './letter-commands';
import { addEvent, documentMissing } from './letter-event-commands';
import { referencesFor } from './reference-commands';
import { restoreVersion } from './version-commands';

export function askReview(
  context: StoreContext,
  letterId: string,
  remark: string,
): Promise<Committed<LetterEvent>> {
  return addEvent(context, 'askReview', letterId, ({ letter, state }) =>
    rules.askReview(letter, state, remark, context.making),
  );
}

/** The event that gives a letter the number its frozen text carries; none where it had it already. */
async function reserved(
  { making }: StoreContext,
  tables: Tables,
  { letter, state, version }: Frozen,
): Promise<Change[] | Refusal> {
  if (state.reference !== null || version.reference === null) return [];
  const references = await referencesFor(tables, letter, null, making);
  if (references instanceof Refusal) return references;
  const event = giveReference(letter, version.reference, references.taken, making);
  return event instanceof Refusal ? event : [add('letterEvents', event)];
}

/**
 * Puts the letter before who signs: its text is frozen, and it gets its number unless it had one. Sent back and put
 * forward again it keeps that.
 */
export function askSignOff(
  context: StoreContext,
  letterId: string,
  remark: string,
): Promise<Committed<LetterEvent>> {
  const { making } = context;
  const freezing = { on: making.clock.today(), occasion: 'signOff', reservesReference: true } as const;
  const frame = { intent: 'askSignOff', partition: `letter/${letterId}` } as const;
  return commitFrozen<LetterEvent>(context, frame, letterId, freezing, async (frozen, tables) => {
    const { letter, state, version } = frozen;
    const event = rules.askSignOff(letter, state, version.id, remark, making);
    if (event instanceof Refusal) return event;
    if (frozen.isStale) return new Refusal('signOff.textJustChanged');
    const number = await reserved(context, tables, frozen);
    if (number instanceof Refusal) return number;
    return {
      changes: [add('letterVersions', version), ...number, add('letterEvents', event)],
      result: event,
    };
  });
}

/** Sends the version that lies there back with a reason; the text is open again. */
export function requestChanges(
  { gate, making }: StoreContext,
  letterId: string,
  versionId: string,
  reason: string,
): Promise<Committed<LetterEvent>> {
  return gate.commit({ intent: 'requestChanges', partition: `sign/${letterId}` }, async (tables) => {
    const found = await letterWithEvents(tables, letterId);
    if (!found) return letterGone();
    const actor = await tables.people.get(making.actor);
    if (!actor || !rules.isSigner(actor)) return new Refusal('signOff.notASigner');
    const event = rules.requestChanges(found.letter, found.state, versionId, reason, making);
    return event instanceof Refusal ? event : { changes: [add('letterEvents', event)], result: event };
  });
}

/** Opens a letter that lies before who signs, or was signed, to be written in again. */
export function reopenLetter(
  context: StoreContext,
  letterId: string,
  reason: string,
): Promise<Committed<LetterEvent>> {
  return addEvent(context, 'reopenLetter', letterId, ({ letter, state }) =>
    rules.reopenLetter(letter, state, reason, context.making),
  );
}

/**
 * Records an approval that was given outside the program: of what lies before who signs, or of the letter as it stands,
 * which is frozen with it.
 */
export function recordApproval(
  context: StoreContext,
  letterId: string,
  details: rules.ApprovalDetails,
): Promise<Committed<SignOffRecord>> {
  const { making } = context;
  const freezing = { on: details.on, occasion: 'signOff', reservesReference: true } as const;
  const frame = { intent: 'recordApproval', partition: `letter/${letterId}` } as const;
  return commitFrozen<SignOffRecord>(context, frame, letterId, freezing, async (frozen, tables) => {
    const { letter, state, version } = frozen;
    const missing = await documentMissing(tables, details.documentId);
    if (missing) return missing;
    const { asked } = state.path;
    const isAuthor = details.signerId !== null && (await isAuthorOf(tables, letterId, details.signerId));
    const versionId = asked?.versionId ?? version.id;
    const event = rules.recordApproval(letter, state, versionId, details, isAuthor, making);
    if (event instanceof Refusal) return event;
    if (asked) return { changes: [add('letterEvents', event)], result: event };
    if (frozen.isStale) return new Refusal('signOff.textJustChanged');
    const number = await reserved(context, tables, frozen);
    if (number instanceof Refusal) return number;
    return {
      changes: [add('letterVersions', version), ...number, add('letterEvents', event)],
      result: event,
    };
  });
}

/**
 * Brings a letter that was opened after it was signed back to what was signed: the text of that version, with the
 * approval standing again. What was written since is kept as a version.
 */
export async function returnToSigned(context: StoreContext, letterId: string): Promise<Committed<null>> {
  const { db, making } = context;
  const found = await letterWithEvents(db, letterId);
  if (!found) throw letterGone();
  const { lapsed } = found.state.path;
  if (!lapsed) throw new Refusal('signOff.nothingLapsed');
  const done = await restoreVersion(context, letterId, lapsed.versionId, {
    intent: 'returnToSigned',
    // What opened it is withdrawn, and the approval counts as before.
    along: ({ letter, events }) => {
      const standing = standingEvents(events);
      const after = standing.slice(standing.findIndex(({ id }) => id === lapsed.id) + 1);
      return after
        .filter(({ kind }) => kind === 'reopened' || kind === 'changesRequested')
        .map(({ id }) => add('letterEvents', rules.takeBack(letter, id, making)));
    },
  });
  return { ...done, result: null };
}
