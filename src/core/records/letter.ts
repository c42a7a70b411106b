import { z } from 'zod';
import { pointNumberingShape } from '#core/letter/point-numbering';
import { calendarDay, type Known, line, recordBase, recordId } from '#core/records/record';

export const letterKinds = [
  'unsolicitedAdvice',
  'requestedAdvice',
  'followUpAdvice',
  'questions',
  'reminder',
  'other',
] as const;
export const letterKind = z.enum(letterKinds);
export type LetterKind = z.infer<typeof letterKind>;

/**
 * A letter's head. Its body is a Yjs document beside this row (see `letter/body.ts`); its status, reference
 * number and dates of dispatch follow from its events (see `letter/letter-state.ts`).
 */
export const letterShape = z.looseObject({
  ...recordBase,
  dossierId: recordId,
  kind: letterKind,
  subject: line,
  addressee: z.array(line).readonly(),
  /** The date printed on the letter; null until it is known. */
  date: calendarDay.nullable(),
  yourReference: line,
  yourLetterOf: calendarDay.nullable(),
  contactPerson: line,
  directLine: line,
  contactEmail: line,
  copiesTo: z.array(line).readonly(),
  salutation: line,
  closing: line,
  signatoryName: line,
  signatoryFunction: line,
  /** The letter this one follows up or reminds of. */
  predecessorId: recordId.nullable(),
  confidentiality: z.enum(['public', 'embargo', 'confidential']),
  embargoUntil: calendarDay.nullable(),
  /** `letter`, also where it is absent, has a window address and a salutation, as by post; `memo` begins with what it is about. */
  layout: z.enum(['letter', 'memo']).optional(),
  /** Headings of the first rank below the subject are counted: 1, 2, 3. */
  numberedHeadings: z.boolean().optional(),
  /** Null or absent: as the council numbers its points. */
  pointNumbering: pointNumberingShape.nullable().optional(),
  /** An editor below `minReader` cannot show the body in full; one below `minWriter` must not open it for writing. */
  minReader: z.int().min(1),
  minWriter: z.int().min(1),
  createdAt: z.iso.datetime({ precision: 3 }),
});
export type Letter = Known<z.infer<typeof letterShape>>;
export const LETTER_VERSION = 1;
