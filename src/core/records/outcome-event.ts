import { z } from 'zod';
import { isClockReading } from '#core/journal/hybrid-clock';
import { passagePlaceShape } from '#core/records/passage-place';
import { calendarDay, type Known, moment, recordBase, recordId, text } from '#core/records/record';

/** What a reply does with a point. `notAnswered` is said by a person: the reply was read and leaves it out. */
export const verdicts = ['adopted', 'partly', 'rejected', 'noted', 'notAnswered'] as const;
export type Verdict = (typeof verdicts)[number];

/** What the council thinks of a reply as a whole. */
export const assessments = ['satisfied', 'followUp', 'escalate'] as const;
export type Assessment = (typeof assessments)[number];

const base = {
  ...recordBase,
  letterId: recordId,
  at: moment,
  by: recordId,
  /** Put in by the gate: which of two events is the later one. */
  clock: z.string().refine(isClockReading).optional(),
};
const ofPoint = { ...base, pointId: recordId };

/** What became of the points of a letter: added, never changed, taken back by a `withdrawn`. The later one counts. */
export const outcomeEventShape = z.discriminatedUnion('kind', [
  z.looseObject({
    ...ofPoint,
    kind: z.literal('verdict'),
    /** The event of the letter by which the reply was registered. */
    replyId: recordId,
    verdict: z.enum(verdicts),
    /** The words of the reply; empty where it has none on this point. */
    words: text,
    place: passagePlaceShape.nullable(),
    /** Why it is departed from, as the reply says; empty where it gives no reason. */
    reason: text,
    /** Of a point that is a question: whether this is an answer to it. */
    answersQuestion: z.boolean(),
  }),
  z.looseObject({
    ...base,
    kind: z.literal('assessed'),
    replyId: recordId,
    assessment: z.enum(assessments),
    remark: text,
  }),
  /** A question was answered elsewhere than in a reply to its letter: in a memo, a meeting, by telephone. */
  z.looseObject({
    ...ofPoint,
    kind: z.literal('answered'),
    on: calendarDay,
    words: text.min(1),
    documentId: recordId.nullable(),
  }),
  /** The council no longer stands by the point, or no longer asks the question. */
  z.looseObject({ ...ofPoint, kind: z.literal('pointWithdrawn'), on: calendarDay, reason: text.min(1) }),
  /** What is done in fact. A person says whether that differs from what was ordered, and in what. */
  z.looseObject({
    ...ofPoint,
    kind: z.literal('delivered'),
    on: calendarDay,
    words: text.min(1),
    documentId: recordId.nullable(),
    place: passagePlaceShape.nullable(),
    differs: z.boolean(),
    reason: text,
  }),
  z.looseObject({ ...base, kind: z.literal('withdrawn'), eventId: recordId, reason: text }),
]);
export type OutcomeEvent = Known<z.infer<typeof outcomeEventShape>>;
export type OutcomeEventOf<K extends OutcomeEvent['kind']> = Extract<OutcomeEvent, { kind: K }>;
export const OUTCOME_EVENT_VERSION = 1;
