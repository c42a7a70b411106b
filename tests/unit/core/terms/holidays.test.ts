import { describe, expect, it } from 'vitest';
import { calendarDayOf, weekdayOf } from '#core/calendar/calendar-day';
import { DECREED_DAYS, freeReasons } from '#core/terms/equated-days';
import { type HolidayCode, holidaysOf } from '#core/terms/holidays';

const day = (holiday: HolidayCode, year: number): string | undefined =>
  holidaysOf(year).find((each) => each.holiday === holiday)?.day;

describe('holidaysOf', () => {
  it('gives the holidays of 2017 in the order of the calendar', () => {
    expect(holidaysOf(2017).map((each) => `${each.day} ${each.holiday}`)).toEqual([
      '2017-01-01 newYearsDay',
      '2017-04-14 goodFriday',
      '2017-04-17 easterMonday',
      '2017-04-27 kingsDay',
      '2017-05-05 liberationDay',
      '2017-05-25 ascensionDay',
      '2017-06-05 whitMonday',
      '2017-12-25 christmasDay',
      '2017-12-26 secondChristmasDay',
    ]);
  });

  it('has Queen’s Day on 30 April up to 2013, on the Saturday before where that is a Sunday', () => {
    expect(day('queensDay', 2013)).toBe('2013-04-30');
    for (const year of [1989, 1995, 2000, 2006]) expect(day('queensDay', year)).toBe(`${year}-04-29`);
    expect(day('kingsDay', 2013)).toBeUndefined();
  });

  it('has King’s Day on 27 April from 2014, on the Saturday before where that is a Sunday', () => {
    expect(day('kingsDay', 2015)).toBe('2015-04-27');
    for (const year of [2014, 2025, 2031]) expect(day('kingsDay', year)).toBe(`${year}-04-26`);
    expect(day('queensDay', 2014)).toBeUndefined();
  });

  it('never has the monarch’s birthday on a Sunday', () => {
    for (let year = 1981; year <= 2199; year += 1) {
      const birthday = calendarDayOf(day('kingsDay', year) ?? day('queensDay', year) ?? '');
      expect(weekdayOf(birthday)).not.toBe(7);
    }
  });

  it('has Liberation Day every year, not only every fifth', () => {
    for (const year of [2014, 2015, 2016, 2017]) expect(day('liberationDay', year)).toBe(`${year}-05-05`);
  });
});

describe('freeReasons', () => {
  const reasons = (text: string): readonly string[] =>
    freeReasons(calendarDayOf(text), DECREED_DAYS).map((reason) =>
      reason.kind === 'holiday' ? `${reason.holiday} ${reason.article}` : `${reason.kind} ${reason.article}`,
    );

  it('is empty on an ordinary day, such as Remembrance Day on a Monday', () => {
    expect(reasons('2020-05-04')).toEqual([]);
    expect(reasons('2016-12-09')).toEqual([]);
  });

  it('gives each reason its article', () => {
    expect(reasons('2017-05-27')).toEqual(['saturday atw.1.1']);
    expect(reasons('2017-05-28')).toEqual(['sunday atw.1.1']);
    expect(reasons('2017-04-14')).toEqual(['goodFriday atw.3.2']);
    expect(reasons('2017-05-25')).toEqual(['ascensionDay atw.3.1']);
    expect(reasons('2017-05-26')).toEqual(['equated atw.3.3']);
  });

  it('gives all reasons where they fall together', () => {
    expect(reasons('2016-05-05')).toEqual(['liberationDay atw.3.1', 'ascensionDay atw.3.1']);
    expect(reasons('2016-12-25')).toEqual(['sunday atw.1.1', 'christmasDay atw.3.1']);
  });

  it('does not know Easter Sunday and Whit Sunday as holidays: they are Sundays', () => {
    expect(reasons('2017-04-16')).toEqual(['sunday atw.1.1']);
    expect(reasons('2017-06-04')).toEqual(['sunday atw.1.1']);
  });
});
