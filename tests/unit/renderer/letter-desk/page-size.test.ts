import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  largerThan,
  smallerThan,
  zoomOf,
} from '../../../../src/renderer/features/letter-desk/paper/page-size';

it('goes one size down and one up from any that is seen, and comes back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 300 }), (percent) => {
      const zoom = percent / 100;
      const [smaller, larger] = [smallerThan(zoom), largerThan(zoom)];
      if (smaller !== null) expect(zoomOf(smaller, zoom)).toBeLessThan(zoom);
      if (larger !== null) expect(zoomOf(larger, zoom)).toBeGreaterThan(zoom);
      expect(smaller !== null || larger !== null).toBe(true);
      if (smaller === null || larger === null) return;
      // From the next size up, the one below it is not above what was seen.
      const back = smallerThan(zoomOf(larger, zoom));
      expect(back).not.toBeNull();
      if (back !== null) expect(zoomOf(back, zoom)).toBeLessThanOrEqual(zoom);
    }),
  );
});

it('stops at half and at twice the real size, and knows the real one', () => {
  expect(smallerThan(0.5)).toBeNull();
  expect(largerThan(2)).toBeNull();
  expect(largerThan(0.9)).toBe('full');
  expect(zoomOf('full', 0.7)).toBe(1);
  expect(zoomOf('width', 0.7)).toBe(0.7);
});
