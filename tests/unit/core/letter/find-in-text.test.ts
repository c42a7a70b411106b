import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FindQuery, matchesIn, withCapitalOf } from '#core/letter/find-in-text';

const find = (text: string, looking: string, more: Partial<FindQuery> = {}) =>
  matchesIn(text, { text: looking, matchCase: false, wholeWords: false, ...more }).map(({ from, to }) =>
    text.slice(from, to),
  );

describe('finding words', () => {
  test('capitals make no difference unless asked', () => {
    expect(find('Raad, raad, RAAD', 'raad')).toEqual(['Raad', 'raad', 'RAAD']);
    expect(find('Raad, raad, RAAD', 'raad', { matchCase: true })).toEqual(['raad']);
    expect(find('ÉÉN één', 'één')).toEqual(['ÉÉN', 'één']);
  });

  test('whole words end where letters and figures do, accents or not', () => {
    expect(find('raad adviesraad raad’s raad2 (raad)', 'raad', { wholeWords: true })).toHaveLength(3);
    expect(find('café caf', 'caf', { wholeWords: true })).toEqual(['caf']);
  });

  test('what is typed as one sign is found in all its kinds', () => {
    expect(find('16\u00a0juni', '16 juni')).toEqual(['16\u00a0juni']);
    expect(find('foto’s', "foto's")).toEqual(['foto’s']);
    expect(find('„ja”', '"ja"')).toEqual(['„ja”']);
  });

  test('signs of patterns are signs', () => {
    expect(find('a.c abc (a+b)', 'a.c')).toEqual(['a.c']);
    expect(find('a.c abc (a+b)', '(a+b)')).toEqual(['(a+b)']);
  });

  test('nothing is nowhere', () => {
    expect(find('abc', '')).toEqual([]);
  });

  test('any text is found in itself, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme' }),
        (text, around) => {
          const places = matchesIn(`${around}${text}`, { text, matchCase: true, wholeWords: false });
          expect(places.length).toBeGreaterThan(0);
          for (const { from, to } of places) expect(to - from).toBe(text.length);
        },
      ),
      { seed: 20261201, numRuns: 500 },
    );
  });
});

test('what is put in the place of words has the capital they had', () => {
  expect(withCapitalOf('Drempel', 'hoogteverschil')).toBe('Hoogteverschil');
  expect(withCapitalOf('drempel', 'hoogteverschil')).toBe('hoogteverschil');
  expect(withCapitalOf('drempel', 'Wmo')).toBe('Wmo');
  expect(withCapitalOf('Élan', 'ijver')).toBe('IJver');
  expect(withCapitalOf('Drempel', '')).toBe('');
  expect(withCapitalOf('Drempel', '3 treden')).toBe('3 treden');
});
