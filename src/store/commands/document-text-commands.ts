import { add } from '#core/journal/change';
import { DOCUMENT_TEXT_VERSION, type DocumentText } from '#core/records/document-text';
import { Refusal } from '#core/refusals/refusal';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';

export type ReadText = Pick<DocumentText, 'how' | 'passages'>;

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
    const id = making.newId();
    const row = {
      ...text,
      id,
      v: DOCUMENT_TEXT_VERSION,
      deleted: null,
      documentId,
      dossierId,
      at: making.clock.now(),
      by: making.actor,
    };
    return { changes: [add('documentTexts', row)], result: id };
  });
}
