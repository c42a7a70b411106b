import { z } from 'zod';
import { calendarDay, type Known, line, moment, recordBase, recordId, text } from '#core/records/record';

export const reportChannels = ['email', 'post', 'handedOver', 'meeting'] as const;
export const reportChannel = z.enum(reportChannels);
export type ReportChannel = z.infer<typeof reportChannel>;

/** What a point had come to when it was told. */
export const toldOutcomeShape = z.object({
  letterId: recordId,
  /** Null for the letter as a whole. */
  pointId: z.string().nullable(),
  /** As `outcomeCode` gives it: compared, never shown. */
  outcome: line,
});
export type ToldOutcome = z.infer<typeof toldOutcomeShape>;

/** Those who gave their input were told what was done with it (terugkoppeling). Added, never changed. */
export const reportBackShape = z.looseObject({
  ...recordBase,
  sessionId: recordId,
  at: moment,
  by: recordId,
  /** The day it was told. */
  on: calendarDay,
  channel: reportChannel,
  /** Organisations or groups, and persons only where that is needed; none left where all were erased. */
  recipients: z.array(line.min(1)).readonly(),
  remark: text,
  /** How things stood then: another outcome since is a reason to tell again. */
  told: z.array(toldOutcomeShape).readonly(),
});
export type ReportBack = Known<z.infer<typeof reportBackShape>>;
export const REPORT_BACK_VERSION = 1;
