import type { Database } from '../database';
import { groupBy } from '../group-by';
import { searchWords } from '../indexes/search-index';

export interface SearchHit {
  readonly kind: 'dossier' | 'letter' | 'document';
  readonly id: string;
  readonly title: string;
  /** What tells it apart: reference and date, or the dossier it is in. */
  readonly detail: string;
  readonly dossierId: string | null;
}

const ORDER: readonly SearchHit['kind'][] = ['dossier', 'letter', 'document'];

/** How many rows the rarest word may bring in; nobody looks further than that. */
const CANDIDATES = 5000;
const BATCH = 200;

interface Candidate {
  readonly kind: SearchHit['kind'];
  readonly rowId: string;
}

/** `<kind>/<id>`, as index rows are named; a letter and its body are one. */
function candidateOf(key: string): Candidate {
  const cut = key.indexOf('/');
  const kind = key.slice(0, cut);
  return { kind: kind === 'letterBody' ? 'letter' : (kind as Candidate['kind']), rowId: key.slice(cut + 1) };
}

/** Whether the index rows of each candidate have all the words among them. */
async function thatHaveAll(
  db: Database,
  candidates: readonly Candidate[],
  words: readonly string[],
): Promise<Candidate[]> {
  const names = candidates.flatMap(({ kind, rowId }) =>
    kind === 'letter' ? [`letter/${rowId}`, `letterBody/${rowId}`] : [`${kind}/${rowId}`],
  );
  const rows = (await db.searchIndex.bulkGet(names)).filter((row) => row !== undefined);
  const own = groupBy(rows, (row) => row.rowId);
  const has = (rowId: string, word: string): boolean =>
    own.get(rowId)?.some((row) => row.words.some((candidate) => candidate.startsWith(word))) ?? false;
  return candidates.filter(({ rowId }) => words.every((word) => has(rowId, word)));
}

/**
 * Rows in which every word of `query` occurs, each word also as the beginning of a longer one. A letter counts when
 * its head and body together have them all.
 */
export async function search(db: Database, query: string, limit: number): Promise<SearchHit[]> {
  const rows = (word: string) => db.searchIndex.where('words').startsWith(word);
  const words = await Promise.all(
    searchWords(query).map(async (word) => ({ word, count: await rows(word).count() })),
  );
  const [rarest, ...others] = words.sort((a, b) => a.count - b.count).map(({ word }) => word);
  if (rarest === undefined) return [];
  // Only the rows that have the rarest word are looked at for the others.
  const keys = await rows(rarest).limit(CANDIDATES).primaryKeys();
  const candidates = [...new Map(keys.map(candidateOf).map((found) => [found.rowId, found])).values()];
  const hits: SearchHit[] = [];
  for (const kind of ORDER) {
    const ofKind = candidates.filter((candidate) => candidate.kind === kind);
    for (let from = 0; from < ofKind.length && hits.length < limit; from += BATCH) {
      const some = ofKind.slice(from, from + BATCH);
      const complete = others.length === 0 ? some : await thatHaveAll(db, some, others);
      const found = await Promise.all(complete.slice(0, limit).map((candidate) => hitOf(db, candidate)));
      hits.push(...found.filter((hit) => hit !== null));
    }
  }
  return hits.slice(0, limit);
}

async function hitOf(db: Database, { kind, rowId }: Candidate): Promise<SearchHit | null> {
  if (kind === 'dossier') {
    const dossier = await db.dossiers.get(rowId);
    return dossier
      ? {
          kind: 'dossier',
          id: rowId,
          title: dossier.title,
          detail: dossier.portfolioHolder,
          dossierId: rowId,
        }
      : null;
  }
  if (kind === 'document') {
    const document = await db.documents.get(rowId);
    return document
      ? {
          kind: 'document',
          id: rowId,
          title: document.fileName,
          detail: document.remark,
          dossierId: document.dossierId,
        }
      : null;
  }
  const letter = await db.letterIndex.get(rowId);
  if (!letter) return null;
  const detail = [letter.state.reference, letter.date].filter((part) => part !== null).join(' · ');
  return { kind: 'letter', id: rowId, title: letter.subject, detail, dossierId: letter.dossierId };
}
