import { z } from 'zod';
import { type Known, line, recordBase } from '#core/records/record';
import { certaintyShape, equatedDayShape } from '#core/terms/decrees-file';

/**
 * A day a council found to be equated with a holiday, or a decree the program knows from hearsay that it read
 * itself. See `terms/equated-days.ts`.
 */
export const equatedDayRowShape = z.looseObject({
  ...recordBase,
  day: equatedDayShape,
  /** What people call it: "vrijdag na Hemelvaart"; may be empty. */
  name: line,
  /** Where it is written: "Stcrt. 2028, 12345". */
  citation: line.min(1),
  certainty: certaintyShape.default('high'),
});
export type EquatedDayRow = Known<z.infer<typeof equatedDayRowShape>>;
export const EQUATED_DAY_VERSION = 1;
