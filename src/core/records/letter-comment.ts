import { z } from 'zod';
import { type Known, moment, recordBase, recordId, text } from '#core/records/record';

/**
 * A remark on a passage of a letter, or an answer to one. It lies beside the text and never in it: what is signed
 * holds no remarks. `from` and `to` are positions of the letter's Yjs document (relative, base64), so that the
 * remark keeps its passage while people write; `quote` is the passage as it was, for when it is gone.
 */
export const letterCommentShape = z.looseObject({
  ...recordBase,
  letterId: recordId,
  /** The remark this one answers; null for the first of a thread. */
  parentId: recordId.nullable(),
  anchor: z.object({ from: z.string(), to: z.string() }).nullable(),
  quote: text,
  words: text.min(1),
  at: moment,
  by: recordId,
  resolved: z.object({ at: moment, by: recordId }).nullable(),
});
export type LetterComment = Known<z.infer<typeof letterCommentShape>>;
export const LETTER_COMMENT_VERSION = 1;
