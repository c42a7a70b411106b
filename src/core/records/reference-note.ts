import { z } from 'zod';
import { type Known, line, moment, recordBase, recordId, text } from '#core/records/record';

/** Why a reference number of the council belongs to no letter here: used elsewhere, or skipped. */
export const referenceNoteShape = z.looseObject({
  ...recordBase,
  reference: line.min(1),
  reason: text.min(1),
  at: moment,
  by: recordId,
});
export type ReferenceNote = Known<z.infer<typeof referenceNoteShape>>;
export const REFERENCE_NOTE_VERSION = 1;
