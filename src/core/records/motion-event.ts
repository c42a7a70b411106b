import { z } from 'zod';
import { isClockReading } from '#core/journal/hybrid-clock';
import { calendarDay, type Known, moment, recordBase, recordId, text } from '#core/records/record';

export const motionDecisions = ['carried', 'rejected', 'withdrawn', 'heldOver'] as const;
export type MotionDecision = (typeof motionDecisions)[number];

/** What a motion does with a point: taken over to the letter or all but, changed in substance, or left out. */
export const treatments = ['taken', 'changed', 'dropped'] as const;
export type Treatment = (typeof treatments)[number];

export const carryingOut = ['yes', 'partly', 'no'] as const;
export type CarryingOut = (typeof carryingOut)[number];

const base = {
  ...recordBase,
  motionId: recordId,
  dossierId: recordId,
  at: moment,
  by: recordId,
  clock: z.string().refine(isClockReading).optional(),
};
const votes = z.int().min(0).max(999).nullable();

/** What became of a motion: added, never changed. Of two of a kind about the same thing the later one counts. */
export const motionEventShape = z.discriminatedUnion('kind', [
  z.looseObject({
    ...base,
    kind: z.literal('decided'),
    on: calendarDay,
    decision: z.enum(motionDecisions),
    votesFor: votes,
    votesAgainst: votes,
    remark: text,
  }),
  /** A person confirmed what the motion does with a point of a letter, and by which of its clauses. */
  z.looseObject({
    ...base,
    kind: z.literal('pointTreated'),
    letterId: recordId,
    pointId: recordId,
    treatment: z.enum(treatments),
    clauseIds: z.array(recordId).readonly(),
  }),
  /** A person confirmed that a clause takes up no point: it is new. */
  z.looseObject({ ...base, kind: z.literal('clauseNew'), clauseId: recordId }),
  /** What the executive says about carrying it out. */
  z.looseObject({
    ...base,
    kind: z.literal('executiveSaid'),
    on: calendarDay,
    carriesOut: z.enum(carryingOut),
    words: text,
    documentId: recordId.nullable(),
  }),
  z.looseObject({ ...base, kind: z.literal('withdrawn'), eventId: recordId, reason: text }),
]);
export type MotionEvent = Known<z.infer<typeof motionEventShape>>;
export type MotionEventOf<K extends MotionEvent['kind']> = Extract<MotionEvent, { kind: K }>;
export const MOTION_EVENT_VERSION = 1;
