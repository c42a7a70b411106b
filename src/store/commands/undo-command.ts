import type { Making } from '#core/clock';
import { add, type Change } from '#core/journal/change';
import type { JournalEntry, Partition } from '#core/journal/journal-entry';
import { type CurrentRows, rowKey, undoChanges } from '#core/journal/undo';
import { registerLadderStep } from '#core/letter/ledger-events';
import { withdrawEvent } from '#core/letter/letter-events';
import { letterState } from '#core/letter/letter-state';
import { sameReference } from '#core/letter/reference';
import type { LetterEvent } from '#core/records/letter-event';
import { type LetterVersion, letterVersionShape } from '#core/records/letter-version';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import { sha256OfJson } from '../fingerprint';
import type { Committed } from '../gate';
import { groupBy } from '../group-by';
import { refreshBodyIndex } from '../indexes/keep-indexes';
import { readStoredBody } from '../letter-body/stored-body';
import type { Row } from '../tables';
import type { Tables } from '../tables-in';
import { type LetterWithEvents, letterWithEvents } from './letter-commands';
import { standingReferences } from './reference-commands';
import { changedSinceFrozen } from './still-frozen';
import { outcomesBack } from './undo-outcomes';
import { restoreVersion } from './version-commands';

async function rowsOf(db: Tables, entry: JournalEntry): Promise<CurrentRows> {
  const rows = new Map<string, Row>();
  for (const [table, some] of groupBy(entry.changes, ({ table }) => table)) {
    const found = await db.table<Row, string>(table).bulkGet(some.map(({ id }) => id));
    for (const row of found) if (row) rows.set(rowKey(table, row.id), row);
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
      // What a newer editor wrote is there already.
      if (set.minWriter !== undefined) return new Refusal('undo.newerEditor');
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
    case 'signingKeys':
      // It may be under a letter already; ending it is an act of its own, and says so.
      return new Refusal('undo.signingKey');
    case 'councils':
      // Everything hangs on it: a profile without its council cannot be opened any more.
      return isDeleting ? new Refusal('undo.setUp') : null;
    default:
      return null;
  }
}

/** Letters that the entry adds: one that goes as a whole takes its events along. */
function addedLetters({ changes }: JournalEntry): ReadonlySet<string> {
  return new Set(
    changes.filter(({ kind, table }) => kind === 'added' && table === 'letters').map(({ id }) => id),
  );
}

/**
 * A withdrawal stays what it is, and an event comes back by being registered again. For a step of the ladder nobody has
 * to be asked: it says what its letter is for, and that letter comes back in the same act.
 */
function registeredAgain(
  found: LetterWithEvents,
  eventId: unknown,
  making: Making,
): LetterEvent | Refusal | null {
  const event = found.events.find(({ id }) => id === eventId);
  if (event?.kind !== 'ladderStep') return null;
  const { on, step, stepLetterId } = event;
  return registerLadderStep(found, { on, step, stepLetterId }, making);
}

/** The events that take back those of an entry. */
async function eventsBack(db: Tables, making: Making, entry: JournalEntry): Promise<Change[] | Refusal> {
  const changes: Change[] = [];
  const goes = addedLetters(entry);
  const along = new Set(entry.changes.map(({ id }) => id));
  for (const change of entry.changes) {
    if (change.kind !== 'added' || change.table !== 'letterEvents') continue;
    const { kind, letterId, eventId } = change.row;
    if (goes.has(String(letterId))) continue;
    const found = await letterWithEvents(db, String(letterId));
    if (!found) return new Refusal('undo.rowGone');
    const again =
      entry.intent === 'undo' && kind === 'withdrawn' ? registeredAgain(found, eventId, making) : null;
    const event = again ?? withdrawEvent(found.letter, found.events, change.id, '', making, along);
    if (event instanceof Refusal) return event;
    const changed = await changedSinceFrozen(db, found, event);
    if (changed) return changed;
    changes.push(add('letterEvents', event));
  }
  return changes;
}

/** The version that an entry brought back, if that is what it did. */
function restoredIn(entry: JournalEntry): LetterVersion | null {
  for (const change of entry.changes) {
    if (change.kind !== 'added' || change.table !== 'letterVersions') continue;
    const version = letterVersionShape.parse(change.row);
    if (version.replaced !== undefined) return version;
  }
  return null;
}

/** Brings the version back that stood until then, unless somebody wrote since: later work wins. */
async function undoRestoring(
  context: StoreContext,
  entryId: string,
  { letterId, replaced, body, head }: LetterVersion,
): Promise<Committed<null>> {
  const { db } = context;
  const letter = await db.letters.get(letterId);
  if (!letter || replaced === undefined) throw new Refusal('undo.rowGone');
  const now = { head: { ...letter }, body: (await readStoredBody(db, letterId)).body };
  if ((await sha256OfJson(now)) !== (await sha256OfJson({ head, body }))) {
    throw new Refusal('undo.changedSince', { field: 'body' });
  }
  const { entryId: done } = await restoreVersion(context, letterId, replaced, {
    intent: 'undo',
    undoes: entryId,
  });
  return { result: null, entryId: done };
}

/** Takes a command back: fields get their old values, added rows are marked, events are withdrawn by a new event. */
export async function undo(context: StoreContext, entryId: string): Promise<Committed<null>> {
  const { db, gate, making } = context;
  // Outside the transaction, because its partition has to be known; an entry never changes.
  const entry = await db.journal.get(entryId);
  if (!entry) throw new Refusal('undo.entryGone');
  if (entry.intent === 'stripNames' || entry.intent === 'erasePerson') throw new Refusal('undo.erased');
  const restored = restoredIn(entry);
  if (restored) return undoRestoring(context, entry.id, restored);
  // What who signs decided is taken back by an event anybody may add.
  const partition = entry.partition.replace(/^sign\//, 'letter/') as Partition;
  const frame = { intent: 'undo', partition, undoes: entryId } as const;
  let lettersBack: readonly string[] = [];
  const done = await gate.commit<null>(frame, async (tables) => {
    const deletion = { at: making.clock.now(), by: making.actor };
    const back = undoChanges(entry, await rowsOf(tables, entry), deletion);
    if (back instanceof Refusal) return back;
    for (const change of back) {
      const refusal = await refuseChange(tables, making, change);
      if (refusal) return refusal;
    }
    const events = await eventsBack(tables, making, entry);
    if (events instanceof Refusal) return events;
    lettersBack = back.flatMap((change) =>
      change.kind === 'patch' && change.table === 'letters' && change.set.deleted === null ? [change.id] : [],
    );
    const outcomes = await outcomesBack(tables, making, entry);
    if (outcomes instanceof Refusal) return outcomes;
    const alsoIn = (entry.alsoIn ?? []) as readonly Partition[];
    return { changes: [...back, ...events, ...outcomes], alsoIn, result: null };
  });
  for (const id of lettersBack) await refreshBodyIndex(db, id);
  return done;
}
