import { z } from 'zod';
import { type Known, line, recordBase, recordId, text } from '#core/records/record';

/** Who was at a session: an organisation or group with a number; persons only where they are needed. */
export const attendanceShape = z.looseObject({
  ...recordBase,
  sessionId: recordId,
  /** "Huurdersvereniging", or a group such as "mantelzorgers". */
  organisation: line.min(1),
  /** How many people; null where nobody counted. */
  number: z.int().min(0).max(100_000).nullable(),
  /** Names, or what else has to be known of them; usually empty. */
  persons: text,
  /** A key that sorts. */
  order: z.string().min(1),
});
export type Attendance = Known<z.infer<typeof attendanceShape>>;
export const ATTENDANCE_VERSION = 1;
