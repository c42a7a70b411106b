import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Run, textOf, wordDifference } from '#core/text-difference/word-difference';
import { partsOf } from '#core/text-difference/words';

/** Near texts: a few words of one list, so that there is something in common. */
const WORDS = [
  'de',
  'raad',
  'adviseert',
  'het',
  'college',
  '25.000',
  "foto's",
  ',',
  '.',
  '9 december 2016',
  '\n',
];
const nearText = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
const anyText = fc.oneof(nearText, fc.string({ unit: 'binary' }), fc.string());

const shown = (runs: readonly Run[]): string =>
  runs
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}}` : `{-${text}}`))
    .join('');

describe('the parts of a text', () => {
  test('joined are the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(partsOf(text).join('')).toBe(text);
      }),
      { seed: 41 },
    );
  });

  test.each([
    ['€ 25.000,- per jaar', ['€ 25.000,-', 'per', 'jaar']],
    ['op 28 oktober 2016.', ['op', '28 oktober 2016', '.']],
    ['vóór 9-12-2016, om 14.30 uur', ['vóór', '9-12-2016', ',', 'om', '14.30', 'uur']],
    ['kenmerk 2016/17 en BZ-2016/123', ['kenmerk', '2016/17', 'en', 'BZ-2016/123']],
    ["'s avonds de foto's van Anna’s huis", ["'s", 'avonds', 'de', "foto's", 'van', 'Anna’s', 'huis']],
    ['zie o.a. artikel 2.1.3, 2,5%', ['zie', 'o.a', '.', 'artikel', '2.1.3', ',', '2,5%']],
    ['mail naar raad@voorbeeld.nl.', ['mail', 'naar', 'raad@voorbeeld.nl', '.']],
    ['https://voorbeeld.nl/a?b=1.', ['https://voorbeeld.nl/a?b=1', '.']],
    ['beschermd- en/of niet-kerkelijk', ['beschermd', '-', 'en/of', 'niet-kerkelijk']],
  ])('keep together what is read as one: %s', (text, words) => {
    expect(partsOf(text).filter((part) => part.trim() !== '')).toEqual(words);
  });
});

describe('the difference of two wordings', () => {
  test('holds both', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const runs = wordDifference(before, after);
        expect(textOf(runs, 'before')).toBe(before);
        expect(textOf(runs, 'after')).toBe(after);
        expect(runs.every(({ text }) => text !== '')).toBe(true);
      }),
      { seed: 42, numRuns: 500 },
    );
  });

  test('of a text with itself is nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(wordDifference(text, text).every((r) => r.kind === 'same')).toBe(true);
      }),
      { seed: 43 },
    );
  });

  test.each([
    ['Dit kost 25.000 euro.', 'Dit kost 25.500 euro.', 'Dit kost {-25.000}{+25.500} euro.'],
    ['vóór 9 december 2016', 'vóór 9 januari 2017', 'vóór {-9 december 2016}{+9 januari 2017}'],
    ["De foto's hangen er.", 'De foto hangt er.', "De {-foto's hangen}{+foto hangt} er."],
    ['Koop drie bussen.', 'Koop drie nieuwe bussen.', 'Koop drie {+nieuwe }bussen.'],
  ])('reads as a person would mark it: %s', (before, after, marked) => {
    expect(shown(wordDifference(before, after))).toBe(marked);
  });

  test('does not tear a rewritten passage apart for a word that returns', () => {
    const runs = wordDifference(
      'Wij vinden dat het college onvoldoende heeft geluisterd.',
      'Bewoners zeggen dat de wethouder hen niet hoorde.',
    );
    expect(runs.filter(({ kind }) => kind === 'same').length).toBeLessThanOrEqual(2);
  });

  test('of two texts with nothing in common ends', () => {
    const long = (word: string): string => Array.from({ length: 20_000 }, (_, i) => `${word}${i}`).join(' ');
    const runs = wordDifference(long('a'), long('b'));
    expect(textOf(runs, 'after')).toBe(long('b'));
  });
});
