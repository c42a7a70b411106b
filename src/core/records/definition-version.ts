import { z } from 'zod';
import { calendarDay, type Known, line, moment, recordBase, recordId, text } from '#core/records/record';

/** One version of a dossier's working definition (werkdefinitie). A next version is added; none is changed. */
export const definitionVersionShape = z.looseObject({
  ...recordBase,
  dossierId: recordId,
  at: moment,
  by: recordId,
  /** The day it was agreed on, where that is known. */
  on: calendarDay.nullable(),
  /** What is defined: "gratis onafhankelijke ondersteuning". */
  term: line.min(1),
  /** The definition itself, without quotation marks. */
  words: text.min(1),
  /** Where it was agreed: a conference, a meeting. */
  where: line,
  /** What was added or changed with respect to the version before, in the words of who proposed it. */
  amendments: z
    .array(z.object({ words: text.min(1), by: line, where: line, adopted: z.boolean() }))
    .readonly(),
});
export type DefinitionVersion = Known<z.infer<typeof definitionVersionShape>>;
export const DEFINITION_VERSION_VERSION = 1;
