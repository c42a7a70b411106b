import type { DayNumber } from '#core/terms/day-row';

export type IsFree = (number: DayNumber) => boolean;

/** A term as numbers: the day of the event, the day the sum ends on, and which days are free. */
export interface TermSum {
  readonly start: DayNumber;
  readonly rawEnd: DayNumber;
  readonly isFree: IsFree;
}

export interface Reach {
  /** Where the term ends once it has run on over free days (art. 1). */
  readonly rolled: DayNumber;
  /** The first two ordinary days of the term, wherever they lie (art. 2). */
  readonly ordinary: readonly [DayNumber, DayNumber];
  readonly due: DayNumber;
}

function ordinaryFrom(number: DayNumber, isFree: IsFree): DayNumber {
  let candidate = number;
  while (isFree(candidate)) candidate += 1;
  return candidate;
}

/**
 * The end of a term within the Act: the first ordinary day on or after the end of the sum (art. 1), or the
 * second ordinary day of the term where that comes later (art. 2, for terms of at least three days). The order
 * of the two articles makes no difference: both extend to an ordinary day, and the later one satisfies both.
 */
export function reach({ start, rawEnd, isFree }: TermSum): Reach {
  const rolled = ordinaryFrom(rawEnd, isFree);
  const first = ordinaryFrom(start + 1, isFree);
  const second = ordinaryFrom(first + 1, isFree);
  const ofThreeDays = rawEnd - start >= 3;
  return { rolled, ordinary: [first, second], due: ofThreeDays ? Math.max(rolled, second) : rolled };
}
