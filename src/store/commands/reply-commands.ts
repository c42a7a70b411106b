/** A reply that comes in: its file, its text and what it says to which letters, registered in one act. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { add, type Change } from '#core/journal/change';
import type { Partition } from '#core/journal/journal-entry';
import * as rules from '#core/letter/letter-events';
import { recordedTwice } from '#core/letter/recorded-twice';
import { DOSSIER_DOCUMENT_VERSION } from '#core/records/dossier-document';
import { Refusal } from '#core/refusals/refusal';
import { keepAttachment } from '../attachments';
import type { StoreContext } from '../context';
import type { Committed } from '../gate';
import { type ReadText, textOfDocument } from './document-text-commands';
import { letterGone, letterWithEvents } from './letter-commands';

export interface IncomingReply {
  /** The letters it answers; the file goes to the dossier of the first. */
  readonly letterIds: readonly string[];
  readonly details: Omit<rules.ReplyDetails, 'documentId'>;
  /** Null for a reply of which nothing is kept here. */
  readonly file: {
    readonly fileName: string;
    readonly mediaType: string;
    readonly bytes: Uint8Array;
    /** The day written on it; where that is not known it is filed under the day it came in. */
    readonly date?: CalendarDay | null;
  } | null;
  /** What the file says; null for a scan that nobody typed over yet. */
  readonly text: ReadText | null;
}

export interface RegisteredReply {
  readonly documentId: string | null;
  /** Of the events, in the order of the letters. */
  readonly replyIds: readonly string[];
}

export async function takeInReply(
  { db, gate, making }: StoreContext,
  { letterIds, details, file, text }: IncomingReply,
): Promise<Committed<RegisteredReply>> {
  const hash = file ? await keepAttachment(db, file.bytes) : '';
  const [firstId] = letterIds;
  const first = firstId === undefined ? undefined : await db.letters.get(firstId);
  if (!first) throw letterGone();
  const { dossierId } = first;
  const documentId = file ? making.newId() : null;
  const partition = `dossier/${dossierId}` as const;
  return gate.commit<RegisteredReply>({ intent: 'registerReply', partition }, async (tables) => {
    const changes: Change[] = [];
    const base = { deleted: null, dossierId };
    if (file && documentId !== null) {
      const { fileName, mediaType, bytes } = file;
      const document = {
        ...base,
        id: documentId,
        v: DOSSIER_DOCUMENT_VERSION,
        letterId: null,
        fileName,
        mediaType,
        size: bytes.byteLength,
        hash,
        date: file.date ?? details.on,
        addedAt: making.clock.now(),
        remark: '',
        unread: false,
        direction: 'incoming',
      };
      changes.push(add('documents', document));
      if (text) changes.push(textOfDocument(making, document, text));
    }
    const replyIds: string[] = [];
    for (const letterId of new Set(letterIds)) {
      const found = await letterWithEvents(tables, letterId);
      if (!found) return letterGone();
      const event = rules.registerReply(found.letter, found.state, { ...details, documentId }, making);
      if (event instanceof Refusal) return event;
      const twice = recordedTwice(event, found.events);
      if (twice) return twice;
      changes.push(add('letterEvents', event));
      replyIds.push(event.id);
    }
    const alsoIn = letterIds.map((id): Partition => `letter/${id}`);
    return { changes, alsoIn, result: { documentId, replyIds } };
  });
}
