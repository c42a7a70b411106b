/**
 * What was erased for somebody's privacy stays erased, also when an older copy comes in from another machine or an
 * archive: rows are emptied again, and the journal with them. To be called at the end of every transaction that merges.
 */
import { emptied, erasedFields, personalFields } from '#core/input/erasure';
import { rowKey } from '#core/journal/undo';
import type { Contribution } from '#core/records/contribution';
import { groupBy } from '../group-by';
import type { Tables } from '../tables-in';
import { eraseFromJournal } from './erase-from-journal';

type Fields = readonly (keyof Contribution)[];

function leftOver(row: Contribution, fields: Fields): Partial<Contribution> {
  const full = fields.filter((field) => row[field] !== null && row[field] !== '');
  return Object.fromEntries(full.map((field) => [field, field === 'firstText' ? null : emptied(row[field])]));
}

export async function keepErased(tables: Tables): Promise<void> {
  const stripped = new Map(
    (await tables.sessions.toArray()).flatMap(({ id, namesStripped }) =>
      namesStripped ? [[id, namesStripped.at] as const] : [],
    ),
  );
  const wanted = new Map<string, { readonly row: Contribution; readonly fields: Fields }>();
  await tables.contributions.each((row) => {
    const strippedAt = stripped.get(row.sessionId);
    if (row.erased) wanted.set(row.id, { row, fields: erasedFields });
    else if (strippedAt !== undefined && row.loggedAt <= strippedAt)
      wanted.set(row.id, { row, fields: personalFields });
  });
  for (const { row, fields } of wanted.values()) {
    const set = leftOver(row, fields);
    if (Object.keys(set).length > 0) await tables.contributions.update(row.id, set);
  }
  for (const [sessionId, rows] of groupBy([...wanted.values()], ({ row }) => row.sessionId)) {
    const erased = new Map(rows.map(({ row, fields }) => [rowKey('contributions', row.id), fields]));
    await eraseFromJournal(tables, `session/${sessionId}`, erased);
  }
}
