/** Words of what became of advice: motions, commitments, texts of documents, and the executive's own words. */
import { latestText } from '#core/document-text/joined-text';
import { type ExecutiveWords, wordsAboutLetter, wordsAboutMotions } from '#core/outcome/executive-words';
import type { Commitment } from '#core/records/commitment';
import type { DocumentText } from '#core/records/document-text';
import type { LetterEvent } from '#core/records/letter-event';
import type { Motion } from '#core/records/motion';
import type { MotionEvent } from '#core/records/motion-event';
import type { OutcomeEvent } from '#core/records/outcome-event';
import { groupBy } from '../group-by';
import type { Tables } from '../tables-in';
import { type SearchIndexRow, searchRow } from './search-index';

export function motionWords(motion: Motion): SearchIndexRow {
  const { id, dossierId, title, reference, instruction, movers, clauses } = motion;
  const words = [
    title,
    reference,
    instruction,
    ...movers.flatMap(({ name, group }) => [name, group]),
    ...clauses.map((clause) => clause.words),
  ];
  return searchRow('motion', id, dossierId, words.join(' '));
}

export function commitmentWords({ id, dossierId, words, by, where }: Commitment): SearchIndexRow {
  return searchRow('commitment', id, dossierId, [words, by, where].join(' '));
}

/** Null where the document has no text that counts. */
function textWords(documentId: string, texts: readonly DocumentText[]): SearchIndexRow | null {
  const text = latestText(texts, documentId);
  if (text === null) return null;
  return searchRow(
    'documentText',
    documentId,
    text.dossierId,
    text.passages.map(({ words }) => words).join(' '),
  );
}

function quoteRows(found: readonly ExecutiveWords[], dossierId: string): SearchIndexRow[] {
  return found.map(({ id, words, reference }) => searchRow('quote', id, dossierId, `${words} ${reference}`));
}

async function replaceQuotes(
  db: Tables,
  events: readonly { readonly id: string }[],
  rows: readonly SearchIndexRow[],
): Promise<void> {
  await db.searchIndex.bulkDelete(events.map(({ id }) => `quote/${id}`));
  await db.searchIndex.bulkPut(rows);
}

/** `letterEvents` are those of the letter; none of it is found when the letter is gone. */
export async function refreshLetterQuotes(
  db: Tables,
  letterId: string,
  letterEvents: readonly LetterEvent[],
): Promise<void> {
  const events: OutcomeEvent[] = await db.outcomeEvents.where('letterId').equals(letterId).toArray();
  if (events.length === 0) return;
  const letter = await db.letters.get(letterId);
  const found = letter && letter.deleted === null ? wordsAboutLetter(letterEvents, events) : [];
  await replaceQuotes(db, events, quoteRows(found, letter?.dossierId ?? ''));
}

export async function refreshMotion(db: Tables, id: string): Promise<void> {
  const motion = await db.motions.get(id);
  const isThere = motion !== undefined && motion.deleted === null;
  if (isThere) await db.searchIndex.put(motionWords(motion));
  else await db.searchIndex.delete(`motion/${id}`);
  const events: MotionEvent[] = await db.motionEvents.where('motionId').equals(id).toArray();
  await replaceQuotes(db, events, isThere ? quoteRows(wordsAboutMotions(events), motion.dossierId) : []);
}

export async function refreshCommitment(db: Tables, id: string): Promise<void> {
  const commitment = await db.commitments.get(id);
  if (commitment && commitment.deleted === null) await db.searchIndex.put(commitmentWords(commitment));
  else await db.searchIndex.delete(`commitment/${id}`);
}

/** The text of a document that is gone is not found. */
export async function refreshText(db: Tables, documentId: string): Promise<void> {
  const document = await db.documents.get(documentId);
  const texts = await db.documentTexts.where('documentId').equals(documentId).toArray();
  const row = document && document.deleted === null ? textWords(documentId, texts) : null;
  if (row) await db.searchIndex.put(row);
  else await db.searchIndex.delete(`documentText/${documentId}`);
}

export async function indexQuotesOfLetters(
  db: Tables,
  letters: readonly { readonly id: string; readonly dossierId: string }[],
  eventsOf: ReadonlyMap<string, readonly LetterEvent[]>,
): Promise<void> {
  const all = await db.outcomeEvents
    .where('letterId')
    .anyOf(letters.map(({ id }) => id))
    .toArray();
  const own = groupBy(all, ({ letterId }) => letterId);
  const rows = letters.flatMap(({ id, dossierId }) => {
    const events = own.get(id);
    return events ? quoteRows(wordsAboutLetter(eventsOf.get(id) ?? [], events), dossierId) : [];
  });
  await db.searchIndex.bulkPut(rows);
}

export async function indexMotions(db: Tables, motions: readonly Motion[]): Promise<void> {
  const ids = motions.map(({ id }) => id);
  const own = groupBy(
    await db.motionEvents.where('motionId').anyOf(ids).toArray(),
    ({ motionId }) => motionId,
  );
  const quotes = motions.flatMap(({ id, dossierId }) =>
    quoteRows(wordsAboutMotions(own.get(id) ?? []), dossierId),
  );
  await db.searchIndex.bulkPut([...motions.map(motionWords), ...quotes]);
}

/** One document at a time: a thick report is enough to hold at once. */
export async function indexTexts(db: Tables, documents: readonly { readonly id: string }[]): Promise<void> {
  for (const { id } of documents) {
    const row = textWords(id, await db.documentTexts.where('documentId').equals(id).toArray());
    if (row) await db.searchIndex.put(row);
  }
}
