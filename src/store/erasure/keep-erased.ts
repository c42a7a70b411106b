/**
 * What was erased for somebody's privacy stays erased, also when an older copy comes in from another machine or an
 * archive: rows are emptied again, and the journal with them. To be called at the end of every transaction that merges.
 */
import {
  emptied,
  erasedFields,
  personalFields,
  personalOfAttendance,
  personsAmong,
} from '#core/input/erasure';
import type { RecordTable, RowChange } from '#core/journal/journal-entry';
import { rowKey } from '#core/journal/undo';
import type { DefinitionVersion } from '#core/records/definition-version';
import type { Tables } from '../tables-in';
import { type Erasure, eraseFromJournal } from './erase-from-journal';
import { personsElsewhere } from './persons-elsewhere';

type Fields = readonly string[];
type Amendments = DefinitionVersion['amendments'];

/** What is still in these fields of a row, emptied; null where nothing is. */
function leftOver(row: Readonly<Record<string, unknown>>, fields: Fields): Record<string, unknown> | null {
  const set: Record<string, unknown> = {};
  for (const field of fields) {
    const empty = emptied(field, row[field]);
    if (empty !== (row[field] ?? null)) set[field] = empty;
  }
  return Object.keys(set).length === 0 ? null : set;
}

/** What an act that erased on request left of a field that has more in it than a name. */
function whatStayed(change: RowChange): Pick<Erasure, 'fields' | 'clean'> | null {
  const { table } = change;
  if (table === 'attendances') return { fields: personalOfAttendance };
  if (table === 'definitionAmendments') return { fields: ['by'] };
  if (change.kind !== 'patched') return null;
  if (table === 'reportsBack') {
    const stayed = new Set((change.fields.recipients?.to ?? []) as readonly string[]);
    const clean = (value: unknown): unknown =>
      Array.isArray(value) ? value.filter((name) => stayed.has(name)) : value;
    return { fields: ['recipients'], clean };
  }
  if (table === 'definitionVersions') {
    const stayed = new Set(((change.fields.amendments?.to ?? []) as Amendments).map(({ by }) => by));
    const clean = (value: unknown): unknown =>
      Array.isArray(value)
        ? (value as Amendments).map((each) => (stayed.has(each.by) ? each : { ...each, by: '' }))
        : value;
    return { fields: ['amendments'], clean };
  }
  return null;
}

/** Names that were erased on request. Their rows have no mark of it: the journal knows. */
async function erasedOnRequest(tables: Tables): Promise<Map<string, Erasure>> {
  const erasures = new Map<string, Erasure>();
  await tables.journal.each(({ intent, clock, changes }) => {
    if (intent !== 'erasePerson') return;
    for (const change of changes) {
      const key = rowKey(change.table, change.id);
      const until = erasures.get(key)?.until ?? '';
      const stayed = whatStayed(change);
      if (stayed && clock > until) erasures.set(key, { ...stayed, until: clock });
    }
  });
  return erasures;
}

export async function keepErased(tables: Tables): Promise<void> {
  const stripped = new Set(
    (await tables.sessions.toArray()).flatMap(({ id, namesStripped }) => (namesStripped ? [id] : [])),
  );
  const erasures = await erasedOnRequest(tables);
  const sets: {
    readonly table: RecordTable;
    readonly id: string;
    readonly set: object;
  }[] = [];
  const empty = (
    table: 'contributions' | 'attendances',
    row: { readonly id: string },
    fields: Fields,
  ): void => {
    erasures.set(rowKey(table, row.id), { fields, until: null });
    const set = leftOver({ ...row }, fields);
    if (set) sets.push({ table, id: row.id, set });
  };
  await tables.contributions.each((row) => {
    if (row.erased) empty('contributions', row, erasedFields);
    else if (stripped.has(row.sessionId)) {
      empty('contributions', row, personalFields);
      // Nobody is named any more, and so nobody can be quoted by name.
      if (row.consent === 'withName') {
        sets.push({ table: 'contributions', id: row.id, set: { consent: 'anonymous' } });
      }
    }
  });
  await tables.attendances.each((row) => {
    if (stripped.has(row.sessionId)) empty('attendances', row, personalOfAttendance);
  });
  for (const sessionId of stripped) {
    const contributions = await tables.contributions.where('sessionId').equals(sessionId).toArray();
    const attendances = await tables.attendances.where('sessionId').equals(sessionId).toArray();
    const isPerson = personsAmong([...contributions, ...attendances]);
    const elsewhere = await personsElsewhere(tables, sessionId, isPerson);
    for (const [key, erasure] of elsewhere.erased) erasures.set(key, erasure);
    for (const change of elsewhere.changes) {
      if (change.kind === 'patch') sets.push({ table: change.table, id: change.id, set: change.set });
    }
  }
  for (const { table, id, set } of sets) await tables.table(table).update(id, set);
  await eraseFromJournal(tables, erasures);
}
