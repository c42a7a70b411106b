/**
 * A page that fills the store it finds under the program's own address. The council, its people, its rule and its
 * dossiers come through the store's commands. Ten thousand letters would take those half an hour, so their rows go
 * into the tables in bulk, with the journal that made them, and the store makes its indexes from them itself.
 */
import * as Y from 'yjs';
import { addDays } from '#core/calendar/calendar-day';
import { foldJournal } from '#core/journal/fold';
import { tick } from '#core/journal/hybrid-clock';
import type { JournalEntry } from '#core/journal/journal-entry';
import { rowKey } from '#core/journal/undo';
import { defaultHead, openStore, type Profile, type Store } from '#store';
import { bodyUpdates, type Database, openDatabase } from '#store/database';
import { rebuildIndexes } from '#store/indexes/keep-indexes';
import { seededDocument } from '#store/letter-body/body-from-yjs';
import { readLocal } from '#store/local-settings';
import { systemClock } from '../../src/renderer/app/clock';
import { DATABASE } from '../../src/renderer/app/database-name';
import { dossier, setUp } from '../../tests/unit/store/council';
import { type Desk, type LetterFile, letterFile } from './many-letters';

const DOSSIERS = 400;
/** As many letters as a dossier has; making a dossier takes a command of its own, and fewer letters need fewer. */
const LETTERS_EACH = 25;
const BATCH = 500;
const nothing = { onBlocked: () => {}, onSuperseded: () => {} };

function profileOf(store: Store): Promise<Profile> {
  return new Promise((resolve, reject) => {
    const stop = store.watch.profile().subscribe((profile) => {
      if (profile === null) return;
      queueMicrotask(() => stop());
      resolve(profile);
    }, reject);
  });
}

type PreparedDesk = Omit<Desk, 'device' | 'drafts' | 'awaiting'>;

async function prepareDesk(letters: number): Promise<PreparedDesk> {
  const store = await openStore({ name: DATABASE, clock: systemClock, ...nothing });
  await store.setUpCouncil(setUp);
  const dossierIds: string[] = [];
  for (let at = 0; at < Math.min(DOSSIERS, Math.ceil(letters / LETTERS_EACH)); at += 1) {
    const { result } = await store.createDossier(dossier(`Dossier ${at + 1}`));
    dossierIds.push(result);
  }
  const { council, people, termRules, actor } = await profileOf(store);
  const [rule] = termRules;
  if (!rule || !actor) throw new Error('the council was not set up');
  const head = defaultHead(
    'unsolicitedAdvice',
    council,
    people.find((person) => person.role === 'chair'),
  );
  store.close();
  return { head, dossierIds, rule, actor: actor.id, today: systemClock.today() };
}

async function write(db: Database, files: readonly LetterFile[]): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await db.letters.bulkAdd(files.map((file) => ({ ...file.letter })));
    await db.letterEvents.bulkAdd(files.flatMap((file) => file.events));
    await db.letterVersions.bulkAdd(files.flatMap((file) => file.versions));
    await bodyUpdates(db).bulkAdd(
      files.map((file) => ({
        k: file.letter.id,
        u: Y.encodeStateAsUpdateV2(seededDocument(file.body)),
        f: 1,
      })),
    );
  });
}

/** The letters' acts stand in the journal before those of setting up: they are older, and the clock goes up. */
async function writeJournal(db: Database, files: readonly LetterFile[], device: string): Promise<void> {
  const acts = files.flatMap((file) => file.acts).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  let clock: string | null = null;
  const entries: JournalEntry[] = [];
  for (const act of acts) {
    clock = tick(clock, act.at, device);
    entries.push({ ...act, clock });
  }
  for (let from = 0; from < entries.length; from += BATCH) {
    await db.journal.bulkAdd(entries.slice(from, from + BATCH));
  }
  const first = files[0];
  const row = first && foldJournal(entries.slice(-BATCH)).get(rowKey('letters', first.letter.id));
  if (JSON.stringify(row) !== JSON.stringify(first?.letter)) throw new Error('the journal is not the rows');
}

/** Resolves with the number of letters the store counts when it is done. */
async function fill(count: number, drafts: number, awaiting: number): Promise<number> {
  const prepared = await prepareDesk(count);
  const db = await openDatabase(DATABASE, nothing);
  const device = await readLocal(db, 'device');
  if (device === null) throw new Error('the store has no device');
  const desk = { ...prepared, device, drafts, awaiting };
  const files: LetterFile[] = [];
  for (let from = 0; from < count; from += BATCH) {
    const some = await Promise.all(
      Array.from({ length: Math.min(BATCH, count - from) }, (_, at) => letterFile(desk, from + at)),
    );
    await write(db, some);
    files.push(...some);
  }
  await writeJournal(db, files, device);
  await rebuildIndexes(db);
  const stored = await db.letterIndex.count();
  db.close();
  return stored;
}

/** As many rows for the framework-free page, under whose address this page was opened. */
async function fillBare(count: number): Promise<number> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('bare', 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('letters', { keyPath: 'id' }).createIndex('changedAt', 'changedAt');
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = db.transaction('letters', 'readwrite');
  const today = systemClock.today();
  for (let index = 0; index < count; index += 1) {
    const date = addDays(today, -1 - Math.floor(index / 2));
    writing.objectStore('letters').add({
      id: crypto.randomUUID(),
      subject: `Vervoer: wat er beter kan (${index})`,
      dossier: `Dossier ${(index % DOSSIERS) + 1}`,
      status: 'verzonden',
      date,
      changedAt: `${date}T09:00:00.000Z`,
    });
  }
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onerror = () => reject(writing.error);
  });
  db.close();
  return count;
}

Object.assign(window, { fill, fillBare });
