/** Commitments: what was promised, and what became of it. */
import { add, patch } from '#core/journal/change';
import type { Intent } from '#core/journal/journal-entry';
import * as rules from '#core/outcome/commitment-acts';
import { standing } from '#core/outcome/standing';
import type { Commitment } from '#core/records/commitment';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import type { Committed, Decision } from '../gate';
import type { Tables } from '../tables-in';
import { documentMissing } from './letter-event-commands';

const gone = (): Refusal => new Refusal('record.gone', { table: 'commitments' });

/** Several at once: what a document promises is confirmed in one go. */
export function addCommitments(
  { gate, making }: StoreContext,
  dossierId: string,
  given: readonly rules.CommitmentFields[],
): Promise<Committed<readonly string[]>> {
  return gate.commit({ intent: 'addCommitment', partition: `dossier/${dossierId}` }, async (db) => {
    const dossier = await db.dossiers.get(dossierId);
    if (!dossier || dossier.deleted) return new Refusal('record.gone', { table: 'dossiers' });
    const made: Commitment[] = [];
    for (const fields of given) {
      const commitment =
        (await documentMissing(db, fields.documentId)) ?? rules.newCommitment(dossierId, fields, making);
      if (commitment instanceof Refusal) return commitment;
      made.push(commitment);
    }
    return { changes: made.map((row) => add('commitments', row)), result: made.map(({ id }) => id) };
  });
}

async function onCommitment<Result>(
  { db, gate }: StoreContext,
  intent: Intent,
  id: string,
  decide: (found: Commitment, tables: Tables) => Promise<Decision<Result> | Refusal>,
): Promise<Committed<Result>> {
  // Outside the transaction, because its partition has to be known; a commitment stays in its dossier.
  const known = await db.commitments.get(id);
  if (!known) throw gone();
  return gate.commit({ intent, partition: `dossier/${known.dossierId}` }, async (tables) => {
    const found = await tables.commitments.get(id);
    return !found || found.deleted ? gone() : decide(found, tables);
  });
}

export function changeCommitment(
  context: StoreContext,
  id: string,
  set: Partial<rules.CommitmentFields>,
): Promise<Committed<null>> {
  return onCommitment(context, 'changeCommitment', id, async (found, tables) => {
    const fields = rules.changedCommitment(found, set, context.making);
    if (fields instanceof Refusal) return fields;
    return (
      (await documentMissing(tables, set.documentId ?? null)) ?? {
        changes: [patch('commitments', id, fields)],
        result: null,
      }
    );
  });
}

export function removeCommitment(context: StoreContext, id: string): Promise<Committed<null>> {
  const { clock, actor } = context.making;
  return onCommitment(context, 'removeCommitment', id, async () => ({
    changes: [patch('commitments', id, { deleted: { at: clock.now(), by: actor } })],
    result: null,
  }));
}

export function settleCommitment(
  context: StoreContext,
  id: string,
  details: rules.SettlementDetails,
): Promise<Committed<string>> {
  return onCommitment(context, 'settleCommitment', id, async (found, tables) => {
    const event =
      (await documentMissing(tables, details.documentId)) ??
      rules.settleCommitment(found, details, context.making);
    return event instanceof Refusal ? event : { changes: [add('commitmentEvents', event)], result: event.id };
  });
}

export function withdrawCommitmentEvent(
  context: StoreContext,
  id: string,
  eventId: string,
): Promise<Committed<null>> {
  return onCommitment(context, 'withdrawCommitmentEvent', id, async (found, tables) => {
    const events = await tables.commitmentEvents.where('commitmentId').equals(id).toArray();
    const ids = new Set(standing(events).map((event) => event.id));
    const event = rules.withdrawCommitmentEvent(found, ids, eventId, context.making);
    return event instanceof Refusal ? event : { changes: [add('commitmentEvents', event)], result: null };
  });
}
