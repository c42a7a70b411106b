import { expect, it } from 'vitest';
import { isNearlyDueDays, NEARLY_DUE_DAYS, nearlyDueDaysOf } from '#core/terms/nearly-due-days';

it('is a whole number of days from one to sixty', () => {
  expect([1, 7, 60].filter((days) => !isNearlyDueDays(days))).toEqual([]);
  expect([0, 61, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY].filter(isNearlyDueDays)).toEqual([]);
  expect(isNearlyDueDays(NEARLY_DUE_DAYS.usual)).toBe(true);
});

it('is the usual number where none was chosen, or one that cannot be', () => {
  expect([null, undefined, 0, 61, Number.NaN].map(nearlyDueDaysOf)).toEqual([7, 7, 7, 7, 7]);
  expect(nearlyDueDaysOf(30)).toBe(30);
});
