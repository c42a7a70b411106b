import type { Table } from 'dexie';
import { formatDutchDate } from '#core/calendar/dutch-date';
import type { RecordTable, RowChange } from '#core/journal/journal-entry';
import { type LetterBody, plainText } from '#core/letter/body';
import type { DefinitionVersion } from '#core/records/definition-version';
import type { Dossier } from '#core/records/dossier';
import type { DossierDocument } from '#core/records/dossier-document';
import type { Letter } from '#core/records/letter';
import { bodyUpdates, type Database } from '../database';
import { groupBy } from '../group-by';
import { readStoredBodies, readStoredBody } from '../letter-body/stored-body';
import type { Tables } from '../tables-in';
import { writeInOne } from '../write-in-one';
import { INDEX_VERSION } from './index-version';
import { indexContributions, refreshContributions, refreshSession, sessionWords } from './input-index';
import { type LetterIndexRow, letterIndexRow } from './letter-index';
import {
  commitmentWords,
  indexMotions,
  indexQuotesOfLetters,
  indexTexts,
  refreshCommitment,
  refreshLetterQuotes,
  refreshMotion,
  refreshText,
} from './outcome-index';
import { type SearchIndexRow, searchRow } from './search-index';
import { unreadIndexRow } from './unread-index';

const EMPTY_BODY: LetterBody = { type: 'doc', content: [] };

function letterWords(letter: Letter, row: LetterIndexRow): SearchIndexRow {
  const words = [
    letter.subject,
    row.state.reference ?? '',
    ...letter.addressee,
    ...letter.copiesTo,
    letter.signatoryName,
    letter.contactPerson,
    letter.yourReference,
    // People look for the day as it is printed.
    letter.date === null ? '' : formatDutchDate(letter.date),
  ];
  return searchRow('letter', letter.id, letter.dossierId, words.join(' '));
}

/** A dossier is found by its working definition too, as it is and as it was. */
function dossierWords(dossier: Dossier, definitions: readonly DefinitionVersion[]): SearchIndexRow {
  const words = [
    dossier.title,
    dossier.summary,
    dossier.portfolioHolder,
    dossier.workingGroup,
    ...definitions
      .filter((version) => version.deleted === null)
      .flatMap((version) => [version.term, version.words, ...version.amendments.map((each) => each.words)]),
  ];
  return searchRow(
    'dossier',
    dossier.id,
    dossier.id,
    [...words, ...dossier.laws, ...dossier.lifeDomains].join(' '),
  );
}

function documentWords(document: DossierDocument): SearchIndexRow {
  return searchRow('document', document.id, document.dossierId, `${document.fileName} ${document.remark}`);
}

function bodyWords(letter: Pick<Letter, 'id' | 'dossierId'>, body: LetterBody): SearchIndexRow {
  return searchRow('letterBody', letter.id, letter.dossierId, plainText(body));
}

async function refreshLetter(db: Tables, id: string): Promise<void> {
  const letter = await db.letters.get(id);
  if (!letter || letter.deleted) {
    await db.letterIndex.delete(id);
    await db.searchIndex.bulkDelete([`letter/${id}`, `letterBody/${id}`]);
    await refreshLetterQuotes(db, id, []);
    return;
  }
  const events = await db.letterEvents.where('letterId').equals(id).toArray();
  const row = letterIndexRow(letter, events);
  await db.letterIndex.put(row);
  await db.searchIndex.put(letterWords(letter, row));
  await refreshLetterQuotes(db, id, events);
}

async function refreshQuotes(db: Tables, letterId: string): Promise<void> {
  await refreshLetterQuotes(db, letterId, await db.letterEvents.where('letterId').equals(letterId).toArray());
}

async function refreshDossier(db: Tables, id: string): Promise<void> {
  const dossier = await db.dossiers.get(id);
  if (!dossier || dossier.deleted) await db.searchIndex.delete(`dossier/${id}`);
  else {
    const definitions = await db.definitionVersions.where('dossierId').equals(id).toArray();
    await db.searchIndex.put(dossierWords(dossier, definitions));
  }
}

async function refreshDocument(db: Tables, id: string): Promise<void> {
  const document = await db.documents.get(id);
  const unread = document ? unreadIndexRow(document) : null;
  if (unread) await db.unreadIndex.put(unread);
  else await db.unreadIndex.delete(id);
  if (!document || document.deleted) await db.searchIndex.delete(`document/${id}`);
  else await db.searchIndex.put(documentWords(document));
  await refreshText(db, id);
}

/** What stands behind an event or a text: the row whose words it is part of. */
async function refreshBehind(db: Tables, table: RecordTable, id: string): Promise<void> {
  switch (table) {
    case 'definitionVersions': {
      const version = await db.definitionVersions.get(id);
      return version && refreshDossier(db, version.dossierId);
    }
    case 'documentTexts': {
      const text = await db.documentTexts.get(id);
      return text && refreshText(db, text.documentId);
    }
    case 'motionEvents': {
      const event = await db.motionEvents.get(id);
      return event && refreshMotion(db, event.motionId);
    }
  }
}

function letterIdOf(change: RowChange): string | null {
  return change.kind === 'added' && typeof change.row.letterId === 'string' ? change.row.letterId : null;
}

/** Renews the index rows of the given rows; runs inside the transaction that changed them. */
export async function refreshIndexes(db: Tables, changes: readonly RowChange[]): Promise<void> {
  const seen = new Set<string>();
  const changed = changes.filter(({ table, kind }) => table === 'contributions' && kind === 'patched');
  if (changed.length > 0) await refreshContributions(db, [...new Set(changed.map(({ id }) => id))]);
  for (const change of changes) {
    const { table, id } = change;
    if (table === 'contributions') continue;
    const letterId = letterIdOf(change);
    const letter = table === 'letters' ? id : table === 'letterEvents' ? letterId : null;
    const quoted = table === 'outcomeEvents' ? letterId : null;
    const key = letter ? `letters/${letter}` : quoted ? `quotes/${quoted}` : `${table}/${id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (letter) await refreshLetter(db, letter);
    else if (quoted) await refreshQuotes(db, quoted);
    else if (table === 'dossiers') await refreshDossier(db, id);
    else if (table === 'documents') await refreshDocument(db, id);
    else if (table === 'motions') await refreshMotion(db, id);
    else if (table === 'commitments') await refreshCommitment(db, id);
    else if (table === 'sessions') await refreshSession(db, id);
    else await refreshBehind(db, table, id);
  }
}

/** Renews the words of a letter's body, as it stands now. */
export async function refreshBodyIndex(db: Database, letterId: string): Promise<void> {
  await db.transaction('rw', [db.letters, bodyUpdates(db), db.searchIndex], async () => {
    const letter = await db.letters.get(letterId);
    if (!letter || letter.deleted) return;
    const { body } = await readStoredBody(db, letterId);
    await db.searchIndex.put(bodyWords(letter, body));
  });
}

/** Rows per step: few enough that a screen stays alive between two. */
const BATCH = 200;

/** Visits the rows that were not deleted; `went` hears of all of them. */
async function eachBatch<T extends { readonly id: string; readonly deleted: unknown }>(
  table: Table<T, string>,
  went: (rows: number) => void,
  visit: (rows: readonly T[]) => PromiseLike<unknown>,
): Promise<void> {
  let last = '';
  while (true) {
    const rows = await table.where('id').above(last).limit(BATCH).toArray();
    const final = rows.at(-1);
    if (final === undefined) return;
    last = final.id;
    await visit(rows.filter((row) => row.deleted === null));
    went(rows.length);
  }
}

async function indexLetters(db: Tables, letters: readonly Letter[]): Promise<void> {
  const ids = letters.map((letter) => letter.id);
  const allEvents = await db.letterEvents.where('letterId').anyOf(ids).toArray();
  const events = groupBy(allEvents, (event) => event.letterId);
  const bodies = await readStoredBodies(db, ids);
  const rows = letters.map((letter) => letterIndexRow(letter, events.get(letter.id) ?? []));
  await db.letterIndex.bulkPut(rows);
  await db.searchIndex.bulkPut([
    ...letters.flatMap((letter, i) => rows.slice(i, i + 1).map((row) => letterWords(letter, row))),
    ...letters.map((letter) => bodyWords(letter, bodies.get(letter.id) ?? EMPTY_BODY)),
  ]);
  await indexQuotesOfLetters(db, letters, events);
}

async function indexDossiers(db: Tables, dossiers: readonly Dossier[]): Promise<void> {
  const ids = dossiers.map(({ id }) => id);
  const versions = await db.definitionVersions.where('dossierId').anyOf(ids).toArray();
  const definitions = groupBy(versions, ({ dossierId }) => dossierId);
  await db.searchIndex.bulkPut(
    dossiers.map((dossier) => dossierWords(dossier, definitions.get(dossier.id) ?? [])),
  );
}

async function indexDocuments(db: Tables, documents: readonly DossierDocument[]): Promise<void> {
  await db.searchIndex.bulkPut(documents.map(documentWords));
  await db.unreadIndex.bulkPut(documents.map(unreadIndexRow).filter((row) => row !== null));
  await indexTexts(db, documents);
}

/**
 * Makes all indexes from nothing; `onStep` hears how many of how many rows are done. To be called inside a transaction
 * over all tables.
 */
export async function makeIndexes(db: Tables, onStep: (done: number, of: number) => void): Promise<void> {
  await db.letterIndex.clear();
  await db.searchIndex.clear();
  await db.unreadIndex.clear();
  const tables = [
    db.letters,
    db.dossiers,
    db.documents,
    db.motions,
    db.commitments,
    db.sessions,
    db.contributions,
  ];
  let total = 0;
  for (const table of tables) total += await table.count();
  let done = 0;
  const went = (rows: number): void => {
    done += rows;
    onStep(done, total);
  };
  await eachBatch<Letter>(db.letters, went, (letters) => indexLetters(db, letters));
  await eachBatch(db.dossiers, went, (dossiers) => indexDossiers(db, dossiers));
  await eachBatch(db.documents, went, (documents) => indexDocuments(db, documents));
  await eachBatch(db.motions, went, (motions) => indexMotions(db, motions));
  await eachBatch(db.commitments, went, (rows) => db.searchIndex.bulkPut(rows.map(commitmentWords)));
  await eachBatch(db.sessions, went, (rows) => db.searchIndex.bulkPut(rows.map(sessionWords)));
  await eachBatch(db.contributions, went, (rows) => indexContributions(db, rows));
  await db.local.put({ key: 'indexVersion', value: INDEX_VERSION });
}

export function rebuildIndexes(db: Database): Promise<void> {
  return writeInOne(db, (tables) => makeIndexes(tables, () => {}));
}
