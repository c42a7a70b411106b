/** Logging what is said, and mending what was logged. */
import {
  type ContributionFields,
  changeContribution as changeRule,
  liveOrigin,
  type NewContribution,
  newContribution,
} from '#core/input/contributions';
import { add, patch } from '#core/journal/change';
import type { Contribution } from '#core/records/contribution';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';
import type { Tables } from '../tables-in';
import { currentNamed, standingSession } from './session-commands';

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

/** A line of the live log. */
export interface LoggedLine extends NewContribution {
  /** Its current of opinion by name: one that is not there yet comes into being with it. */
  readonly currentName?: string;
  /** Made with the line by the screen; the contribution keeps it as its `importKey`. */
  readonly key?: string;
}

/** One contribution, as it is said. It is there for good when this resolves. */
export function logContribution(
  { gate, making }: StoreContext,
  sessionId: string,
  { currentName, key, ...given }: LoggedLine,
): Promise<Committed<Contribution>> {
  return gate.commit({ intent: 'logContribution', partition: `session/${sessionId}` }, async (db) => {
    const session = await standingSession(db, sessionId);
    if (session instanceof Refusal) return session;
    const current = currentName === undefined ? null : await currentNamed(db, session, currentName, making);
    const currentId = current?.id ?? given.currentId ?? null;
    const row = newContribution(session, { ...given, currentId }, making, liveOrigin(key ?? null));
    if (row instanceof Refusal) return row;
    return { changes: [...(current?.changes ?? []), add('contributions', row)], result: row };
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
    const session = await standingSession(db, sessionId);
    if (session instanceof Refusal) return session;
    const current = await standingContribution(db, sessionId, id);
    if (current instanceof Refusal) return current;
    const changes = changeRule(current, set, session);
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
