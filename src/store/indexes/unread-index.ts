/**
 * The documents that came in and still wait to be read, and no others: what has to be known of every dossier
 * before anybody is reminded. Made from `documents`, and can be made again at any time.
 */
import type { DossierDocument } from '#core/records/dossier-document';

export interface UnreadIndexRow {
  /** The document. */
  readonly id: string;
  readonly dossierId: string;
}

/** Null for a document that keeps nobody waiting: read, sent by the council itself, or gone. */
export function unreadIndexRow(document: DossierDocument): UnreadIndexRow | null {
  const waits = document.deleted === null && document.unread === true && document.direction !== 'outgoing';
  return waits ? { id: document.id, dossierId: document.dossierId } : null;
}
