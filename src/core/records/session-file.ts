import { z } from 'zod';
import { type Known, line, moment, recordBase, recordId, text } from '#core/records/record';

/** A document of a session, or a photo of a flip chart with what stands on it in words. */
export const sessionFileShape = z.looseObject({
  ...recordBase,
  sessionId: recordId,
  kind: z.enum(['document', 'photo']),
  fileName: line.min(1),
  mediaType: line,
  size: z.int().min(0),
  /** Names the bytes among the attachments: SHA-256, hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** What somebody who does not see the picture needs to know; empty for a document. */
  alt: text,
  addedAt: moment,
});
export type SessionFile = Known<z.infer<typeof sessionFileShape>>;
export const SESSION_FILE_VERSION = 1;
