/** What the letters and documents of a dossier say, to be held against each other. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { type PaperToCompare, paperOfLetter } from '#core/contradictions/contradictions';
import { letterState } from '#core/letter/letter-state';
import type { DocumentText } from '#core/records/document-text';
import { groupBy } from '../group-by';
import type { Tables } from '../tables-in';

/** The last text of each document: one that was typed over counts instead of what was read before. */
function lastTexts(texts: readonly DocumentText[]): DocumentText[] {
  const last = new Map<string, DocumentText>();
  for (const text of texts) {
    const before = last.get(text.documentId);
    if (text.deleted === null && (!before || before.at < text.at)) last.set(text.documentId, text);
  }
  return [...last.values()];
}

/** Letters as they went out, and every document of which there is a text; the oldest first. */
async function papersIn(db: Tables, dossierId: string): Promise<readonly PaperToCompare[]> {
  const letters = (await db.letterIndex.where('dossierId').equals(dossierId).toArray()).filter(
    ({ state }) => state.dispatch !== null,
  );
  const ids = letters.map(({ id }) => id);
  const [events, documents, texts] = await Promise.all([
    db.letterEvents.where('letterId').anyOf(ids).toArray(),
    db.documents.where('dossierId').equals(dossierId).toArray(),
    db.documentTexts.where('dossierId').equals(dossierId).toArray(),
  ]);
  const eventsOf = groupBy(events, (event) => event.letterId);
  const sent = await Promise.all(
    ids.map(async (id): Promise<PaperToCompare[]> => {
      const { dispatch } = letterState(eventsOf.get(id) ?? []);
      const version = dispatch ? await db.letterVersions.get(dispatch.versionId) : undefined;
      return version ? [paperOfLetter(id, version.head.date ?? dispatch?.on ?? null, version.body)] : [];
    }),
  );
  const dayOf = new Map(
    documents.filter(({ deleted }) => deleted === null).map(({ id, date }) => [id, date]),
  );
  const came = lastTexts(texts)
    .filter(({ documentId }) => dayOf.has(documentId))
    .map(
      ({ documentId, passages }): PaperToCompare => ({
        id: documentId,
        kind: 'document',
        day: dayOf.get(documentId) ?? null,
        passages,
      }),
    );
  // Without a date it is compared last.
  return [...sent.flat(), ...came].sort((a, b) => ((a.day ?? '9999') < (b.day ?? '9999') ? -1 : 1));
}

/** Days on which something of the dossier came in or went out of which no text is kept. */
async function daysIn(db: Tables, dossierId: string): Promise<CalendarDay[]> {
  const letters = await db.letterIndex.where('dossierId').equals(dossierId).toArray();
  const [events, documents] = await Promise.all([
    db.letterEvents
      .where('letterId')
      .anyOf(letters.map(({ id }) => id))
      .toArray(),
    db.documents.where('dossierId').equals(dossierId).toArray(),
  ]);
  return [
    ...events.flatMap((event) => ('on' in event && event.on ? [event.on] : [])),
    ...documents.flatMap(({ date }) => date ?? []),
  ];
}

export interface DossierPapers {
  readonly papers: readonly PaperToCompare[];
  readonly days: readonly CalendarDay[];
}

export async function papersOfDossier(db: Tables, dossierId: string): Promise<DossierPapers> {
  const [papers, days] = await Promise.all([papersIn(db, dossierId), daysIn(db, dossierId)]);
  return { papers, days };
}
