import { z } from 'zod';
import { type Known, line, moment, recordBase, recordId } from '#core/records/record';

/** A thick report has some two million characters. */
const MOST_CHARACTERS = 5_000_000;

/**
 * What a document says, as text: read from its file, or typed over from a scan. The bytes stay what they are; a later
 * text of the same document counts instead of an earlier one.
 */
export const documentTextShape = z.looseObject({
  ...recordBase,
  documentId: recordId,
  dossierId: recordId,
  at: moment,
  by: recordId,
  how: z.enum(['read', 'typed']),
  passages: z
    .array(
      z.object({
        words: z.string().max(MOST_CHARACTERS),
        /** Counted from one; null where the document has no pages of its own. */
        page: z.int().min(1).nullable(),
        /** What the reader took it for. */
        kind: line,
      }),
    )
    .readonly(),
});
export type DocumentText = Known<z.infer<typeof documentTextShape>>;
export type TextPassage = DocumentText['passages'][number];
export const DOCUMENT_TEXT_VERSION = 1;
