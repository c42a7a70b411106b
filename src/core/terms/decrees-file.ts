/** The shape of `resources/legal/equated-days.json`; the README beside it says what the fields mean. */
import { z } from 'zod';
import { addDays, type CalendarDay } from '#core/calendar/calendar-day';
import { calendarDay, line } from '#core/records/record';
import { numberOf, ownReasons } from '#core/terms/day-row';
import { type EquatedDays, tableOfDecrees } from '#core/terms/equated-days';

/** An equated day would otherwise be ordinary: a weekend or holiday in the table is a slip of the pen. */
export const equatedDayShape = calendarDay.refine((day) => ownReasons(numberOf(day)).length === 0, {
  error: 'free-by-itself',
});

export const certaintyShape = z.enum(['high', 'medium']);

/** A day a council adds: it found a decree the program does not know, or read one to the letter. */
export const councilEquatedDayShape = z.looseObject({
  day: equatedDayShape,
  /** Where it is written: "Stcrt. 2028, 12345". */
  citation: line.min(1),
  certainty: certaintyShape,
});
export type CouncilEquatedDay = z.infer<typeof councilEquatedDayShape>;

const decreeShape = z
  .strictObject({
    citation: line.min(1),
    id: z
      .string()
      .regex(/^BWBR\d{7}$/)
      .nullable(),
    certainty: certaintyShape,
    seenIn: z.url().nullable(),
    covers: z.strictObject({ from: calendarDay, to: calendarDay }),
    days: z.array(equatedDayShape).min(1),
  })
  .refine(({ certainty, seenIn }) => (certainty === 'medium') === (seenIn !== null), {
    error: 'hearsay-without-source',
  })
  .refine(({ covers }) => covers.from <= covers.to, { error: 'covers-nothing' })
  .refine(({ days }) => isAscending(days), { error: 'days-out-of-order' });
export type Decree = Readonly<z.infer<typeof decreeShape>>;

export const decreesShape = z
  .strictObject({ decrees: z.array(decreeShape).min(1) })
  .refine(({ decrees }) => followsOn(decrees), { error: 'coverage-with-gaps' })
  .refine(({ decrees }) => isAscending(decrees.flatMap(({ days }) => days).sort()), { error: 'day-twice' });

function isAscending(days: readonly CalendarDay[]): boolean {
  return days.slice(1).every((day, index) => (days[index] ?? day) < day);
}

function followsOn(decrees: readonly Decree[]): boolean {
  return decrees.slice(1).every(({ covers }, index) => {
    const previous = decrees[index];
    return previous !== undefined && covers.from === addDays(previous.covers.to, 1);
  });
}

/** Reads a table of decrees in the shape of the file; throws a ZodError that names what is wrong in it. */
export function readDecrees(file: unknown): EquatedDays {
  return tableOfDecrees(decreesShape.parse(file).decrees);
}
