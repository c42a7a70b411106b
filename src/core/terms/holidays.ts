/**
 * The generally recognised holidays of Algemene termijnenwet art. 3, first and second paragraph, computed.
 *
 * Easter Sunday and Whit Sunday are not in the list: they are Sundays. 5 May is, every year, whatever a
 * collective agreement says about a day off. The rules below hold since the Act got its present list in the
 * early 1980s; nothing earlier is modelled.
 */
import { addDays, type CalendarDay, weekdayOf } from '#core/calendar/calendar-day';
import { dayOf } from '#core/calendar/day-of';
import { easterSunday } from '#core/terms/easter';

export const holidayCodes = [
  'newYearsDay',
  'goodFriday',
  'easterMonday',
  'queensDay',
  'kingsDay',
  'liberationDay',
  'ascensionDay',
  'whitMonday',
  'christmasDay',
  'secondChristmasDay',
] as const;
export type HolidayCode = (typeof holidayCodes)[number];

export interface Holiday {
  readonly day: CalendarDay;
  readonly holiday: HolidayCode;
}

/**
 * The day the monarch's birthday is celebrated: 30 April up to 2013 (decree of 24 April 1980, BWBR0031338),
 * 27 April from 2014 (decree of 30 January 2013, BWBR0032908; explained in Stcrt. 2013, 4075). Never on a
 * Sunday: then the Saturday before.
 */
function monarchsBirthday(year: number): Holiday {
  const [holiday, birthday] =
    year < 2014 ? (['queensDay', dayOf(year, 4, 30)] as const) : (['kingsDay', dayOf(year, 4, 27)] as const);
  return { holiday, day: weekdayOf(birthday) === 7 ? addDays(birthday, -1) : birthday };
}

/**
 * Nine holidays, in the order of the calendar. Two can share a day: Ascension Day and Liberation Day did in
 * 2005 and 2016.
 */
export function holidaysOf(year: number): readonly Holiday[] {
  const easter = easterSunday(year);
  const holidays: Holiday[] = [
    { holiday: 'newYearsDay', day: dayOf(year, 1, 1) },
    { holiday: 'goodFriday', day: addDays(easter, -2) },
    { holiday: 'easterMonday', day: addDays(easter, 1) },
    monarchsBirthday(year),
    { holiday: 'liberationDay', day: dayOf(year, 5, 5) },
    { holiday: 'ascensionDay', day: addDays(easter, 39) },
    { holiday: 'whitMonday', day: addDays(easter, 50) },
    { holiday: 'christmasDay', day: dayOf(year, 12, 25) },
    { holiday: 'secondChristmasDay', day: dayOf(year, 12, 26) },
  ];
  return holidays.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
