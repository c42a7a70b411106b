import type { CitableRecords } from '#core/letter/citable-sources';
import type { Tables } from '../tables-in';

/** All of a dossier that its letters can cite. */
export async function citableRecords(db: Tables, dossierId: string): Promise<CitableRecords> {
  const [letters, documents, definitions] = await Promise.all([
    db.letterIndex.where('dossierId').equals(dossierId).toArray(),
    db.documents.where('dossierId').equals(dossierId).toArray(),
    db.definitionVersions.where('dossierId').equals(dossierId).toArray(),
  ]);
  return {
    letters,
    documents: documents.filter((document) => document.deleted === null),
    definitions: definitions.filter((version) => version.deleted === null),
  };
}
