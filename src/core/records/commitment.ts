import { z } from 'zod';
import { passagePlaceShape } from '#core/records/passage-place';
import { calendarDay, type Known, line, recordBase, recordId, text } from '#core/records/record';

export const commitmentSources = ['reply', 'memo', 'meeting'] as const;
export type CommitmentSource = (typeof commitmentSources)[number];

/** How the due day is known: it stands there, it was worked out from a period, or a person set it. */
export const dueCertainties = ['stated', 'workedOut', 'chosen'] as const;
export type DueCertainty = (typeof dueCertainties)[number];

/** A commitment (toezegging): what was promised, in the words in which it was. How it stands is told by its events. */
export const commitmentShape = z.looseObject({
  ...recordBase,
  dossierId: recordId,
  words: text.min(1),
  /** Who made it. */
  by: line.min(1),
  /** The day it was made. */
  on: calendarDay,
  source: z.enum(commitmentSources),
  /** The document it can be read in; null for one that was only spoken. */
  documentId: recordId.nullable(),
  place: passagePlaceShape.nullable(),
  /** Where in words: a page, a section, a meeting. */
  where: line,
  due: calendarDay.nullable(),
  dueCertainty: z.enum(dueCertainties).nullable(),
  /** The period in the words of the commitment: "voor de periode van twee jaar". */
  period: line,
  /** Advice points it goes to. */
  points: z.array(z.object({ letterId: recordId, pointId: recordId })).readonly(),
});
export type Commitment = Known<z.infer<typeof commitmentShape>>;
export const COMMITMENT_VERSION = 1;
