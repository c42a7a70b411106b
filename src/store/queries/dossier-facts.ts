import { speakersOf } from '#core/foundation/speakers';
import type { DossierFacts, DossierPaper, OtherLetter } from '#core/letter/desk-check/facts';
import { letterState, standingEvents } from '#core/letter/letter-state';
import { linksOfHeads } from '#core/ordering/merge';
import { voicesOf } from '#core/ordering/standing';
import type { Letter } from '#core/records/letter';
import type { LetterEvent } from '#core/records/letter-event';
import { groupBy } from '../group-by';
import { readStoredBodies } from '../letter-body/stored-body';
import type { Tables } from '../tables-in';
import { citableRecords } from './citable-query';
import { foundationRecords } from './foundation-queries';

/** What came from the executive about a letter; each can be cited as its reply. */
const REPLIES: ReadonlySet<LetterEvent['kind']> = new Set([
  'replied',
  'acknowledged',
  'extended',
  'promised',
]);

function papersOf(letter: Letter, events: readonly LetterEvent[]): DossierPaper[] {
  const { dispatch } = letterState(events);
  const days = new Set([letter.date, dispatch?.on ?? null]);
  const letters = [...days].map((day): DossierPaper => ({ source: 'letter', id: letter.id, day }));
  const replies = standingEvents(events).flatMap((event): DossierPaper[] =>
    REPLIES.has(event.kind) && 'on' in event ? [{ source: 'reply', id: event.id, day: event.on }] : [],
  );
  return [...letters, ...replies];
}

/** What was said at the sessions of the dossier: whether anything was, by whom, and which points rest on it. */
async function inputFacts(
  db: Tables,
  letterId: string,
  dossierId: string,
): Promise<Pick<DossierFacts, 'speakers' | 'foundation'>> {
  const { sessions, contributions, links } = await foundationRecords(db, [letterId], dossierId);
  const standing = new Set(sessions.filter(({ deleted }) => deleted === null).map(({ id }) => id));
  const { headOf } = voicesOf(
    contributions.filter(({ sessionId, erased }) => standing.has(sessionId) && erased === null),
  );
  return {
    speakers: speakersOf(contributions.filter(({ sessionId }) => standing.has(sessionId))),
    foundation: {
      hasInput: headOf.size > 0,
      founded: new Set(linksOfHeads(links, headOf).map(({ pointId }) => pointId)),
    },
  };
}

/** What the rest of its dossier knows, for the desk check of one letter. */
export async function dossierFacts(db: Tables, letterId: string): Promise<DossierFacts> {
  const letter = await db.letters.get(letterId);
  if (!letter) return { papers: [], citable: null, others: [], speakers: [], foundation: null };
  const rows = await db.letterIndex.where('dossierId').equals(letter.dossierId).toArray();
  const ids = rows.map(({ id }) => id);
  const [letters, events, documents, definitions] = await Promise.all([
    db.letters.bulkGet(ids),
    db.letterEvents.where('letterId').anyOf(ids).toArray(),
    db.documents.where('dossierId').equals(letter.dossierId).toArray(),
    db.definitionVersions.where('dossierId').equals(letter.dossierId).toArray(),
  ]);
  const eventsOf = groupBy(events, (event) => event.letterId);
  const there = letters.flatMap((each) => (each && each.deleted === null ? [each] : []));
  const others = there.filter(({ id }) => id !== letterId);
  const sentAs = others.flatMap(({ id }) => letterState(eventsOf.get(id) ?? []).dispatch?.versionId ?? []);
  const [citable, versions, drafts, input] = await Promise.all([
    citableRecords(db, letter.dossierId),
    db.letterVersions.bulkGet(sentAs),
    readStoredBodies(
      db,
      others.map(({ id }) => id),
    ),
    inputFacts(db, letterId, letter.dossierId),
  ]);
  const frozen = new Map(versions.flatMap((version) => (version ? [[version.letterId, version.body]] : [])));
  return {
    papers: [
      ...there.flatMap((each) => papersOf(each, eventsOf.get(each.id) ?? [])),
      ...documents
        .filter(({ deleted }) => deleted === null)
        .map(({ id, date }): DossierPaper => ({ source: 'document', id, day: date })),
      ...definitions.map(({ id, on }): DossierPaper => ({ source: 'definition', id, day: on })),
      ...citable.contributions.map(
        ({ contribution, session }): DossierPaper => ({
          source: 'contribution',
          id: contribution.id,
          day: session.on,
        }),
      ),
    ],
    citable,
    others: others.flatMap(({ id, subject, date }): OtherLetter[] => {
      const body = frozen.get(id) ?? drafts.get(id);
      return body ? [{ subject, day: date, body }] : [];
    }),
    ...input,
  };
}
