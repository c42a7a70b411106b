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
import type { RecordTable } from '#core/journal/journal-entry';
import { rowKey } from '#core/journal/undo';
import type { Tables } from '../tables-in';
import { type Erasure, eraseFromJournal } from './erase-from-journal';
import { erasureThatLeft, personsElsewhere } from './persons-elsewhere';

type Fields = readonly string[];

/** What is still in these fields of a row, emptied; null where nothing is. */
function leftOver(row: Readonly<Record<string, unknown>>, fields: Fields): Record<string, unknown> | null {
  const set: Record<string, unknown> = {};
  for (const field of fields) {
    const empty = emptied(field, row[field]);
    if (empty !== (row[field] ?? null)) set[field] = empty;
  }
  return Object.keys(set).length === 0 ? null : set;
}

/** Names that were erased on request. Their rows have no mark of it: the journal knows. */
async function erasedOnRequest(tables: Tables): Promise<Map<string, Erasure>> {
  const erasures = new Map<string, Erasure>();
  await tables.journal.each(({ intent, clock, changes }) => {
    if (intent !== 'erasePerson') return;
    for (const change of changes) {
      const key = rowKey(change.table, change.id);
      const until = erasures.get(key)?.until ?? '';
      if (clock <= until) continue;
      const erasure =
        change.table === 'attendances'
          ? { fields: personalOfAttendance, until: clock }
          : erasureThatLeft(change, clock);
      if (erasure) erasures.set(key, erasure);
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
  /** Of the sessions without names: which organisations spoke or were there. */
  const organisations = new Map<string, { readonly organisation: string }[]>();
  for (const sessionId of stripped) organisations.set(sessionId, []);
  await tables.contributions.each((row) => {
    organisations.get(row.sessionId)?.push(row);
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
    organisations.get(row.sessionId)?.push(row);
    if (stripped.has(row.sessionId)) empty('attendances', row, personalOfAttendance);
  });
  for (const [sessionId, rows] of organisations) {
    const elsewhere = await personsElsewhere(tables, sessionId, personsAmong(rows));
    for (const [key, erasure] of elsewhere.erased) erasures.set(key, erasure);
    for (const change of elsewhere.changes) {
      if (change.kind === 'patch') sets.push({ table: change.table, id: change.id, set: change.set });
    }
  }
  for (const { table, id, set } of sets) await tables.table(table).update(id, set);
  await eraseFromJournal(tables, erasures);
}
