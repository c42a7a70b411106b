import type { Database } from '../database';
import { type SearchIndexRow, searchWords } from '../indexes/search-index';

export interface SearchHit {
  readonly kind: 'dossier' | 'letter' | 'document';
  readonly id: string;
  readonly title: string;
  /** What tells it apart: reference and date, or the dossier it is in. */
  readonly detail: string;
  readonly dossierId: string | null;
}

const ORDER: readonly SearchHit['kind'][] = ['dossier', 'letter', 'document'];

/** Rows in which every word of `query` occurs, each word also as the beginning of a longer one. */
export async function search(db: Database, query: string, limit: number): Promise<SearchHit[]> {
  const words = searchWords(query);
  if (words.length === 0) return [];
  const found = await Promise.all(
    words.map((word) => db.searchIndex.where('words').startsWith(word).distinct().limit(500).toArray()),
  );
  // A letter counts as found when its head and body together have all the words.
  const byRow = new Map<string, { row: SearchIndexRow; words: Set<number> }>();
  found.forEach((rows, index) => {
    for (const row of rows) {
      const entry = byRow.get(row.rowId) ?? { row, words: new Set<number>() };
      entry.words.add(index);
      byRow.set(row.rowId, entry);
    }
  });
  const complete = [...byRow.values()]
    .filter((entry) => entry.words.size === words.length)
    .map((entry) => entry.row);
  const hits = await Promise.all(complete.slice(0, limit * 2).map((row) => hitOf(db, row)));
  return hits
    .filter((hit) => hit !== null)
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .slice(0, limit);
}

async function hitOf(db: Database, row: SearchIndexRow): Promise<SearchHit | null> {
  if (row.kind === 'dossier') {
    const dossier = await db.dossiers.get(row.rowId);
    return dossier
      ? {
          kind: 'dossier',
          id: row.rowId,
          title: dossier.title,
          detail: dossier.portfolioHolder,
          dossierId: row.rowId,
        }
      : null;
  }
  if (row.kind === 'document') {
    const document = await db.documents.get(row.rowId);
    return document
      ? {
          kind: 'document',
          id: row.rowId,
          title: document.fileName,
          detail: document.remark,
          dossierId: row.dossierId,
        }
      : null;
  }
  const letter = await db.letterIndex.get(row.rowId);
  if (!letter) return null;
  const detail = [letter.state.reference, letter.date].filter((part) => part !== null).join(' · ');
  return { kind: 'letter', id: row.rowId, title: letter.subject, detail, dossierId: row.dossierId };
}
