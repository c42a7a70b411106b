import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkEmail } from '#core/email-address';
import { checkStationery, contrastOnPaper, LEAST_CONTRAST, parseColour } from '#core/letter/stationery-rule';
import { usualStationery } from '#core/records/stationery';

test.each([
  ['000000', 21],
  ['FFFFFF', 1],
  // The greys at the edge: the first is enough, the second is not.
  ['767676', 4.54],
  ['777777', 4.48],
])('the contrast of %s on paper', (colour, contrast) => {
  expect(contrastOnPaper(colour)).toBeCloseTo(contrast, 2);
});

test.each([
  ['#1d3f72', '1D3F72'],
  [' 1D3F72 ', '1D3F72'],
  ['#135', '113355'],
  ['#12345', null],
  ['blauw', null],
  ['', null],
])('%j is read as %j', (typed, colour) => expect(parseColour(typed)).toBe(colour));

test('the usual paper passes, and no colour passes that cannot be read', () => {
  expect(checkStationery(usualStationery)).toBeNull();
  const digits = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, '0'));
  fc.assert(
    fc.property(digits, (accent) => {
      const isRefused = checkStationery({ ...usualStationery, accent })?.code === 'stationery.pale';
      expect(isRefused).toBe(contrastOnPaper(accent) < LEAST_CONTRAST);
    }),
    { seed: 4, numRuns: 200 },
  );
});

test('the contrast that is told is never rounded up to enough', () => {
  expect(checkStationery({ ...usualStationery, accent: '777777' })).toMatchObject({
    code: 'stationery.pale',
    context: { contrast: 4.4 },
    field: 'accent',
  });
});

test('a footer of five lines is refused', () => {
  const footer = ['1', '2', '3', '4', '5'];
  expect(checkStationery({ ...usualStationery, footer })).toMatchObject({ code: 'stationery.longFooter' });
});

test.each(['', ' ', 'a@b.nl', 'jan.de-wit+raad@sub.voorbeeld.example', 'é@voorbeeld.nl'])(
  '%j may be an address',
  (typed) => expect(checkEmail(typed, 'email')).toBeNull(),
);
test.each(['a', 'a@', '@b.nl', 'a@b', 'a b@c.nl', 'a@b..nl', 'a@b.nl, c@d.nl', 'Jan <a@b.nl>'])(
  '%j is none',
  (typed) => expect(checkEmail(typed, 'email')).toMatchObject({ code: 'email.noAddress', field: 'email' }),
);
