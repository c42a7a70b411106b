import type { Making } from '#core/clock';
import { add, type Change } from '#core/journal/change';
import type { JournalEntry, Partition } from '#core/journal/journal-entry';
import { type CurrentRows, rowKey, undoChanges } from '#core/journal/undo';
import { withdrawEvent } from '#core/letter/letter-events';
import { letterState } from '#core/letter/letter-state';
import { sameReference } from '#core/letter/reference';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';
import type { Row } from '../tables';
import type { Tables } from '../tables-in';
import { letterWithEvents, standingReferences } from './letter-commands';

async function rowsOf(db: Tables, entry: JournalEntry): Promise<CurrentRows> {
  const rows = new Map<string, Row>();
  for (const { table, id } of entry.changes) {
    const row = await db.table<Row, string>(table).get(id);
    if (row) rows.set(rowKey(table, id), row);
  }
  return rows;
}

/** A letter that comes back brings its reference along, which may have been given to another in the meantime. */
async function refuseLetterBack(db: Tables, id: string): Promise<Refusal | null> {
  const letter = await db.letters.get(id);
  const dossier = letter && (await db.dossiers.get(letter.dossierId));
  if (!dossier || dossier.deleted) return new Refusal('record.gone', { table: 'dossiers' });
  const { reference } = letterState(await db.letterEvents.where('letterId').equals(id).toArray());
  if (reference === null) return null;
  const isTaken = (await standingReferences(db)).some((other) => sameReference(other, reference));
  return isTaken ? new Refusal('reference.taken', { reference }) : null;
}

/** What the commands themselves refuse, an undo may not do either. */
async function refuseChange(db: Tables, making: Making, change: Change): Promise<Refusal | null> {
  if (change.kind === 'add') return null;
  const { table, id, set } = change;
  const isDeleting = set.deleted !== undefined && set.deleted !== null;
  switch (table) {
    case 'letters': {
      if (set.deleted === null) return refuseLetterBack(db, id);
      const { dispatch } = letterState(await db.letterEvents.where('letterId').equals(id).toArray());
      return dispatch ? new Refusal('letter.alreadySent') : null;
    }
    case 'dossiers': {
      const letters = isDeleting ? await db.letterIndex.where('dossierId').equals(id).count() : 0;
      return letters > 0 ? new Refusal('dossier.holdsLetters', { letters }) : null;
    }
    case 'people':
      return isDeleting && id === making.actor ? new Refusal('person.isWorkingHere') : null;
    case 'councils':
      // Everything hangs on it: a profile without its council cannot be opened any more.
      return isDeleting ? new Refusal('undo.setUp') : null;
    default:
      return null;
  }
}

/** The withdrawals that take an entry's events back; a letter that goes as a whole takes its events along. */
async function withdrawals(db: Tables, making: Making, entry: JournalEntry): Promise<Change[] | Refusal> {
  const changes: Change[] = [];
  if (entry.changes.some((change) => change.kind === 'added' && change.table === 'letters')) return changes;
  for (const change of entry.changes) {
    if (change.kind !== 'added' || change.table !== 'letterEvents') continue;
    const found = await letterWithEvents(db, String(change.row.letterId));
    if (!found) return new Refusal('undo.rowGone');
    const event = withdrawEvent(found.letter, found.events, change.id, '', making);
    if (event instanceof Refusal) return event;
    changes.push(add('letterEvents', event));
  }
  return changes;
}

/** Takes a command back: fields get their old values, added rows are marked, events are withdrawn by a new event. */
export async function undo({ db, gate, making }: StoreContext, entryId: string): Promise<Committed<null>> {
  const entry = await db.journal.get(entryId);
  if (!entry) throw new Refusal('undo.entryGone');
  const frame = { intent: 'undo', partition: entry.partition as Partition, undoes: entryId } as const;
  return gate.commit(frame, async (tables) => {
    const deletion = { at: making.clock.now(), by: making.actor };
    const back = undoChanges(entry, await rowsOf(tables, entry), deletion);
    if (back instanceof Refusal) return back;
    for (const change of back) {
      const refusal = await refuseChange(tables, making, change);
      if (refusal) return refusal;
    }
    const withdrawn = await withdrawals(tables, making, entry);
    return withdrawn instanceof Refusal ? withdrawn : { changes: [...back, ...withdrawn], result: null };
  });
}
