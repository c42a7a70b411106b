/** Ordering what was said: where it belongs, what says the same, what is two things. */
import type { Change } from '#core/journal/change';
import type { Intent } from '#core/journal/journal-entry';
import { type Assignment, assign } from '#core/ordering/assign';
import { mergeContributions as mergeRule, unmergeContribution as unmergeRule } from '#core/ordering/merge';
import { splitContribution as splitRule } from '#core/ordering/split';
import type { Contribution } from '#core/records/contribution';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';
import type { Tables } from '../tables-in';

export function contributionsOfSession(db: Tables, sessionId: string): Promise<Contribution[]> {
  return db.contributions.where('sessionId').equals(sessionId).toArray();
}

function decided(
  { gate }: StoreContext,
  intent: Intent,
  sessionId: string,
  decide: (db: Tables) => Promise<Change[] | Refusal>,
): Promise<Committed<number>> {
  return gate.commit({ intent, partition: `session/${sessionId}` }, async (db) => {
    const changes = await decide(db);
    return changes instanceof Refusal ? changes : { changes, result: changes.length };
  });
}

/** Puts contributions of one session where they belong. Resolves with how many changed. */
export function orderContributions(
  context: StoreContext,
  sessionId: string,
  ids: readonly string[],
  assignment: Assignment,
): Promise<Committed<number>> {
  return decided(context, 'orderContributions', sessionId, async (db) => {
    const rows = await db.contributions.bulkGet([...ids]);
    const current = assignment.kind === 'current' ? assignment.currentId : null;
    if (current !== null) {
      const row = await db.currents.get(current);
      if (!row || row.deleted || row.sessionId !== sessionId) {
        return new Refusal('record.gone', { table: 'currents' });
      }
    }
    return assign(
      ids,
      rows.map((row) => (row?.sessionId === sessionId ? row : undefined)),
      assignment,
    );
  });
}

/** Those of `ids` stand behind `into` from now on; what each said is kept. */
export function mergeContributions(
  context: StoreContext,
  sessionId: string,
  ids: readonly string[],
  into: string,
): Promise<Committed<number>> {
  return decided(context, 'mergeContributions', sessionId, async (db) =>
    mergeRule({ rows: await contributionsOfSession(db, sessionId), ids, into }),
  );
}

/** One that was merged stands by itself again. */
export function unmergeContribution(
  context: StoreContext,
  sessionId: string,
  id: string,
): Promise<Committed<number>> {
  return decided(context, 'mergeContributions', sessionId, async (db) => {
    const row = await db.contributions.get(id);
    return unmergeRule(row?.sessionId === sessionId ? row : undefined);
  });
}

/** Makes two contributions of one, which is kept behind them. `at` is where the second begins, in UTF-16 units. */
export function splitContribution(
  { gate, making }: StoreContext,
  sessionId: string,
  id: string,
  at: number,
): Promise<Committed<readonly [string, string]>> {
  return gate.commit({ intent: 'splitContribution', partition: `session/${sessionId}` }, async (db) => {
    const [rows, links] = await Promise.all([
      contributionsOfSession(db, sessionId),
      db.contributionLinks.where('contributionId').equals(id).toArray(),
    ]);
    const outcome = splitRule({ rows, links, id, at }, making);
    return outcome instanceof Refusal ? outcome : { changes: outcome.changes, result: outcome.parts };
  });
}
