import { z } from 'zod';
import { calendarDay, type Known, line, moment, recordBase, recordId, text } from '#core/records/record';
import { termRuleShape } from '#core/records/term-rule';

/**
 * What decides about a letter is an event: added, never changed. A mistake is mended by a later event that
 * withdraws it, so that what was believed at the time can still be read.
 */
const eventBase = { ...recordBase, letterId: recordId, at: moment, by: recordId };

export const letterEventShape = z.discriminatedUnion('kind', [
  /** The council's own reference number, given once, never twice. */
  z.looseObject({ ...eventBase, kind: z.literal('referenceGiven'), reference: line.min(1) }),
  z.looseObject({
    ...eventBase,
    kind: z.literal('dispatched'),
    on: calendarDay,
    channel: z.enum(['email', 'post', 'handedOver']),
    recipients: z.array(line).readonly(),
    /** The text that went out, frozen. */
    versionId: recordId,
    /** The rule as it stood that day: changing a rule later never changes a term already running. */
    rule: termRuleShape.nullable(),
  }),
  z.looseObject({ ...eventBase, kind: z.literal('received'), on: calendarDay }),
  z.looseObject({ ...eventBase, kind: z.literal('acknowledged'), on: calendarDay }),
  z.looseObject({
    ...eventBase,
    kind: z.literal('replied'),
    on: calendarDay,
    form: z.enum(['interim', 'final']),
    reference: line,
    remark: text,
  }),
  z.looseObject({ ...eventBase, kind: z.literal('closed'), on: calendarDay, reason: text.min(1) }),
  z.looseObject({ ...eventBase, kind: z.literal('withdrawn'), eventId: recordId, reason: text }),
]);
export type LetterEvent = Known<z.infer<typeof letterEventShape>>;
export type LetterEventOf<K extends LetterEvent['kind']> = Extract<LetterEvent, { kind: K }>;
export const LETTER_EVENT_VERSION = 1;
