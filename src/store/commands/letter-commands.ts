import type { Making } from '#core/clock';
import { add, type Change, patch } from '#core/journal/change';
import { BODY_READER, BODY_WRITER, type LetterBody } from '#core/letter/body';
import { notWritable } from '#core/letter/event-parts';
import { giveReference as referenceRule } from '#core/letter/letter-events';
import type { LetterFormId } from '#core/letter/letter-forms';
import { type LetterState, letterState } from '#core/letter/letter-state';
import type { Council } from '#core/records/council';
import { DOSSIER_DOCUMENT_VERSION } from '#core/records/dossier-document';
import { LETTER_VERSION, type Letter, type LetterKind } from '#core/records/letter';
import type { LetterEvent } from '#core/records/letter-event';
import type { Person } from '#core/records/person';
import { Refusal } from '#core/refusals/refusal';
import { keepAttachment } from '../attachments';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';
import { refreshBodyIndex } from '../indexes/keep-indexes';
import { seededDocument } from '../letter-body/body-from-yjs';
import type { Tables } from '../tables-in';
import { begunForm } from './begun-letter';
import { standingReferences } from './reference-commands';

export type LetterFields = Omit<
  Letter,
  'id' | 'v' | 'deleted' | 'dossierId' | 'minReader' | 'minWriter' | 'createdAt'
>;

export interface LetterWithEvents {
  readonly letter: Letter;
  readonly events: readonly LetterEvent[];
  readonly state: LetterState;
}

export async function letterWithEvents(db: Tables, id: string): Promise<LetterWithEvents | null> {
  const letter = await db.letters.get(id);
  if (!letter || letter.deleted) return null;
  const events = await db.letterEvents.where('letterId').equals(id).toArray();
  return { letter, events, state: letterState(events) };
}

export function letterGone(): Refusal {
  return new Refusal('record.gone', { table: 'letters' });
}

/** A letter follows up one that is there, and not itself. */
async function checkPredecessor(
  db: Tables,
  letterId: string,
  predecessorId: string | null | undefined,
): Promise<Refusal | null> {
  if (predecessorId === null || predecessorId === undefined) return null;
  const isThere = predecessorId !== letterId && (await db.letters.get(predecessorId)) !== undefined;
  return isThere ? null : new Refusal('record.gone', { table: 'letters' }, 'predecessorId');
}

/** The head a new letter begins with: what the council always writes. */
export function defaultHead(kind: LetterKind, council: Council, chair: Person | undefined): LetterFields {
  return {
    kind,
    subject: '',
    addressee: council.addressee,
    date: null,
    yourReference: '',
    yourLetterOf: null,
    contactPerson: council.contactPerson,
    directLine: council.directLine,
    contactEmail: council.contactEmail,
    copiesTo: [],
    salutation: 'Geacht college,',
    closing: 'Met vriendelijke groet,',
    signatoryName: chair?.name ?? '',
    signatoryFunction: chair?.function ?? '',
    predecessorId: null,
    confidentiality: 'public',
    embargoUntil: null,
  };
}

interface NewLetter {
  readonly id: string;
  readonly dossierId: string;
  readonly head: LetterFields;
  readonly body: LetterBody;
}

/** Its row, and with it the document its body is written in, seeded here and nowhere else. */
function added(making: Making, { id, dossierId, head, body }: NewLetter): Change {
  const row = {
    ...head,
    id,
    v: LETTER_VERSION,
    deleted: null,
    dossierId,
    minReader: BODY_READER,
    minWriter: BODY_WRITER,
    createdAt: making.clock.now(),
  };
  return add('letters', { ...row, body: seededDocument(body) });
}

export interface LetterDraft {
  readonly id: string;
  readonly dossierId: string;
  readonly kind: LetterKind;
  readonly head?: Partial<LetterFields>;
  /** Its text, or the form to begin it from; the usual form of its kind where neither is given. */
  readonly start?: LetterBody | LetterFormId | null;
}

/** What adds a letter, its head filled with what is always so; to be asked inside the transaction that writes it. */
export async function draftedLetter(
  making: Making,
  tables: Tables,
  { id, dossierId, kind, head: given = {}, start = null }: LetterDraft,
): Promise<Change | Refusal> {
  const [council] = await tables.councils.toArray();
  if (!council) return new Refusal('council.missing');
  const dossier = await tables.dossiers.get(dossierId);
  if (!dossier || dossier.deleted) return new Refusal('record.gone', { table: 'dossiers' });
  const chair = await tables.people.filter((each) => each.deleted === null && each.role === 'chair').first();
  const head = { ...defaultHead(kind, council, chair), ...given, kind };
  const gone = await checkPredecessor(tables, id, head.predecessorId);
  if (gone) return gone;
  if (start !== null && typeof start !== 'string') {
    return added(making, { id, dossierId, head, body: start });
  }
  const begin = { id, form: start, head, council, chair, dossier };
  const { body, ...layout } = await begunForm(making, tables, begin);
  return added(making, { id, dossierId, head: { ...layout, ...head }, body });
}

/**
 * A new letter of a kind, its head filled with what is always so. `start` is its text, or the form it begins from; null
 * is the usual form of its kind.
 */
export async function createLetter(
  context: StoreContext,
  dossierId: string,
  kind: LetterKind,
  given: Partial<LetterFields> = {},
  start: LetterBody | LetterFormId | null = null,
): Promise<Committed<string>> {
  const { db, gate, making } = context;
  const id = making.newId();
  const draft = { id, dossierId, kind, head: given, start };
  const done = await gate.commit({ intent: 'createLetter', partition: `letter/${id}` }, async (tables) => {
    const letter = await draftedLetter(making, tables, draft);
    return letter instanceof Refusal ? letter : { changes: [letter], result: id };
  });
  await refreshBodyIndex(db, id);
  return done;
}

export interface LetterImport {
  readonly dossierId: string;
  readonly head: LetterFields;
  readonly body: LetterBody;
  /** The council's own reference as it stood on the letter; empty when it had none. */
  readonly reference: string;
  /** The file it was read from, kept with the letter; null when the text was pasted. */
  readonly source: {
    readonly fileName: string;
    readonly mediaType: string;
    readonly bytes: Uint8Array;
  } | null;
}

/** A letter read from a file or pasted text, confirmed by a person: letter, reference and source in one go. */
export async function importLetter(context: StoreContext, input: LetterImport): Promise<Committed<string>> {
  const { db, gate, making } = context;
  const id = making.newId();
  const { dossierId, head, body } = input;
  const changes: Change[] = [added(making, { id, dossierId, head, body })];
  if (input.source) {
    const { bytes, ...file } = input.source;
    const hash = await keepAttachment(db, bytes);
    const document = {
      ...file,
      id: making.newId(),
      v: DOSSIER_DOCUMENT_VERSION,
      deleted: null,
      dossierId: input.dossierId,
      letterId: id,
      size: bytes.byteLength,
      hash,
      date: input.head.date,
      addedAt: making.clock.now(),
      remark: '',
      unread: false,
      direction: null,
    };
    changes.push(add('documents', document));
  }
  const done = await gate.commit({ intent: 'importLetter', partition: `letter/${id}` }, async (db) => {
    const dossier = await db.dossiers.get(input.dossierId);
    if (!dossier || dossier.deleted) return new Refusal('record.gone', { table: 'dossiers' });
    const gone = await checkPredecessor(db, id, input.head.predecessorId);
    if (gone) return gone;
    if (input.reference.trim() === '') return { changes, result: id };
    const event = referenceRule({ id }, input.reference, await standingReferences(db), making);
    if (event instanceof Refusal) return event;
    return { changes: [...changes, add('letterEvents', event)], result: id };
  });
  await refreshBodyIndex(db, id);
  return done;
}

/** Changes fields of the head. A letter that went out is what it is. */
export function changeLetterHead(
  { gate }: StoreContext,
  id: string,
  set: Partial<LetterFields>,
): Promise<Committed<null>> {
  return gate.commit({ intent: 'changeLetterHead', partition: `letter/${id}` }, async (db) => {
    const found = await letterWithEvents(db, id);
    if (!found) return letterGone();
    const locked = notWritable(found.state);
    if (locked) return locked;
    return (
      (await checkPredecessor(db, id, set.predecessorId)) ?? {
        changes: [patch('letters', id, set)],
        result: null,
      }
    );
  });
}

/** Marks a draft as deleted. What went out cannot be: it happened. */
export function removeLetter({ gate, making }: StoreContext, id: string): Promise<Committed<null>> {
  return gate.commit({ intent: 'removeLetter', partition: `letter/${id}` }, async (db) => {
    const found = await letterWithEvents(db, id);
    if (!found) return letterGone();
    if (found.state.dispatch) return new Refusal('letter.alreadySent');
    return {
      changes: [patch('letters', id, { deleted: { at: making.clock.now(), by: making.actor } })],
      result: null,
    };
  });
}
