/**
 * What every stored row has.
 *
 * Shapes are loose: a field this program does not know was written by a newer one, and must survive being
 * read and patched here. Rows are patched by field and never replaced, for the same reason.
 */
import { z } from 'zod';
import { type CalendarDay, parseCalendarDay } from '#core/calendar/calendar-day';

/** UUIDv7, made once by the device that creates the row. */
export const recordId = z.uuid();
export type RecordId = string;

/** A moment: UTC, ISO 8601 with milliseconds. Never mixed with calendar days. */
export const moment = z.iso.datetime({ precision: 3 });
export type Moment = string;

export const calendarDay = z
  .string()
  .refine((text) => parseCalendarDay(text) !== null, { error: 'not-a-calendar-day' })
  .transform((text) => text as CalendarDay);

/** Deleting marks; the content stays until it is erased by a command of its own. */
export const deletion = z.object({ at: moment, by: recordId });
export type Deletion = z.infer<typeof deletion>;

export const recordBase = {
  id: recordId,
  /** The version of the row's shape, per table. */
  v: z.int().min(1),
  deleted: deletion.nullable().default(null),
};

/** One line of text a person typed, in characters; the forms trim its outer blanks. */
export const LONGEST_LINE = 500;
export const line = z.string().max(LONGEST_LINE);
/** Several lines, such as an address or a remark. */
export const text = z.string().max(20_000);

/**
 * The fields of a loose shape that this program knows. What a newer one added stays on the row, but nothing
 * here can reach for it by accident.
 */
export type Known<T> = T extends unknown ? { [K in keyof T as string extends K ? never : K]: T[K] } : never;
