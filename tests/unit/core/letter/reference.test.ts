import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkReferencePattern, nextReference, sameReference } from '#core/letter/reference';

describe('a pattern', () => {
  test.each(['{jaar}/{nr}', '{nr:3}', 'AR-{jaar}-{nr:2}', '{nr} ({jaar}, {jaar})'])(
    '%j is one',
    (pattern) => {
      expect(checkReferencePattern(pattern)).toBeNull();
    },
  );

  test.each([
    ['', 'reference.patternWithoutNumber'],
    ['{jaar}', 'reference.patternWithoutNumber'],
    ['{nr:0}', 'reference.patternWithoutNumber'],
    ['{nr}/{nr}', 'reference.patternNumberTwice'],
    ['{nr:2}/{nr}', 'reference.patternNumberTwice'],
    ['{jaar}/{nr}/{maand}', 'reference.patternUnknownField'],
    ['{nr} {', 'reference.patternUnknownField'],
  ])('%j is none', (pattern, code) => {
    expect(checkReferencePattern(pattern)).toMatchObject({ code, field: 'referencePattern' });
  });
});

describe('the next reference', () => {
  test.each([
    ['{jaar}/{nr}', [], '2026/1'],
    ['{jaar}/{nr:2}', ['2026/09', '2026/07'], '2026/10'],
    ['{jaar}/{nr:2}', ['2026/99'], '2026/100'],
    ['{jaar}/{nr}', ['2025/31', 'A/9', '2026/x', '2026/2/3'], '2026/1'],
    ['AR.{nr}({jaar})', ['AR.4(2026)', 'ARx5(2026)'], 'AR.5(2026)'],
    ['{nr}', ['12'], '13'],
    // Written by hand, or by somebody before this program, and the same reference all the same.
    ['{jaar}/{nr}', ['2026 / 16', '2026/ 3'], '2026/17'],
    ['Ar-{nr}', ['AR-7', 'ar - 8'], 'Ar-9'],
  ] as const)('by %j after %j is %j', (pattern, given, next) => {
    expect(nextReference(pattern, 2026, given)).toBe(next);
  });

  test('was never given, whatever was given before', () => {
    const pattern = fc.constantFrom('{jaar}/{nr}', '{jaar} / {nr:2}', 'AR-{nr:3}', '({nr}) {jaar}');
    const other = fc.constantFrom('2026 / 3', 'ar-004', '(7)2026', '2026/12', 'x');
    fc.assert(
      fc.property(pattern, fc.array(other), fc.nat(30), (by, others, times) => {
        const given: string[] = [...others];
        for (let i = 0; i < times; i += 1) {
          const next = nextReference(by, 2026, given);
          expect(given.some((reference) => sameReference(reference, next))).toBe(false);
          given.push(next);
        }
      }),
      { seed: 14, numRuns: 150 },
    );
  });
});

test('two references are one when they differ in blanks or capitals only', () => {
  expect(sameReference('2016/17', ' 2016 / 17')).toBe(true);
  expect(sameReference('ar-3', 'AR-3')).toBe(true);
  expect(sameReference('2016/17', '2016/170')).toBe(false);
});
