import { z } from 'zod';
import { type Known, line, recordBase, recordId, text } from '#core/records/record';

/**
 * A current of opinion (stroming) in a session. A row of its own, so that two people who log the same session on two
 * machines both keep the one they began. Two with one name are one current (core/input/currents.ts).
 */
export const currentShape = z.looseObject({
  ...recordBase,
  sessionId: recordId,
  name: line.min(1),
  description: text,
  order: z.string().min(1),
});
export type Current = Known<z.infer<typeof currentShape>>;
export const CURRENT_VERSION = 1;
