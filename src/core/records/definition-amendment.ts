import { z } from 'zod';
import { type Known, line, moment, recordBase, recordId, text } from '#core/records/record';

/** `adopted` and `notAdopted` were decided on in the session; the first comes into the next version. */
export const amendmentOutcomes = ['open', 'adopted', 'notAdopted'] as const;
export const amendmentOutcome = z.enum(amendmentOutcomes);
export type AmendmentOutcome = z.infer<typeof amendmentOutcome>;

/** What somebody proposed in a session to add to a working definition (werkdefinitie), or to change in it. */
export const definitionAmendmentShape = z.looseObject({
  ...recordBase,
  sessionId: recordId,
  dossierId: recordId,
  words: text.min(1),
  /** Who proposed it: a name or an organisation; empty where nobody wrote that down. */
  by: line,
  outcome: amendmentOutcome,
  /** The contribution it was said in. */
  contributionId: recordId.nullable(),
  /** The version of the definition it came into, or was turned down for. */
  versionId: recordId.nullable(),
  at: moment,
  /** A key that sorts. */
  order: z.string().min(1),
});
export type ProposedAmendment = Known<z.infer<typeof definitionAmendmentShape>>;
export const DEFINITION_AMENDMENT_VERSION = 1;
