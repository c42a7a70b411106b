import type { CitableContribution, CitableRecords } from '#core/letter/citable-sources';
import type { Tables } from '../tables-in';

/**
 * What was said at a session and is, or was, tied to a point of one of the dossier's letters: a citation outlives the tie it
 * was made through. Not all that was said: there may be thousands.
 */
export async function citableContributions(db: Tables, dossierId: string): Promise<CitableContribution[]> {
  const letterIds = await db.letterIndex.where('dossierId').equals(dossierId).primaryKeys();
  const links = await db.contributionLinks.where('letterId').anyOf(letterIds).toArray();
  const ids = [...new Set(links.map(({ contributionId }) => contributionId))];
  const rows = (await db.contributions.bulkGet(ids)).filter((row) => row !== undefined);
  const sessions = await db.sessions.bulkGet([...new Set(rows.map(({ sessionId }) => sessionId))]);
  const sessionOf = new Map(sessions.flatMap((row) => (row ? [[row.id, row]] : [])));
  return rows.flatMap((contribution) => {
    const session = sessionOf.get(contribution.sessionId);
    const isThere = contribution.deleted === null && session !== undefined && session.deleted === null;
    return isThere ? [{ contribution, session }] : [];
  });
}

/** All of a dossier that its letters can cite. */
export async function citableRecords(db: Tables, dossierId: string): Promise<CitableRecords> {
  const [letters, documents, definitions, contributions] = await Promise.all([
    db.letterIndex.where('dossierId').equals(dossierId).toArray(),
    db.documents.where('dossierId').equals(dossierId).toArray(),
    db.definitionVersions.where('dossierId').equals(dossierId).toArray(),
    citableContributions(db, dossierId),
  ]);
  return {
    letters,
    documents: documents.filter((document) => document.deleted === null),
    definitions: definitions.filter((version) => version.deleted === null),
    contributions,
  };
}
