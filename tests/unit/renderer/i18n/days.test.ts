import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import {
  formatDay,
  formatDayFigures,
  formatDayInYear,
  formatDayLong,
  formatDayShort,
  formatDaysLeft,
  formatMoment,
  formatRelativeDays,
  formatWeekday,
} from '../../../../src/renderer/i18n/days';
import { wordsIn } from '../../../../src/renderer/i18n/words';

const day = calendarDayOf('2016-12-09');
const nl = wordsIn('nl');
const en = wordsIn('en');

describe('a day', () => {
  it('is written with its weekday, in Dutch and in English', () => {
    expect(formatDay(day, 'nl')).toBe('vr 9 december 2016');
    expect(formatDay(day, 'en')).toBe('Fri 9 December 2016');
    expect(formatDayLong(day, 'nl')).toBe('vrijdag 9 december 2016');
    expect(formatDayLong(day, 'en')).toBe('Friday 9 December 2016');
  });

  it('has shorter forms', () => {
    expect(formatDayShort(day, 'nl')).toBe('9 dec 2016');
    expect(formatDayInYear(day, 'en')).toBe('9 Dec');
    expect(formatWeekday(day, 'nl')).toBe('vrijdag');
    expect(formatDayFigures(day)).toBe('9-12-2016');
  });

  it('is the same day at both ends of a year and across a change of the clock', () => {
    expect(formatDay(calendarDayOf('2017-01-01'), 'nl')).toBe('zo 1 januari 2017');
    expect(formatDay(calendarDayOf('2016-12-31'), 'nl')).toBe('za 31 december 2016');
    expect(formatDay(calendarDayOf('2017-03-26'), 'nl')).toBe('zo 26 maart 2017');
    expect(formatDay(calendarDayOf('2017-10-29'), 'nl')).toBe('zo 29 oktober 2017');
  });
});

describe('the days that are left', () => {
  const left = (today: string, t = nl): string => formatDaysLeft(calendarDayOf(today), day, t);

  it('are counted up to the due day, which itself is not late', () => {
    expect(left('2016-11-27')).toBe('nog 12 dagen');
    expect(left('2016-12-08')).toBe('nog 1 dag');
    expect(left('2016-12-09')).toBe('vandaag');
    expect(left('2016-12-10')).toBe('1 dag te laat');
    expect(left('2016-12-12')).toBe('3 dagen te laat');
  });

  it('are said in English too', () => {
    expect(left('2016-11-27', en)).toBe('12 days left');
    expect(left('2016-12-08', en)).toBe('1 day left');
    expect(left('2016-12-12', en)).toBe('3 days late');
  });

  it('differ from how long ago something was', () => {
    expect(formatRelativeDays(calendarDayOf('2016-12-12'), day, 'nl')).toBe('3 dagen geleden');
    expect(formatRelativeDays(calendarDayOf('2016-12-10'), day, 'nl')).toBe('gisteren');
    expect(formatRelativeDays(calendarDayOf('2016-12-06'), day, 'en')).toBe('in 3 days');
  });
});

it('writes a moment on the clock of this machine, to the minute', () => {
  const local = new Date(2016, 11, 9, 14, 5);
  expect(formatMoment(local.toISOString(), 'nl')).toBe('vr 9 december 2016, 14:05');
  expect(formatMoment(local.toISOString(), 'en')).toBe('Fri 9 December 2016, 14:05');
});
