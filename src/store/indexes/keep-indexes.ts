import type { RecordTable } from '#core/journal/journal-entry';
import { plainText } from '#core/letter/body';
import type { Database } from '../database';
import { readStoredBody } from '../letter-body/stored-body';
import { letterIndexRow } from './letter-index';
import { searchRow } from './search-index';

/** Raise to have every profile make its indexes anew at the next start. */
export const INDEX_VERSION = 1;

async function refreshLetter(db: Database, id: string): Promise<void> {
  const letter = await db.letters.get(id);
  if (!letter || letter.deleted) {
    await db.letterIndex.delete(id);
    await db.searchIndex.bulkDelete([`letter/${id}`, `letterBody/${id}`]);
    return;
  }
  const row = letterIndexRow(letter, await db.letterEvents.where('letterId').equals(id).toArray());
  await db.letterIndex.put(row);
  const words = [letter.subject, row.state.reference ?? '', letter.addressee.join(' '), letter.signatoryName];
  await db.searchIndex.put(searchRow('letter', id, letter.dossierId, words.join(' ')));
}

async function refreshDossier(db: Database, id: string): Promise<void> {
  const dossier = await db.dossiers.get(id);
  if (!dossier || dossier.deleted) {
    await db.searchIndex.delete(`dossier/${id}`);
    return;
  }
  const words = [dossier.title, dossier.summary, dossier.portfolioHolder, dossier.workingGroup];
  await db.searchIndex.put(
    searchRow('dossier', id, id, [...words, ...dossier.laws, ...dossier.lifeDomains].join(' ')),
  );
}

async function refreshDocument(db: Database, id: string): Promise<void> {
  const document = await db.documents.get(id);
  if (!document || document.deleted) {
    await db.searchIndex.delete(`document/${id}`);
    return;
  }
  await db.searchIndex.put(
    searchRow('document', id, document.dossierId, `${document.fileName} ${document.remark}`),
  );
}

/** Renews the index rows of the given rows; runs inside the transaction that changed them. */
export async function refreshIndexes(
  db: Database,
  touched: readonly { readonly table: RecordTable; readonly id: string; readonly letterId: string | null }[],
): Promise<void> {
  const seen = new Set<string>();
  for (const { table, id, letterId } of touched) {
    const letter = table === 'letters' ? id : table === 'letterEvents' ? letterId : null;
    const key = letter ? `letters/${letter}` : `${table}/${id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (letter) await refreshLetter(db, letter);
    else if (table === 'dossiers') await refreshDossier(db, id);
    else if (table === 'documents') await refreshDocument(db, id);
  }
}

export async function refreshBodyIndex(db: Database, letterId: string): Promise<void> {
  const letter = await db.letters.get(letterId);
  if (!letter || letter.deleted) return;
  const { body } = await readStoredBody(db, letterId);
  await db.searchIndex.put(searchRow('letterBody', letterId, letter.dossierId, plainText(body)));
}

/** Makes all indexes from nothing, in one transaction. */
export async function rebuildIndexes(db: Database): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await db.letterIndex.clear();
    await db.searchIndex.clear();
    for (const id of await db.letters.toCollection().primaryKeys()) {
      await refreshLetter(db, id);
      await refreshBodyIndex(db, id);
    }
    for (const id of await db.dossiers.toCollection().primaryKeys()) await refreshDossier(db, id);
    for (const id of await db.documents.toCollection().primaryKeys()) await refreshDocument(db, id);
    await db.local.put({ key: 'indexVersion', value: INDEX_VERSION });
  });
}
