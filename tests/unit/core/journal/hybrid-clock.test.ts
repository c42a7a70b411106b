import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isClockReading, momentOfReading, tick } from '#core/journal/hybrid-clock';

const device = '0190aaaa-0000-7000-8000-00000000000a';
const noon = '2026-11-22T12:00:00.000Z';

describe('a reading of the clock', () => {
  test('is the time on the wall where nothing was seen yet, or only the past', () => {
    expect(tick(null, noon, device)).toBe(`${noon}-0000-${device}`);
    expect(tick(`2026-11-22T11:59:59.999Z-00ff-other`, noon, device)).toBe(`${noon}-0000-${device}`);
  });

  test('counts on where the wall clock stands still or was set back', () => {
    const first = tick(null, noon, device);
    const second = tick(first, noon, device);
    expect(second).toBe(`${noon}-0001-${device}`);
    expect(tick(second, '2019-01-01T00:00:00.000Z', device)).toBe(`${noon}-0002-${device}`);
  });

  test('moves to the next millisecond where the counter is full', () => {
    expect(tick(`${noon}-ffff-${device}`, noon, device)).toBe(`2026-11-22T12:00:00.001Z-0000-${device}`);
  });

  test('sorts after everything seen before, whatever the wall clocks of two devices say', () => {
    const wall = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(wall, fc.constantFrom('device-a', 'device-b')), { maxLength: 40 }),
        (readings) => {
          const seen: string[] = [];
          for (const [at, who] of readings) seen.push(tick(seen.at(-1) ?? null, at.toISOString(), who));
          expect(seen).toEqual([...seen].sort());
          expect(new Set(seen).size).toBe(seen.length);
          expect(seen.every(isClockReading)).toBe(true);
        },
      ),
      { seed: 11, numRuns: 200 },
    );
  });

  test('tells the moment it claims', () => {
    expect(momentOfReading(`${noon}-0a0b-${device}`)).toBe(noon);
    expect(() => momentOfReading('yesterday')).toThrow(RangeError);
  });

  test.each(['', noon, `${noon}-0-${device}`, `${noon}-000g-${device}`, `2026-11-22-0000-${device}`])(
    'is not %j',
    (text) => expect(isClockReading(text)).toBe(false),
  );
});
