/** What is proposed in a session for a working definition, and the version that comes of it. */
import {
  type Adoption,
  type AmendmentFields,
  adoptAmendments as adoptRule,
  changeAmendment as changeRule,
  proposeAmendment,
} from '#core/definition/amendments';
import { add, patch } from '#core/journal/change';
import type { ProposedAmendment } from '#core/records/definition-amendment';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';
import { standingSession } from './session-commands';

export function addAmendment(
  { gate, making }: StoreContext,
  sessionId: string,
  dossierId: string,
  given: AmendmentFields,
): Promise<Committed<string>> {
  return gate.commit({ intent: 'addAmendment', partition: `session/${sessionId}` }, async (db) => {
    const session = await standingSession(db, sessionId);
    if (session instanceof Refusal) return session;
    const row = proposeAmendment(session, dossierId, given, making);
    return row instanceof Refusal ? row : { changes: [add('definitionAmendments', row)], result: row.id };
  });
}

export function changeAmendment(
  { gate }: StoreContext,
  sessionId: string,
  id: string,
  set: Partial<Pick<ProposedAmendment, 'words' | 'by' | 'outcome'>>,
): Promise<Committed<null>> {
  return gate.commit({ intent: 'changeAmendment', partition: `session/${sessionId}` }, async (db) => {
    const changes = changeRule(await db.definitionAmendments.get(id), set);
    return changes instanceof Refusal ? changes : { changes, result: null };
  });
}

/** Marks it: it was entered by mistake. One that came into a version stays. */
export function removeAmendment(
  { gate, making }: StoreContext,
  sessionId: string,
  id: string,
): Promise<Committed<null>> {
  return gate.commit({ intent: 'removeAmendment', partition: `session/${sessionId}` }, async (db) => {
    const refused = changeRule(await db.definitionAmendments.get(id), {});
    if (refused instanceof Refusal) return refused;
    const deleted = { at: making.clock.now(), by: making.actor };
    return { changes: [patch('definitionAmendments', id, { deleted })], result: null };
  });
}

/** The next version of the dossier's definition, with what was proposed in the session and what was decided on it. */
export function adoptAmendments(
  { gate, making }: StoreContext,
  sessionId: string,
  dossierId: string,
  adoption: Adoption,
): Promise<Committed<string>> {
  return gate.commit({ intent: 'adoptAmendments', partition: `session/${sessionId}` }, async (db) => {
    const session = await standingSession(db, sessionId);
    if (session instanceof Refusal) return session;
    const dossier = await db.dossiers.get(dossierId);
    if (!dossier || dossier.deleted) return new Refusal('record.gone', { table: 'dossiers' });
    const [amendments, versions] = await Promise.all([
      db.definitionAmendments.where('sessionId').equals(sessionId).toArray(),
      db.definitionVersions.where('dossierId').equals(dossierId).toArray(),
    ]);
    const outcome = adoptRule(session, dossierId, adoption, { amendments, versions }, making);
    if (outcome instanceof Refusal) return outcome;
    const { changes, version } = outcome;
    return { changes, result: version.id, alsoIn: [`dossier/${dossierId}`] };
  });
}
