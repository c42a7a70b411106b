/** Motions of the municipal council: what was tabled, what became of it, and what it does with the advice. */
import { add, type Change, patch } from '#core/journal/change';
import type { Intent } from '#core/journal/journal-entry';
import * as rules from '#core/outcome/motion-acts';
import { type MotionStanding, motionStanding } from '#core/outcome/motion-state';
import { standing } from '#core/outcome/standing';
import type { MotionEvent } from '#core/records/motion-event';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import type { Committed, Decision } from '../gate';
import { letterOutcomes } from '../queries/outcome-query';
import type { Tables } from '../tables-in';
import { letterGone } from './letter-commands';
import { documentMissing } from './letter-event-commands';

const gone = (): Refusal => new Refusal('record.gone', { table: 'motions' });

async function pointersMissing(db: Tables, fields: Partial<rules.MotionFields>): Promise<Refusal | null> {
  if (fields.letterId) {
    const letter = await db.letters.get(fields.letterId);
    if (!letter || letter.deleted) return letterGone();
  }
  return documentMissing(db, fields.documentId ?? null);
}

export function addMotion(
  { gate, making }: StoreContext,
  dossierId: string,
  fields: rules.MotionFields,
  /** How it ended, where that is known at once. */
  decision: rules.DecisionDetails | null = null,
): Promise<Committed<string>> {
  return gate.commit({ intent: 'addMotion', partition: `dossier/${dossierId}` }, async (db) => {
    const dossier = await db.dossiers.get(dossierId);
    if (!dossier || dossier.deleted) return new Refusal('record.gone', { table: 'dossiers' });
    const motion = rules.newMotion(dossierId, fields, making);
    if (motion instanceof Refusal) return motion;
    const missing = await pointersMissing(db, fields);
    if (missing) return missing;
    const changes = [add('motions', motion)];
    if (decision === null) return { changes, result: motion.id };
    const event = rules.decideMotion(motionStanding(motion, []), decision, making);
    if (event instanceof Refusal) return event;
    return { changes: [...changes, add('motionEvents', event)], result: motion.id };
  });
}

/** The motion with its events, inside the transaction of a command about it. */
async function onMotion<Result>(
  { db, gate }: StoreContext,
  intent: Intent,
  motionId: string,
  decide: (
    found: MotionStanding,
    events: readonly MotionEvent[],
    db: Tables,
  ) => Promise<Decision<Result> | Refusal>,
): Promise<Committed<Result>> {
  // Outside the transaction, because its partition has to be known; a motion stays in its dossier.
  const known = await db.motions.get(motionId);
  if (!known) throw gone();
  return gate.commit({ intent, partition: `dossier/${known.dossierId}` }, async (tables) => {
    const motion = await tables.motions.get(motionId);
    if (!motion || motion.deleted) return gone();
    const events = await tables.motionEvents.where('motionId').equals(motionId).toArray();
    return decide(motionStanding(motion, events), events, tables);
  });
}

export function changeMotion(
  context: StoreContext,
  motionId: string,
  set: Partial<rules.MotionFields>,
): Promise<Committed<null>> {
  return onMotion(context, 'changeMotion', motionId, async ({ treated }, _events, db) => {
    const refused = rules.motionRefusal(set, context.making) ?? (await pointersMissing(db, set));
    if (refused) return refused;
    if (set.clauses) {
      const kept = new Set(set.clauses.map(({ id }) => id));
      const used = [...treated.values()].flatMap(({ clauseIds }) => clauseIds);
      if (used.some((id) => !kept.has(id))) return new Refusal('motion.clauseMatched');
    }
    return { changes: [patch('motions', motionId, set)], result: null };
  });
}

export function removeMotion(context: StoreContext, motionId: string): Promise<Committed<null>> {
  const { clock, actor } = context.making;
  return onMotion(context, 'removeMotion', motionId, async () => ({
    changes: [patch('motions', motionId, { deleted: { at: clock.now(), by: actor } })],
    result: null,
  }));
}

function addEvent(
  context: StoreContext,
  intent: Intent,
  motionId: string,
  rule: (
    found: MotionStanding,
    events: readonly MotionEvent[],
    db: Tables,
  ) => Promise<MotionEvent | Refusal> | MotionEvent | Refusal,
): Promise<Committed<MotionEvent>> {
  return onMotion(context, intent, motionId, async (found, events, db) => {
    const event = await rule(found, events, db);
    return event instanceof Refusal ? event : { changes: [add('motionEvents', event)], result: event };
  });
}

export function decideMotion(
  context: StoreContext,
  motionId: string,
  details: rules.DecisionDetails,
): Promise<Committed<MotionEvent>> {
  return addEvent(context, 'decideMotion', motionId, (found) =>
    rules.decideMotion(found, details, context.making),
  );
}

export function treatPoint(
  context: StoreContext,
  motionId: string,
  details: rules.TreatmentDetails,
): Promise<Committed<MotionEvent>> {
  return addEvent(context, 'treatPoint', motionId, async (found, _events, db) => {
    const letter = await letterOutcomes(db, details.letterId);
    return letter ? rules.treatPoint(found, details, letter.outcomes, context.making) : letterGone();
  });
}

export function confirmNewClause(
  context: StoreContext,
  motionId: string,
  clauseId: string,
): Promise<Committed<MotionEvent>> {
  return addEvent(context, 'confirmNewClause', motionId, (found) =>
    rules.confirmNewClause(found, clauseId, context.making),
  );
}

/** Everything that was proposed and stands in sight, in one act. */
export function confirmMatches(
  context: StoreContext,
  motionId: string,
  treatments: readonly rules.TreatmentDetails[],
  newClauses: readonly string[],
): Promise<Committed<null>> {
  const { making } = context;
  return onMotion(context, 'treatPoint', motionId, async (found, _events, db) => {
    const letters = new Map<string, Awaited<ReturnType<typeof letterOutcomes>>>();
    const changes: Change[] = [];
    for (const details of treatments) {
      const { letterId } = details;
      if (!letters.has(letterId)) letters.set(letterId, await letterOutcomes(db, letterId));
      const letter = letters.get(letterId);
      const event = letter ? rules.treatPoint(found, details, letter.outcomes, making) : letterGone();
      if (event instanceof Refusal) return event;
      changes.push(add('motionEvents', event));
    }
    for (const clauseId of newClauses) {
      const event = rules.confirmNewClause(found, clauseId, making);
      if (event instanceof Refusal) return event;
      changes.push(add('motionEvents', event));
    }
    return { changes, result: null };
  });
}

export function executiveOnMotion(
  context: StoreContext,
  motionId: string,
  details: rules.ExecutiveDetails,
): Promise<Committed<MotionEvent>> {
  return addEvent(
    context,
    'executiveOnMotion',
    motionId,
    async (found, _events, db) =>
      (await documentMissing(db, details.documentId)) ??
      rules.executiveOnMotion(found, details, context.making),
  );
}

export function withdrawMotionEvent(
  context: StoreContext,
  motionId: string,
  eventId: string,
): Promise<Committed<MotionEvent>> {
  return addEvent(context, 'withdrawMotionEvent', motionId, ({ motion }, events) =>
    rules.withdrawMotionEvent(motion, new Set(standing(events).map(({ id }) => id)), eventId, context.making),
  );
}
