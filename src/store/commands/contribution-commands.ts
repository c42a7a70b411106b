/** Logging what is said, and mending what was logged. */
import {
  type ContributionFields,
  changeContribution as changeRule,
  type NewContribution,
  newContribution,
} from '#core/input/contributions';
import { add, patch } from '#core/journal/change';
import type { Contribution } from '#core/records/contribution';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';
import type { Tables } from '../tables-in';
import { standingSession } from './session-commands';

export async function standingContribution(
  db: Tables,
  sessionId: string,
  id: string,
): Promise<Contribution | Refusal> {
  const row = await db.contributions.get(id);
  return !row || row.deleted || row.sessionId !== sessionId
    ? new Refusal('record.gone', { table: 'contributions' })
    : row;
}

/** One contribution, as it is said. It is there for good when this resolves. */
export function logContribution(
  { gate, making }: StoreContext,
  sessionId: string,
  given: NewContribution,
): Promise<Committed<Contribution>> {
  return gate.commit({ intent: 'logContribution', partition: `session/${sessionId}` }, async (db) => {
    const session = await standingSession(db, sessionId);
    if (session instanceof Refusal) return session;
    const row = newContribution(session, given, making);
    return row instanceof Refusal ? row : { changes: [add('contributions', row)], result: row };
  });
}

/** Corrects or completes it; the text it was logged with is kept. */
export function changeContribution(
  { gate }: StoreContext,
  sessionId: string,
  id: string,
  set: Partial<ContributionFields>,
): Promise<Committed<null>> {
  return gate.commit({ intent: 'changeContribution', partition: `session/${sessionId}` }, async (db) => {
    const current = await standingContribution(db, sessionId, id);
    if (current instanceof Refusal) return current;
    const changes = changeRule(current, set);
    return changes instanceof Refusal ? changes : { changes, result: null };
  });
}

export function removeContribution(
  { gate, making }: StoreContext,
  sessionId: string,
  id: string,
): Promise<Committed<null>> {
  return gate.commit({ intent: 'removeContribution', partition: `session/${sessionId}` }, async (db) => {
    const current = await standingContribution(db, sessionId, id);
    if (current instanceof Refusal) return current;
    return {
      changes: [patch('contributions', id, { deleted: { at: making.clock.now(), by: making.actor } })],
      result: null,
    };
  });
}
