import { z } from 'zod';
import { isClockReading } from '#core/journal/hybrid-clock';
import { calendarDay, type Known, moment, recordBase, recordId, text } from '#core/records/record';

const base = {
  ...recordBase,
  commitmentId: recordId,
  dossierId: recordId,
  at: moment,
  by: recordId,
  clock: z.string().refine(isClockReading).optional(),
  on: calendarDay,
};

/** What became of a commitment: added, never changed; the later one counts. */
export const commitmentEventShape = z.discriminatedUnion('kind', [
  z.looseObject({ ...base, kind: z.literal('partly'), proof: text.min(1), documentId: recordId.nullable() }),
  /** Closed by its proof: what shows that it was done. */
  z.looseObject({
    ...base,
    kind: z.literal('fulfilled'),
    proof: text.min(1),
    documentId: recordId.nullable(),
  }),
  z.looseObject({ ...base, kind: z.literal('lapsed'), reason: text.min(1) }),
  z.looseObject({ ...base, kind: z.literal('withdrawn'), eventId: recordId, reason: text }),
]);
export type CommitmentEvent = Known<z.infer<typeof commitmentEventShape>>;
export type CommitmentEventOf<K extends CommitmentEvent['kind']> = Extract<CommitmentEvent, { kind: K }>;
export const COMMITMENT_EVENT_VERSION = 1;
