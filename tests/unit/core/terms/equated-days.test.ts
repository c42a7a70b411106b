import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { councilEquatedDayShape, readDecrees } from '#core/terms/decrees-file';
import { mayBeEquated } from '#core/terms/due-date-warnings';
import { DECREED_DAYS, freeReasons, withCouncilDays } from '#core/terms/equated-days';
import decrees from '../../../../resources/legal/equated-days.json';
import { dayNumber, isOrdinary } from './slow-reference';

const day = calendarDayOf;

interface DecreeRow {
  citation: string;
  id: string | null;
  certainty: string;
  seenIn: string | null;
  covers: { from: string; to: string };
  days: string[];
}
const change = (index: number, changes: Partial<DecreeRow>): unknown => ({
  decrees: decrees.decrees.map((decree, at) => (at === index ? { ...decree, ...changes } : decree)),
});

describe('the table of decrees', () => {
  it('is the file of the program, which is as such a file has to be', () => {
    expect(readDecrees(decrees)).toEqual(DECREED_DAYS);
  });

  it('knows the days of each decree, with its source and certainty', () => {
    expect(DECREED_DAYS.byDay.size).toBe(46);
    expect(DECREED_DAYS.coverage).toEqual({ from: '2005-01-01', to: '2028-12-31' });
    expect(DECREED_DAYS.byDay.get(day('2017-05-26'))).toMatchObject({
      id: 'BWBR0038666',
      certainty: 'high',
      addedBy: 'decree',
    });
    expect(DECREED_DAYS.byDay.get(day('2027-05-07'))).toMatchObject({ id: null, certainty: 'medium' });
  });

  it('holds the same days as the list typed over apart from it', () => {
    const table = [...DECREED_DAYS.byDay.keys()];
    expect(table.filter((each) => isOrdinary(dayNumber(each)))).toEqual([]);
  });

  it('marks every day from another source than its decree', () => {
    const unconfirmed = [...DECREED_DAYS.byDay.values()].filter((row) => row.certainty === 'medium');
    expect(unconfirmed.map((row) => row.day.slice(0, 4))).toEqual(
      '2020 2021 2022 2023 2023 2024 2024 2025 2026 2026 2027 2028 2028'.split(' '),
    );
    expect(unconfirmed.every((row) => row.seenIn !== null)).toBe(true);
  });

  it('only has days that bridge a gap of one or two days, which is what warnings look for', () => {
    const nothingKnown = readDecrees({
      decrees: [
        { ...decrees.decrees[0], covers: { from: '1999-01-01', to: '1999-12-31' }, days: ['1999-01-04'] },
      ],
    });
    const others = [...DECREED_DAYS.byDay.keys()].filter((each) => !mayBeEquated(each, nothingKnown));
    expect(others).toEqual([]);
  });

  it.each([
    [
      'a gap in the coverage',
      change(3, { covers: { from: '2014-01-02', to: '2016-12-31' } }),
      'coverage-with-gaps',
    ],
    ['a day twice', change(4, { days: ['2016-05-06', '2017-04-28'] }), 'day-twice'],
    ['a day on a weekend', change(3, { days: ['2014-05-31'] }), 'free-by-itself'],
    ['a day that is a holiday', change(3, { days: ['2015-05-05'] }), 'free-by-itself'],
    ['a day that does not exist', change(3, { days: ['2015-02-29'] }), 'not-a-calendar-day'],
    ['days out of order', change(3, { days: ['2015-05-15', '2014-05-30'] }), 'days-out-of-order'],
    ['hearsay without its source', change(3, { certainty: 'medium' }), 'hearsay-without-source'],
    [
      'a period that ends before it begins',
      change(0, { covers: { from: '2008-01-01', to: '2007-12-31' } }),
      'covers-nothing',
    ],
  ])('refuses %s', (_, file, error) => {
    expect(() => readDecrees(file)).toThrow(error);
  });
});

describe('days a council adds', () => {
  const added = { day: day('2029-05-11'), citation: 'Stcrt. 2028, 1', certainty: 'high' } as const;

  it('join the table, with who added them', () => {
    const table = withCouncilDays(DECREED_DAYS, [added]);
    expect(freeReasons(added.day, table)).toMatchObject([
      { kind: 'equated', article: 'atw.3.3', equated: { addedBy: 'council', citation: 'Stcrt. 2028, 1' } },
    ]);
    expect(freeReasons(day('2017-05-26'), table)).toHaveLength(1);
    expect(table.coverage).toEqual(DECREED_DAYS.coverage);
    expect(freeReasons(added.day, DECREED_DAYS)).toEqual([]);
  });

  it('confirm a day known from hearsay, but never weaken one that is certain', () => {
    const table = withCouncilDays(DECREED_DAYS, [
      { day: day('2026-05-15'), citation: 'Stcrt. 2025, 2', certainty: 'high' },
      { day: day('2017-05-26'), citation: 'van horen zeggen', certainty: 'medium' },
      { day: day('2027-05-07'), citation: 'ook van horen zeggen', certainty: 'medium' },
    ]);
    expect(table.byDay.get(day('2026-05-15'))).toMatchObject({ certainty: 'high', addedBy: 'council' });
    expect(table.byDay.get(day('2017-05-26'))).toMatchObject({ id: 'BWBR0038666' });
    expect(table.byDay.get(day('2027-05-07'))).toMatchObject({ addedBy: 'decree' });
  });

  it('leave a weekend or a holiday what it is', () => {
    const sunday = { day: day('2029-05-13'), citation: 'x', certainty: 'medium' } as const;
    expect(freeReasons(sunday.day, withCouncilDays(DECREED_DAYS, [sunday]))).toEqual([
      { kind: 'sunday', article: 'atw.1.1' },
    ]);
    expect(councilEquatedDayShape.safeParse(sunday).success).toBe(false);
    expect(councilEquatedDayShape.safeParse(added).success).toBe(true);
  });
});
