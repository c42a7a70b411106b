import { z } from 'zod';
import { calendarDay, type Known, line, moment, recordBase, recordId, text } from '#core/records/record';

/** A document (stuk) that came in or went out: its own bytes, kept as they were. */
export const dossierDocumentShape = z.looseObject({
  ...recordBase,
  dossierId: recordId,
  /** The letter that was made from it, if it was. */
  letterId: recordId.nullable(),
  fileName: line.min(1),
  mediaType: line,
  size: z.int().min(0),
  /** Names the bytes among the attachments: SHA-256, hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  date: calendarDay.nullable(),
  addedAt: moment,
  remark: text,
  /** Came in and was not looked at yet: as long as it waits, nobody is reminded of anything in the dossier. */
  unread: z.boolean().default(false),
  /** Null where nobody said so. */
  direction: z.enum(['incoming', 'outgoing']).nullable().default(null),
});
export type DossierDocument = Known<z.infer<typeof dossierDocumentShape>>;
export const DOSSIER_DOCUMENT_VERSION = 1;
