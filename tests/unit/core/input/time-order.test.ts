import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeOrder } from '#core/input/time-order';
import { orderBetween } from '#core/order/order-key';

const moments = fc
  .integer({ min: Date.parse('2000-01-01'), max: Date.parse('2999-12-31') })
  .map((at) => new Date(at).toISOString());
const numbers = fc.integer({ min: 0, max: 200_000 });

describe('the key of a moment', () => {
  test('sorts as the moments do, and those of one moment by their number', () => {
    fc.assert(
      fc.property(moments, moments, numbers, numbers, (a, b, m, n) => {
        const before = a < b || (a === b && m < n);
        const same = a === b && m === n;
        const [keyA, keyB] = [timeOrder(a, m), timeOrder(b, n)];
        expect(keyA < keyB).toBe(before);
        expect(keyA === keyB).toBe(same);
      }),
      { seed: 6 },
    );
  });

  test('leaves room between two, however close', () => {
    fc.assert(
      fc.property(moments, numbers, (at, n) => {
        const [low, high] = [timeOrder(at, n), timeOrder(at, n + 1)];
        const between = orderBetween(low, high);
        expect(low < between && between < high).toBe(true);
        expect(orderBetween(null, timeOrder(at, 0)) < timeOrder(at, 0)).toBe(true);
      }),
      { seed: 7 },
    );
  });

  test('does not grow, as one that bisects would', () => {
    expect(timeOrder('2026-11-05T19:00:00.000Z', 4999)).toHaveLength(12);
  });

  test('is none for more than a list can hold', () => {
    expect(() => timeOrder('2026-11-05T19:00:00.000Z', 62 ** 3)).toThrow(RangeError);
  });
});
