import type { Database } from '../database';
import { groupBy } from '../group-by';
import { searchWords } from '../indexes/search-index';
import { type HitKind, hitKinds, hitOf, type SearchHit } from './search-hit';

/** How many rows the rarest word may bring in; nobody looks further than that. */
const CANDIDATES = 5000;
const BATCH = 200;

interface Candidate {
  readonly kind: HitKind;
  readonly rowId: string;
}

export interface SearchWithin {
  /** Only in this dossier. */
  readonly dossierId?: string;
  /** Only these; all of them without. */
  readonly kinds?: readonly HitKind[];
}

/** Index rows of a second kind that are words of the same thing. */
const SAME: Readonly<Record<string, HitKind>> = { letterBody: 'letter', documentText: 'document' };

/** `<kind>/<id>`, as index rows are named; a letter and its body are one, and so are a document and its text. */
function candidateOf(key: string): Candidate {
  const cut = key.indexOf('/');
  const kind = key.slice(0, cut);
  return { kind: SAME[kind] ?? (kind as HitKind), rowId: key.slice(cut + 1) };
}

function rowNames({ kind, rowId }: Candidate): string[] {
  const others = Object.keys(SAME).filter((other) => SAME[other] === kind);
  return [kind, ...others].map((name) => `${name}/${rowId}`);
}

/** Whether the index rows of each candidate have all the words among them, and stand in the dossier asked for. */
async function thatHaveAll(
  db: Database,
  candidates: readonly Candidate[],
  words: readonly string[],
  dossierId: string | undefined,
): Promise<Candidate[]> {
  const rows = (await db.searchIndex.bulkGet(candidates.flatMap(rowNames))).filter(
    (row) => row !== undefined,
  );
  const own = groupBy(rows, (row) => row.rowId);
  const has = (rowId: string, word: string): boolean =>
    own.get(rowId)?.some((row) => row.words.some((candidate) => candidate.startsWith(word))) ?? false;
  return candidates.filter(
    ({ rowId }) =>
      words.every((word) => has(rowId, word)) &&
      (dossierId === undefined || own.get(rowId)?.some((row) => row.dossierId === dossierId)),
  );
}

/**
 * Each kind gets its part of the list, and what one leaves goes to the first that have more: many letters with a common
 * word would hide the one motion that has it too.
 */
function shared(found: readonly (readonly SearchHit[])[], limit: number): SearchHit[] {
  const part = Math.max(1, Math.floor(limit / found.length));
  let left = limit - found.reduce((sum, hits) => sum + Math.min(part, hits.length), 0);
  return found
    .flatMap((hits) => {
      const more = Math.min(Math.max(0, left), Math.max(0, hits.length - part));
      left -= more;
      return hits.slice(0, part + more);
    })
    .slice(0, limit);
}

/**
 * Rows in which every word of `query` occurs, each word also as the beginning of a longer one. A letter counts when
 * its head and body together have them all.
 */
export async function search(
  db: Database,
  query: string,
  limit: number,
  { dossierId, kinds = hitKinds }: SearchWithin = {},
): Promise<SearchHit[]> {
  const rows = (word: string) => db.searchIndex.where('words').startsWith(word);
  const words = await Promise.all(
    searchWords(query).map(async (word) => ({ word, count: await rows(word).count() })),
  );
  const [rarest, ...others] = words.sort((a, b) => a.count - b.count).map(({ word }) => word);
  if (rarest === undefined) return [];
  // Only the rows that have the rarest word are looked at for the others.
  const keys = await rows(rarest).limit(CANDIDATES).primaryKeys();
  const candidates = [...new Map(keys.map(candidateOf).map((found) => [found.rowId, found])).values()];
  const isPlain = others.length === 0 && dossierId === undefined;
  const found = hitKinds
    .filter((kind) => kinds.includes(kind))
    .map(async (kind) => {
      const ofKind = candidates.filter((candidate) => candidate.kind === kind);
      const hits: SearchHit[] = [];
      for (let from = 0; from < ofKind.length && hits.length < limit; from += BATCH) {
        const some = ofKind.slice(from, from + BATCH);
        const complete = isPlain ? some : await thatHaveAll(db, some, others, dossierId);
        const these = complete
          .slice(0, limit)
          .map(({ rowId }) => hitOf(db, kind, rowId, [rarest, ...others]));
        hits.push(...(await Promise.all(these)).filter((hit) => hit !== null));
      }
      return hits;
    });
  return shared(await Promise.all(found), limit);
}
