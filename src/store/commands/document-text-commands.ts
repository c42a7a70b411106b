import type { Making } from '#core/clock';
import type { Change } from '#core/journal/change';
import { DOCUMENT_TEXT_VERSION, type DocumentText } from '#core/records/document-text';
import type { DossierDocument } from '#core/records/dossier-document';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';

export type ReadText = Pick<DocumentText, 'how' | 'passages'>;

/** What keeps the text of a document that is there, or is added in the same act. */
export function textOfDocument(
  { newId, clock, actor }: Making,
  { id: documentId, dossierId }: Pick<DossierDocument, 'id' | 'dossierId'>,
  text: ReadText,
): Extract<Change, { kind: 'add' }> {
  const row: DocumentText = {
    ...text,
    id: newId(),
    v: DOCUMENT_TEXT_VERSION,
    deleted: null,
    documentId,
    dossierId,
    at: clock.now(),
    by: actor,
  };
  return { kind: 'add', table: 'documentTexts', row: { ...row } };
}

/** Keeps what a document says, as it was read from its file or typed over from a scan. */
export async function keepDocumentText(
  { db, gate, making }: StoreContext,
  documentId: string,
  text: ReadText,
): Promise<Committed<string>> {
  const gone = (): Refusal => new Refusal('record.gone', { table: 'documents' });
  const known = await db.documents.get(documentId);
  if (!known) throw gone();
  const { dossierId } = known;
  return gate.commit({ intent: 'keepDocumentText', partition: `dossier/${dossierId}` }, async (tables) => {
    const document = await tables.documents.get(documentId);
    if (!document || document.deleted) return gone();
    if (text.passages.every(({ words }) => words.trim() === '')) {
      return new Refusal('outcome.textEmpty', {}, 'words');
    }
    const change = textOfDocument(making, document, text);
    return { changes: [change], result: change.row.id };
  });
}
