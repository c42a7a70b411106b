/**
 * How a council numbers its advice points. Each branch has a style of its own, so that "point 2" can only mean one
 * thing.
 *
 *     decimal   1, 2, 3        with a prefix: A1, A2 or 2.1, 2.2
 *     letter    A, B, C        after Z comes AA, as in Word
 *     section   2.1, 2.2       the number of the part of the letter it stands in, then its own
 */
import { z } from 'zod';

export const numberStyles = ['decimal', 'letter', 'section'] as const;

export const branchNumberingShape = z.object({
  style: z.enum(numberStyles),
  /** Stands before the number; not used by `section`. */
  prefix: z.string().max(10),
});
export type BranchNumbering = z.infer<typeof branchNumberingShape>;

export const pointNumberingShape = z.object({
  primary: branchNumberingShape,
  fallback: branchNumberingShape,
});
export type PointNumbering = z.infer<typeof pointNumberingShape>;

/** A for "alternatief". */
export const usualNumbering: PointNumbering = {
  primary: { style: 'decimal', prefix: '' },
  fallback: { style: 'decimal', prefix: 'A' },
};

/** A, B … Z, then AA, BB … ZZ, AAA: how Word counts with letters. */
export function letterNumber(count: number): string {
  const turn = count - 1;
  return String.fromCharCode(65 + (turn % 26)).repeat(Math.floor(turn / 26) + 1);
}
