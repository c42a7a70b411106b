import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  type CalendarDay,
  calendarDayOf,
  compareDays,
  dayOfMoment,
  daysBetween,
  parseCalendarDay,
  weekdayOf,
  yearOf,
} from '#core/calendar/calendar-day';

const day = calendarDayOf;
const anyDay: fc.Arbitrary<CalendarDay> = fc
  .integer({ min: 0, max: 109_000 })
  .map((days) => addDays(day('1900-01-01'), days));

describe('a calendar day', () => {
  test.each([
    '2026-02-30',
    '2023-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '1899-12-31',
    '2200-01-01',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '',
  ])('is not %j', (text) => {
    expect(parseCalendarDay(text)).toBeNull();
    expect(() => calendarDayOf(text)).toThrow(RangeError);
  });

  test.each(['1900-01-01', '2000-02-29', '2024-02-29', '2199-12-31'])('is %j', (text) => {
    expect(parseCalendarDay(text)).toBe(text);
  });

  test('has a weekday, Monday first and Sunday last', () => {
    expect(
      ['2026-11-16', '2026-11-17', '2026-11-21', '2026-11-22'].map((text) => weekdayOf(day(text))),
    ).toEqual([1, 2, 6, 7]);
    expect(weekdayOf(day('1900-01-01'))).toBe(1);
  });

  test('lies in its year, and sorts as it is written', () => {
    expect(yearOf(day('2016-12-09'))).toBe(2016);
    expect([day('2026-01-02'), day('2025-12-31'), day('2026-01-01')].sort(compareDays)).toEqual([
      '2025-12-31',
      '2026-01-01',
      '2026-01-02',
    ]);
    expect(compareDays(day('2026-01-01'), day('2026-01-01'))).toBe(0);
  });
});

describe('counting', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  test('days there and back again ends where it began, and counts what lies between', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        const to = addDays(from, days);
        expect(addDays(to, -days)).toBe(from);
        expect(daysBetween(from, to)).toBe(days);
        expect(compareDays(from, to)).toBe(days === 0 ? 0 : -Math.sign(days));
        expect((weekdayOf(to) - weekdayOf(from) - days) % 7 === 0).toBe(true);
      }),
      { seed: 13, numRuns: 300 },
    );
  });
});

describe('whatever zone the machine is set to', () => {
  const before = process.env.TZ;
  afterEach(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  // Ahead of and behind UTC, with and without a clock that is changed, by half an hour and by a day that was left out.
  test.each([
    ['UTC', 0],
    ['Europe/Amsterdam', -60],
    ['America/Los_Angeles', 480],
    ['Asia/Kolkata', -330],
    ['Australia/Lord_Howe', -660],
    ['Pacific/Apia', -780],
    ['Pacific/Pago_Pago', 660],
    ['America/Sao_Paulo', 180],
  ])('%s', (zone, offset) => {
    process.env.TZ = zone;
    expect(new Date(2026, 0, 15).getTimezoneOffset(), 'the zone was not taken').toBe(offset);
    // Nights in which some clock was changed, and the day Samoa never had.
    for (const night of [
      '2026-03-28',
      '2026-10-24',
      '2026-03-07',
      '2026-10-31',
      '2011-12-29',
      '2018-11-03',
    ]) {
      const from = day(night);
      const walked = [1, 2, 3].map((days) => addDays(from, days));
      expect(walked.map((to) => daysBetween(from, to))).toEqual([1, 2, 3]);
      expect(addDays(addDays(from, 400), -400)).toBe(from);
      expect(weekdayOf(addDays(from, 7))).toBe(weekdayOf(from));
    }
    expect(addDays(day('2026-03-28'), 1)).toBe('2026-03-29');
    expect(addDays(day('2011-12-29'), 1)).toBe('2011-12-30');
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
    expect(weekdayOf(day('2026-11-22'))).toBe(7);
    expect(parseCalendarDay('2026-03-29')).toBe('2026-03-29');
  });

  test('the day of a moment is that of the clock it is asked for', () => {
    expect(dayOfMoment('2026-11-22T22:59:59.999Z', 60)).toBe('2026-11-22');
    expect(dayOfMoment('2026-11-22T23:00:00.000Z', 60)).toBe('2026-11-23');
    expect(dayOfMoment('2026-07-01T21:59:00.000Z', 120)).toBe('2026-07-01');
    expect(dayOfMoment('2026-01-01T02:00:00.000Z', -300)).toBe('2025-12-31');
  });
});
