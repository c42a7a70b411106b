import { z } from 'zod';
import { contributionSource } from '#core/records/contribution';
import { type Known, line, moment, recordBase, recordId } from '#core/records/record';

/** A list that came in at once, with the report of what came in and what did not. */
export const contributionImportShape = z.looseObject({
  ...recordBase,
  sessionId: recordId,
  at: moment,
  by: recordId,
  source: contributionSource,
  /** Name of the file; empty for what was pasted. */
  fileName: line,
  /** SHA-256 of what was given: the same once more is recognised by it. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** How many contributions came in, how many were there already. */
  added: z.int().min(0),
  doubles: z.int().min(0),
  /** Rows that did not come in, by their number in the list, with the code of the reason. */
  refused: z.array(z.object({ row: z.int().min(1), reason: line.min(1) })).readonly(),
});
export type ContributionImport = Known<z.infer<typeof contributionImportShape>>;
export const CONTRIBUTION_IMPORT_VERSION = 1;
