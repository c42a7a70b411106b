import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDayOf } from '#core/calendar/calendar-day';
import {
  formatDay,
  formatDayFigures,
  formatDayLong,
  formatDayShort,
} from '../../../../src/renderer/i18n/days';
import { LANGUAGES } from '../../../../src/renderer/i18n/language';
import { isTypedDayMissing, readTypedDay } from '../../../../src/renderer/i18n/typed-day';

describe('a typed day', () => {
  it.each([
    '9-12-2016',
    '09-12-2016',
    '9/12/2016',
    '9.12.2016',
    '9 12 2016',
    '9 - 12 - 2016',
    '9-12-16',
    '09122016',
    '2016-12-09',
    '9 december 2016',
    '9 dec 2016',
    '9 dec. 2016',
    '9dec2016',
    'vrijdag 9 december 2016',
    'vr 9 dec 16',
    'Fri, 9 December 2016',
    '  9-12-2016 ',
  ])('is read from "%s"', (text) => {
    expect(readTypedDay(text)).toBe('2016-12-09');
  });

  it.each(['1 mrt 2017', '1 maart 2017', '1 March 2017', '1-3-2017'])('knows March as "%s"', (text) => {
    expect(readTypedDay(text)).toBe('2017-03-01');
  });

  it('knows the months that are spelt differently', () => {
    expect(readTypedDay('5 mei 2017')).toBe('2017-05-05');
    expect(readTypedDay('5 May 2017')).toBe('2017-05-05');
    expect(readTypedDay('5 okt 2017')).toBe('2017-10-05');
    expect(readTypedDay('5 October 2017')).toBe('2017-10-05');
  });

  it.each([
    '',
    'morgen',
    '9-12',
    '31-2-2016',
    '30-2-2016',
    '32-1-2016',
    '1-13-2016',
    '9 foo 2016',
    '9-12-216',
    '2016',
  ])('is not "%s"', (text) => {
    expect(readTypedDay(text)).toBeNull();
  });

  it.each(['31-2-2027', '31/4/27', '30 feb 2026', '2026-13-01', '29022027'])(
    'tells "%s", which does not exist',
    (text) => {
      expect(isTypedDayMissing(text)).toBe(true);
    },
  );

  it.each(['', 'morgen', '9-12', '9 foo 2016', '28-2-2027'])('has nothing missing in "%s"', (text) => {
    expect(isTypedDayMissing(text)).toBe(false);
  });

  it('never takes the month for the day', () => {
    expect(readTypedDay('3-4-2017')).toBe('2017-04-03');
  });

  it('is understood in every way the program writes it', () => {
    const days = fc
      .integer({ min: 0, max: 73_000 })
      .map((count) => addDays(calendarDayOf('1990-01-01'), count));
    fc.assert(
      fc.property(days, fc.constantFrom(...LANGUAGES), (day, language) => {
        const written = [
          formatDayFigures(day),
          formatDay(day, language),
          formatDayLong(day, language),
          formatDayShort(day, language),
          day,
        ];
        expect(written.map(readTypedDay)).toEqual(written.map(() => day));
      }),
      { seed: 20161209, numRuns: 300 },
    );
  });
});
