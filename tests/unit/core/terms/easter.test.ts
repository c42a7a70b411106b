import { describe, expect, it } from 'vitest';
import { addDays, calendarDayOf, weekdayOf } from '#core/calendar/calendar-day';
import { easterSunday } from '#core/terms/easter';
import { dayText, easterByTable } from './slow-reference';

/** Easter Sundays as published in almanacs, 1990-2050, month-day; ten to a row. */
const PUBLISHED = `
  4-15 3-31 4-19 4-11 4-3 4-16 4-7 3-30 4-12 4-4
  4-23 4-15 3-31 4-20 4-11 3-27 4-16 4-8 3-23 4-12
  4-4 4-24 4-8 3-31 4-20 4-5 3-27 4-16 4-1 4-21
  4-12 4-4 4-17 4-9 3-31 4-20 4-5 3-28 4-16 4-1
  4-21 4-13 3-28 4-17 4-9 3-25 4-13 4-5 4-25 4-10
  4-1 4-21 4-6 3-29 4-17 4-9 3-25 4-14 4-5 4-18
  4-10`
  .trim()
  .split(/\s+/)
  .map((monthDay, index) => {
    const [month, day] = monthDay.split('-');
    return calendarDayOf(`${1990 + index}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`);
  });

describe('easterSunday', () => {
  it('gives the published dates of 1990-2050', () => {
    expect(PUBLISHED).toHaveLength(61);
    expect(PUBLISHED.map((_, index) => easterSunday(1990 + index))).toEqual(PUBLISHED);
  });

  it('agrees with the table of paschal moons for every year of 1900-2199', () => {
    for (let year = 1900; year <= 2199; year += 1) {
      expect(easterSunday(year)).toBe(dayText(easterByTable(year)));
    }
  });

  it('is a Sunday between 22 March and 25 April', () => {
    for (let year = 1900; year <= 2199; year += 1) {
      const easter = easterSunday(year);
      expect(weekdayOf(easter)).toBe(7);
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
    }
  });

  it('has no gap at the ends of its range', () => {
    expect(easterSunday(2285)).toBe('2285-03-22');
    expect(easterSunday(1943)).toBe('1943-04-25');
    expect(addDays(easterSunday(2019), 1)).toBe('2019-04-22');
  });
});
