/**
 * The terms once more, written to be checked by eye and sharing no code with the program: a walk along the
 * calendar, one day at a time, with the law's tests put to every day. Slow, and only for tests.
 *
 * Days are whole days since 1970, made with `Date.UTC`.
 */
export type Unit = 'days' | 'weeks' | 'months' | 'years';

const DAY = 86_400_000;

export const dayNumber = (text: string): number => Date.parse(`${text}T00:00:00Z`) / DAY;
export const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
const at = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY;
const weekday = (day: number): number => new Date(day * DAY).getUTCDay();

/**
 * Paschal full moons for 1900-2199 by the year's place in the cycle of nineteen, as the Book of Common Prayer
 * prints them ("A Table to find Easter-Day, from the year 1900 to 2199 inclusive"). Easter is the Sunday after.
 */
const PASCHAL_MOONS =
  '4-14 4-3 3-23 4-11 3-31 4-18 4-8 3-28 4-16 4-5 3-25 4-13 4-2 3-22 4-10 3-30 4-17 4-7 3-27'.split(' ');

export function easterByTable(year: number): number {
  const [month, moon] = (PASCHAL_MOONS[year % 19] ?? '').split('-').map(Number);
  let day = at(year, month ?? 0, moon ?? 0) + 1;
  while (weekday(day) !== 0) day += 1;
  return day;
}

/** Typed over from the decrees, in their own order and words, apart from the program's table. */
const DECREES = `
  6 mei 2005, 26 mei 2006, 18 mei 2007, 27 december 2007, 28 december 2007, 31 december 2007,
  24 december 2007, 2 mei 2008, 2 januari 2009, 1 mei 2009, 4 mei 2009, 22 mei 2009, 14 mei 2010,
  6 mei 2011, 3 juni 2011, 18 mei 2012, 24 december 2012, 31 december 2012, 29 april 2013, 10 mei 2013,
  27 december 2013, 30 mei 2014, 2 januari 2015, 4 mei 2015, 15 mei 2015, 6 mei 2016, 28 april 2017,
  26 mei 2017, 11 mei 2018, 24 december 2018, 31 december 2018, 31 mei 2019, 27 december 2019,
  22 mei 2020, 14 mei 2021, 27 mei 2022, 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024,
  30 mei 2025, 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028, 26 mei 2028`;
const MONTHS = ['januari', '', '', 'april', 'mei', 'juni', '', '', '', '', '', 'december'];

const decreed = new Set(
  DECREES.split(',').map((words) => {
    const [day, month, year] = words.trim().split(/\s+/);
    return at(Number(year), MONTHS.indexOf(month ?? '') + 1, Number(day));
  }),
);

const holidays = new Map<number, Set<number>>();
function holidaysIn(year: number): Set<number> {
  const known = holidays.get(year);
  if (known) return known;
  const easter = easterByTable(year);
  const birthday = year <= 2013 ? at(year, 4, 30) : at(year, 4, 27);
  const made = new Set([
    at(year, 1, 1),
    easter - 2,
    easter + 1,
    easter + 39,
    easter + 50,
    weekday(birthday) === 0 ? birthday - 1 : birthday,
    at(year, 5, 5),
    at(year, 12, 25),
    at(year, 12, 26),
  ]);
  holidays.set(year, made);
  return made;
}

const ordinary = new Map<number, boolean>();
export function isOrdinary(day: number): boolean {
  const known = ordinary.get(day);
  if (known !== undefined) return known;
  const year = new Date(day * DAY).getUTCFullYear();
  const answer = weekday(day) !== 6 && weekday(day) !== 0 && !holidaysIn(year).has(day) && !decreed.has(day);
  ordinary.set(day, answer);
  return answer;
}

/** Walks until the day looks like the start, so many months on, or until that month is over. */
function monthsLater(start: number, months: number): number {
  const from = new Date(start * DAY);
  const target = from.getUTCFullYear() * 12 + from.getUTCMonth() + months;
  const monthOf = (day: number): number => {
    const date = new Date(day * DAY);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  };
  let day = start;
  while (monthOf(day) < target) day += 1;
  while (new Date(day * DAY).getUTCDate() < from.getUTCDate() && monthOf(day + 1) === target) day += 1;
  return day;
}

export function slowRawEnd(start: number, amount: number, unit: Unit): number {
  if (unit === 'months') return monthsLater(start, amount);
  if (unit === 'years') return monthsLater(start, amount * 12);
  let day = start;
  for (let counted = 0; counted < amount * (unit === 'weeks' ? 7 : 1); counted += 1) day += 1;
  return day;
}

/** Art. 4, in the words of the Act. */
function isTooLong(amount: number, unit: Unit): boolean {
  return (
    (unit === 'days' && amount > 90) ||
    (unit === 'weeks' && amount > 12) ||
    (unit === 'months' && amount > 3) ||
    unit === 'years'
  );
}

export function slowDue(start: number, amount: number, unit: Unit, regime: 'atw' | 'plain'): number {
  const rawEnd = slowRawEnd(start, amount, unit);
  if (regime === 'plain' || isTooLong(amount, unit)) return rawEnd;
  const atLeastThreeDays = unit !== 'days' || amount >= 3;
  let ordinaryDays = 0;
  for (let day = start + 1; ; day += 1) {
    if (isOrdinary(day)) ordinaryDays += 1;
    const mayEndHere = day >= rawEnd && isOrdinary(day);
    if (mayEndHere && (!atLeastThreeDays || ordinaryDays >= 2)) return day;
  }
}
