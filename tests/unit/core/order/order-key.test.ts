import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byOrder, orderBetween } from '#core/order/order-key';

const SEED = 20_261_122;

test('a key fits between any two neighbours, however often one is put there', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 120 }), (places) => {
      const keys: string[] = [];
      for (const place of places) {
        const at = place % (keys.length + 1);
        const key = orderBetween(keys[at - 1] ?? null, keys[at] ?? null);
        keys.splice(at, 0, key);
      }
      expect([...keys].sort((a, b) => (a < b ? -1 : 1))).toEqual(keys);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { seed: SEED },
  );
});

test('always in front and always behind stay short', () => {
  let [first, last]: [string | null, string | null] = [null, null];
  for (let count = 0; count < 100; count += 1) {
    first = orderBetween(null, first);
    last = orderBetween(last, null);
  }
  expect(first?.length).toBeLessThan(30);
  expect(last?.length).toBeLessThan(30);
});

test.each([
  ['V', 'V'],
  ['z', 'V'],
])('nothing fits between %s and %s', (a, b) => {
  expect(() => orderBetween(a, b)).toThrow(RangeError);
});

test('rows with one key stand in the order of their ids', () => {
  const rows = [
    { id: 'b', order: 'V' },
    { id: 'a', order: 'V' },
    { id: 'c', order: 'K' },
  ];
  expect(rows.sort(byOrder).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});
