import { expect, test } from 'vitest';
import { numbersInRuns } from '#core/outcome/numbers-in-runs';

test.each([
  [['1', '2', '3', '5'], '1–3, 5'],
  [['1', '2', '4'], '1, 2, 4'],
  [['A1', 'A2', 'A3'], 'A1, A2, A3'],
  [['3', '1', '2'], '3, 1, 2'],
  [[], ''],
] as const)('numbers %j are told as %j', (numbers, told) => {
  expect(numbersInRuns(numbers)).toBe(told);
});
