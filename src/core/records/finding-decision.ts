import { z } from 'zod';
import { type Known, line, moment, recordBase, recordId, text } from '#core/records/record';

/** Somebody looked at a finding of the desk check and leaves the text as it is, for a reason. */
export const findingDecisionShape = z.looseObject({
  ...recordBase,
  letterId: recordId,
  /** The code of the check, and what it found: together they name the finding, also after the text moved. */
  code: line.min(1),
  about: text,
  reason: text.min(1),
  at: moment,
  by: recordId,
});
export type FindingDecision = Known<z.infer<typeof findingDecisionShape>>;
export const FINDING_DECISION_VERSION = 1;
