import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type CalendarDay,
  calendarDayOf,
  daysBetween,
  weekdayOf,
} from '#core/calendar/calendar-day';
import { dayWithNumber, monthsOn, numberOf, weekdayOfNumber } from '#core/terms/day-row';

const FIRST = calendarDayOf('1900-01-01');
const LENGTH = daysBetween(FIRST, calendarDayOf('2199-12-31')) + 1;

describe('the row of days', () => {
  it('agrees with date-fns on every day a person can enter', () => {
    let day = FIRST;
    for (let number = 0; number < LENGTH; number += 1) {
      if (
        numberOf(day) !== number ||
        dayWithNumber(number) !== day ||
        weekdayOfNumber(number) !== weekdayOf(day)
      ) {
        expect.fail(`${day} is not number ${number}`);
      }
      day = addDays(day, 1);
    }
    expect(day).toBe('2200-01-01');
  });

  it('agrees with date-fns on months, forth and back, also where the month is short', () => {
    const wrong: string[] = [];
    for (let number = 0; number < LENGTH; number += 5) {
      const day = dayWithNumber(number);
      for (const months of [1, 2, 3, 4, 6, 12, 999, -1, -3, -12]) {
        if (dayWithNumber(monthsOn(day, months)) !== addMonths(day, months)) wrong.push(`${day} ${months}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('refuses a text that is no day, rather than give another day for it', () => {
    for (const text of [
      '2017-02-29',
      '2017-04-31',
      '2017-13-01',
      '2017-4-1',
      '',
      '14-04-2017',
      'onbekend!!',
    ]) {
      expect(() => numberOf(text as CalendarDay)).toThrow(RangeError);
    }
  });
});
