import { add, patch } from '#core/journal/change';
import { setFindingAside as asideRule, type FindingName } from '#core/letter/finding-decisions';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';
import { letterGone, letterWithEvents } from './letter-commands';

/** Leaves a finding of the desk check as it is, for a reason that is kept with the letter. */
export function setFindingAside(
  { gate, making }: StoreContext,
  letterId: string,
  name: FindingName,
  reason: string,
): Promise<Committed<string>> {
  return gate.commit({ intent: 'setFindingAside', partition: `letter/${letterId}` }, async (db) => {
    if (!(await letterWithEvents(db, letterId))) return letterGone();
    const decisions = await db.findingDecisions.where('letterId').equals(letterId).toArray();
    const decision = asideRule(letterId, name, reason, decisions, making);
    if (decision instanceof Refusal) return decision;
    return { changes: [add('findingDecisions', decision)], result: decision.id };
  });
}

/** Counts a finding again that was left as it is. */
export async function takeFindingUp(
  { db, gate, making }: StoreContext,
  decisionId: string,
): Promise<Committed<null>> {
  const decision = await db.findingDecisions.get(decisionId);
  if (!decision || decision.deleted) throw new Refusal('record.gone', { table: 'findingDecisions' });
  const partition = `letter/${decision.letterId}` as const;
  return gate.commit({ intent: 'takeFindingUp', partition }, async () => ({
    changes: [
      patch('findingDecisions', decisionId, { deleted: { at: making.clock.now(), by: making.actor } }),
    ],
    result: null,
  }));
}
