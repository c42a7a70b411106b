import type { CalendarDay } from '#core/calendar/calendar-day';
import { add, patch } from '#core/journal/change';
import { DOSSIER_VERSION, type Dossier } from '#core/records/dossier';
import { DOSSIER_DOCUMENT_VERSION, type DossierDocument } from '#core/records/dossier-document';
import { Refusal } from '#core/refusals/refusal';
import { keepAttachment } from '../attachments';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';
import { tableDefinitions } from '../tables';
import { type ReadText, textOfDocument } from './document-text-commands';

export type DossierFields = Omit<Dossier, 'id' | 'v' | 'deleted'>;

export const emptyDossier: DossierFields = {
  title: '',
  summary: '',
  themeYear: null,
  workingGroup: '',
  portfolioHolder: '',
  lifeDomains: [],
  laws: [],
};

export function createDossier(
  { gate, making }: StoreContext,
  fields: DossierFields,
): Promise<Committed<string>> {
  const id = making.newId();
  return gate.commit({ intent: 'createDossier', partition: `dossier/${id}` }, async () =>
    fields.title.trim() === ''
      ? new Refusal('dossier.noTitle', {}, 'title')
      : { changes: [add('dossiers', { ...fields, id, v: DOSSIER_VERSION, deleted: null })], result: id },
  );
}

export function changeDossier(
  { gate }: StoreContext,
  id: string,
  set: Partial<DossierFields>,
): Promise<Committed<null>> {
  return gate.commit({ intent: 'changeDossier', partition: `dossier/${id}` }, async () =>
    set.title !== undefined && set.title.trim() === ''
      ? new Refusal('dossier.noTitle', {}, 'title')
      : { changes: [patch('dossiers', id, set)], result: null },
  );
}

/** Marks the dossier as deleted. One that holds letters stays: they would be left without a place. */
export function removeDossier({ gate, making }: StoreContext, id: string): Promise<Committed<null>> {
  return gate.commit({ intent: 'removeDossier', partition: `dossier/${id}` }, async (db) => {
    const letters = await db.letterIndex.where('dossierId').equals(id).count();
    if (letters > 0) return new Refusal('dossier.holdsLetters', { letters });
    return {
      changes: [patch('dossiers', id, { deleted: { at: making.clock.now(), by: making.actor } })],
      result: null,
    };
  });
}

export interface NewDocument {
  readonly dossierId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly date: CalendarDay | null;
  readonly remark: string;
  /** Came in and was not looked at yet; false unless it is said. */
  readonly unread?: boolean;
  readonly direction?: DossierDocument['direction'];
  /** What it says, where that could be read. */
  readonly text?: ReadText | null;
}

/** Keeps a file with the dossier, its bytes as they are. */
export async function addDocument(context: StoreContext, document: NewDocument): Promise<Committed<string>> {
  const { gate, db, making } = context;
  const hash = await keepAttachment(db, document.bytes);
  const id = making.newId();
  const { bytes, text = null, ...fields } = document;
  const row = {
    ...fields,
    unread: document.unread ?? false,
    direction: document.direction ?? null,
    id,
    v: DOSSIER_DOCUMENT_VERSION,
    deleted: null,
    letterId: null,
    size: bytes.byteLength,
    hash,
    addedAt: making.clock.now(),
  };
  return gate.commit({ intent: 'addDocument', partition: `dossier/${document.dossierId}` }, async (db) => {
    const dossier = await db.dossiers.get(document.dossierId);
    if (!dossier || dossier.deleted) return new Refusal('record.gone', { table: 'dossiers' });
    const said = text ? [textOfDocument(making, row, text)] : [];
    return { changes: [add('documents', row), ...said], result: id };
  });
}

async function markDocument(
  { gate, db }: StoreContext,
  id: string,
  unread: boolean,
): Promise<Committed<null>> {
  const document = await db.documents.get(id);
  if (!document || document.deleted) throw new Refusal('record.gone', { table: 'documents' });
  const partition = tableDefinitions.documents.partitionOf({ ...document });
  const intent = unread ? 'markDocumentUnread' : 'markDocumentRead';
  return gate.commit({ intent, partition }, async () => ({
    changes: [patch('documents', id, { unread })],
    result: null,
  }));
}

/** Somebody looked at it: it keeps nobody waiting any more. */
export function markDocumentRead(context: StoreContext, id: string): Promise<Committed<null>> {
  return markDocument(context, id, false);
}

export function markDocumentUnread(context: StoreContext, id: string): Promise<Committed<null>> {
  return markDocument(context, id, true);
}
