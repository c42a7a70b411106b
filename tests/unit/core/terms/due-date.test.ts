import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDayOf } from '#core/calendar/calendar-day';
import { type DueDate, dueDate, type Regime } from '#core/terms/due-date';
import { DECREED_DAYS, withCouncilDays } from '#core/terms/equated-days';
import type { TermUnit } from '#core/terms/term-length';
import { dayNumber, dayText, slowDue, slowRawEnd } from './slow-reference';

const sum = (start: string, amount: number, unit: TermUnit, regime: Regime = 'atw'): DueDate =>
  dueDate({ start: calendarDayOf(start), amount, unit, regime, equatedDays: DECREED_DAYS });

type Case = [start: string, amount: number, unit: TermUnit, due: string, why: string];

/** The steps in shorthand: kind, the day where it has one, its article. */
const told = ({ steps }: DueDate): readonly string[] =>
  steps.map((step) => [step.kind, 'day' in step ? step.day : null, step.article].filter(Boolean).join(' '));

describe('the sum', () => {
  it.each<Case>([
    ['2016-10-28', 6, 'weeks', '2016-12-09', 'weeks end on the weekday of the start'],
    ['2016-01-18', 6, 'weeks', '2016-02-29', 'across the end of a month, into the leap day'],
    ['2017-08-31', 3, 'months', '2017-11-30', 'no 31 November'],
    ['2016-01-31', 1, 'months', '2016-02-29', 'no 31 February, leap year'],
    ['2015-01-31', 1, 'months', '2015-02-28', 'no 31 February'],
    ['2015-02-28', 1, 'months', '2015-03-28', 'the day number, not the end of the month'],
    ['2015-11-30', 3, 'months', '2016-02-29', 'across the year'],
    ['2016-02-29', 1, 'years', '2017-02-28', 'no 29 February'],
    ['2015-03-28', 1, 'days', '2015-03-29', 'the night the clock goes forward'],
    ['2015-10-24', 2, 'days', '2015-10-26', 'the night the clock goes back'],
    ['2015-12-31', 90, 'days', '2016-03-30', 'over a leap day'],
  ])('%s + %i %s ends on %s: %s', (start, amount, unit, end) => {
    expect(sum(start, amount, unit, 'plain')).toMatchObject({ due: end, rawEnd: end, warnings: [] });
  });

  it('counts six weeks as exactly 42 days (CRvB 2014:3122)', () => {
    for (const start of ['2014-02-14', '2015-03-28', '2015-10-24', '2016-02-29']) {
      expect(sum(start, 6, 'weeks').due).toBe(sum(start, 42, 'days').due);
    }
  });

  it('refuses a length no rule can have', () => {
    for (const amount of [0, -6, 1.5, Number.NaN, 1000]) {
      expect(() => sum('2017-04-14', amount, 'weeks')).toThrow(RangeError);
    }
  });
});

describe('art. 1: running on over free days', () => {
  it.each<Case>([
    ['2016-02-29', 3, 'months', '2016-05-30', 'HR 2017:2225: Sunday 29 May runs on to Monday'],
    ['2017-04-14', 6, 'weeks', '2017-05-29', 'a bridge day by decree, then the weekend'],
    ['2014-03-24', 6, 'weeks', '2014-05-06', 'Liberation Day'],
    ['2018-02-16', 6, 'weeks', '2018-04-03', 'Good Friday to Easter Monday'],
    ['2016-03-24', 6, 'weeks', '2016-05-09', 'Ascension on Liberation Day, a decree, a weekend'],
    ['2018-11-19', 6, 'weeks', '2019-01-02', 'New Year’s Eve by decree, over the year'],
    ['2007-11-13', 6, 'weeks', '2008-01-02', 'Christmas 2007: eight free days in a row, from two decrees'],
    ['2009-03-19', 6, 'weeks', '2009-05-06', 'Queen’s Day, a decree, a weekend, a decree, Liberation Day'],
    ['2025-03-15', 6, 'weeks', '2025-04-28', 'King’s Day moved to Saturday 26 April; Sunday is a Sunday'],
    ['2014-03-17', 6, 'weeks', '2014-04-28', 'no Monday off for a King’s Day that moved'],
    ['2022-11-20', 6, 'weeks', '2023-01-02', 'New Year’s Day on a Sunday gives no Monday'],
    ['2021-11-13', 6, 'weeks', '2021-12-27', 'Christmas on Saturday and Sunday'],
    ['2015-05-22', 1, 'days', '2015-05-26', 'a term of one day runs on over Whitsun too'],
  ])('%s + %i %s is due on %s: %s', (start, amount, unit, due) => {
    expect(sum(start, amount, unit).due).toBe(due);
  });

  it('tells each day it runs on over, and why', () => {
    const found = sum('2017-04-14', 6, 'weeks');
    expect(told(found)).toEqual([
      'start 2017-04-14 awb.6:8',
      'count crvb.2014.3122',
      'endsOn 2017-05-26 awb.6:8',
      'rollover 2017-05-26 atw.1.1',
      'rollover 2017-05-27 atw.1.1',
      'rollover 2017-05-28 atw.1.1',
      'result 2017-05-29 atw.1.1',
    ]);
    expect(found.rawEnd).toBe('2017-05-26');
    expect(found.steps[3]).toMatchObject({
      weekday: 5,
      reasons: [{ kind: 'equated', article: 'atw.3.3', equated: { id: 'BWBR0038666', certainty: 'high' } }],
    });
    expect(found.steps[4]).toMatchObject({ weekday: 6, reasons: [{ kind: 'saturday' }] });
    expect(found.steps.at(-1)).toMatchObject({ weekday: 1, later: 3 });
    expect(found.warnings).toEqual([]);
  });

  it('leaves a term outside the Act where it ends, and says so', () => {
    const found = sum('2017-04-14', 6, 'weeks', 'plain');
    expect(found.due).toBe('2017-05-26');
    expect(told(found).slice(2)).toEqual([
      'endsOn 2017-05-26 awb.6:8',
      'outsideAct atw.1.1',
      'result 2017-05-26 crvb.2014.3122',
    ]);
    expect(found.steps[2]).toMatchObject({ free: [{ kind: 'equated' }] });
  });

  it('marks a month that was too short', () => {
    expect(sum('2017-08-31', 3, 'months').steps[1]).toMatchObject({ kind: 'count', shortMonth: true });
    expect(sum('2017-08-30', 3, 'months').steps[1]).toMatchObject({ kind: 'count', shortMonth: false });
  });
});

describe('art. 2: at least two ordinary days in a term of three days or more', () => {
  it.each<[start: string, amount: number, due: string, why: string]>([
    ['2015-05-21', 3, '2015-05-26', 'Thursday before Whitsun: Friday counts, so Tuesday is the second'],
    ['2018-03-29', 3, '2018-04-04', 'over Easter: Tuesday is only the first ordinary day'],
    ['2018-03-29', 4, '2018-04-04', 'the fourth day is Easter Monday'],
    ['2018-03-29', 6, '2018-04-04', 'the sixth day is the second ordinary one'],
    ['2018-03-29', 2, '2018-04-03', 'two days are too short for art. 2'],
    ['2018-12-24', 3, '2018-12-28', 'over Christmas: Thursday and Friday'],
    ['2017-06-02', 3, '2017-06-07', 'Friday before Whitsun: Tuesday and Wednesday'],
    ['2017-03-10', 3, '2017-03-14', 'an ordinary weekend: Monday and Tuesday'],
    ['2017-03-09', 3, '2017-03-13', 'Friday and, after the weekend art. 1 adds, Monday'],
    [
      '2009-04-29',
      7,
      '2009-05-07',
      'seven days with nothing ordinary: 30 April to 5 May, then Wednesday and Thursday',
    ],
    ['2009-04-29', 8, '2009-05-07', 'eight days, two ordinary'],
  ])('%s + %i days is due on %s: %s', (start, amount, due) => {
    expect(sum(start, amount, 'days').due).toBe(due);
  });

  it('holds for a week as well', () => {
    expect(sum('2009-04-29', 1, 'weeks').due).toBe('2009-05-07');
  });

  it('comes after art. 1 and tells which two days', () => {
    const found = sum('2012-12-21', 4, 'days');
    expect(found.due).toBe('2012-12-28');
    expect(told(found).slice(-4)).toEqual([
      'rollover 2012-12-25 atw.1.1',
      'rollover 2012-12-26 atw.1.1',
      'minimumTwoWorkingDays atw.2',
      'result 2012-12-28 atw.2',
    ]);
    expect(found.steps.at(-2)).toMatchObject({
      from: '2012-12-27',
      workingDays: ['2012-12-27', '2012-12-28'],
      skipped: [],
    });
  });

  it('names the free days between the first ordinary day and the second', () => {
    const added = ['2017-03-15', '2017-03-16'].map((day) => ({
      day: calendarDayOf(day),
      citation: 'bedacht',
      certainty: 'high' as const,
    }));
    const found = dueDate({
      start: calendarDayOf('2017-03-14'),
      amount: 3,
      unit: 'days',
      regime: 'atw',
      equatedDays: withCouncilDays(DECREED_DAYS, added),
    });
    expect(found.due).toBe('2017-03-20');
    expect(found.steps.at(-2)).toMatchObject({
      kind: 'minimumTwoWorkingDays',
      from: '2017-03-17',
      workingDays: ['2017-03-17', '2017-03-20'],
      skipped: [
        { day: '2017-03-18', reasons: [{ kind: 'saturday' }] },
        { day: '2017-03-19', reasons: [{ kind: 'sunday' }] },
      ],
    });
  });
});

describe('art. 4: the reach of the Act', () => {
  it.each([
    [90, 'days', '2017-05-27', '2017-05-29'],
    [91, 'days', '2017-05-28', '2017-05-28'],
    [12, 'weeks', '2017-05-28', '2017-05-29'],
    [13, 'weeks', '2017-05-28', '2017-05-28'],
    [3, 'months', '2017-05-28', '2017-05-29'],
    [4, 'months', '2017-05-28', '2017-05-28'],
    [1, 'years', '2017-05-28', '2017-05-28'],
  ] as const)('%i %s ending on %s is due on %s', (amount, unit, end, due) => {
    let start = calendarDayOf('2016-01-01');
    while (slowRawEnd(dayNumber(start), amount, unit) !== dayNumber(end)) start = addDays(start, 1);
    expect(sum(start, amount, unit)).toMatchObject({ rawEnd: end, due });
  });

  it('says that a long term stays where it ends', () => {
    const found = sum('2014-12-26', 1, 'years');
    expect(found.due).toBe('2015-12-26');
    expect(found.steps[3]).toEqual({ kind: 'outsideScope', longest: 0, unit: 'years', article: 'atw.4' });
    expect(sum('2023-12-29', 13, 'weeks').steps[3]).toMatchObject({ longest: 12, unit: 'weeks' });
    expect(told(sum('2023-12-29', 12, 'weeks')).join()).not.toContain('outsideScope');
  });
});

describe('every start of 2004-2035', () => {
  const terms = [
    ...[1, 2, 3, 4, 5, 6, 7, 10, 14, 30, 42, 90, 91].map((amount) => [amount, 'days'] as const),
    ...[1, 2, 3, 4, 6, 8, 10, 12, 13].map((amount) => [amount, 'weeks'] as const),
    ...[1, 2, 3, 4].map((amount) => [amount, 'months'] as const),
    [1, 'years'] as const,
  ];

  it.each(terms)('%i %s agrees with a walk along the calendar', (amount, unit) => {
    const wrong: string[] = [];
    const last = dayNumber('2035-12-31');
    for (let start = dayNumber('2004-10-01'); start <= last; start += 1) {
      const text = calendarDayOf(dayText(start));
      for (const regime of ['atw', 'plain'] as const) {
        const { due } = dueDate({ start: text, amount, unit, regime, equatedDays: DECREED_DAYS });
        const expected = dayText(slowDue(start, amount, unit, regime));
        if (due !== expected) wrong.push(`${text} ${regime}: ${due}, not ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

const vectors = path.resolve(import.meta.dirname, '../../../../../shared/domain/deadline-vectors.csv');

if (!existsSync(vectors)) console.warn(`Worked cases not checked: ${vectors} is not there.`);

describe.skipIf(!existsSync(vectors))(
  'the worked cases of the domain (skipped where ../shared is absent)',
  () => {
    const rows = existsSync(vectors) ? readFileSync(vectors, 'utf8').trim().split('\n').slice(1) : [];

    it('are all there', () => {
      expect(rows.length).toBeGreaterThanOrEqual(30);
    });

    it.each(rows.map((row) => row.split(',')))('%s + %s %s, %s: %s', (start, amount, unit, regime, due) => {
      expect(sum(start ?? '', Number(amount), unit as TermUnit, regime as Regime).due).toBe(due);
    });
  },
);
