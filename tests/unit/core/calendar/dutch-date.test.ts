import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDayOf } from '#core/calendar/calendar-day';
import { formatDutchDate, parseDutchDate } from '#core/calendar/dutch-date';

describe('a date as a Dutch letter writes it', () => {
  it.each([
    ['28 oktober 2016', '2016-10-28'],
    ['1 maart 2026', '2026-03-01'],
    ['Vrijdag 14 april 2017', '2017-04-14'],
    ['  3   MEI 2019 ', '2019-05-03'],
    ['7 sept. 2021', '2021-09-07'],
    ['2 mrt 2020', '2020-03-02'],
    ['1e februari 2024', '2024-02-01'],
    ['28-10-2016', '2016-10-28'],
    ['5/6/2018', '2018-06-05'],
    ['01.12.2022', '2022-12-01'],
    ['29 februari 2024', '2024-02-29'],
    ['2016-10-28', '2016-10-28'],
  ])('%j is %s', (text, day) => {
    expect(parseDutchDate(text)).toBe(day);
  });

  it.each([
    '',
    '29 februari 2023',
    '31 november 2020',
    '0 mei 2020',
    '28 oktober',
    'oktober 2016',
    '28-10-16',
    '28-10/2016',
    '13-13-2020',
    '28 oktober 2016 en later',
    'd.d. 28 oktober 2016',
    '28 october 2016',
    '2016/17',
    `1 mei 2020${' '.repeat(100)}`,
  ])('%j is no date', (text) => {
    expect(parseDutchDate(text)).toBeNull();
  });

  it('writes every day so that it reads the same day back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 109_000 }), (days) => {
        const day = addDays(calendarDayOf('1900-01-01'), days);
        expect(parseDutchDate(formatDutchDate(day))).toBe(day);
      }),
      { seed: 2016 },
    );
  });

  it('writes no leading zero and a lower-case month', () => {
    expect(formatDutchDate(calendarDayOf('2026-03-01'))).toBe('1 maart 2026');
  });
});
