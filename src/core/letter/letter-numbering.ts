import { type PointNumbering, usualNumbering } from '#core/letter/point-numbering';
import type { Council } from '#core/records/council';
import type { Letter } from '#core/records/letter';

/** What is counted in one letter, and how. */
export interface LetterNumbering {
  readonly points: PointNumbering;
  /** Whether the headings that part the letter have a number. */
  readonly headings: boolean;
}

export const usualLetterNumbering: LetterNumbering = { points: usualNumbering, headings: false };

/** The letter's own way, else the council's, else the usual one. */
export function letterNumbering(
  letter: Pick<Letter, 'pointNumbering' | 'numberedHeadings'>,
  council: Pick<Council, 'pointNumbering'>,
): LetterNumbering {
  return {
    points: letter.pointNumbering ?? council.pointNumbering ?? usualNumbering,
    headings: letter.numberedHeadings ?? false,
  };
}

/** Whether two ways of counting give the same numbers. */
export function sameNumbering(a: LetterNumbering, b: LetterNumbering): boolean {
  return (
    a.headings === b.headings &&
    (['primary', 'fallback'] as const).every(
      (branch) =>
        a.points[branch].style === b.points[branch].style &&
        a.points[branch].prefix === b.points[branch].prefix,
    )
  );
}
