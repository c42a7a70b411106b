import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { DECREED_DAYS } from '#core/terms/equated-days';
import { latestStart } from '#core/terms/latest-start';
import type { TermUnit } from '#core/terms/term-length';

const day = calendarDayOf;

describe('latestStart', () => {
  it.each<[answerBy: string, amount: number, unit: TermUnit, start: string, why: string]>([
    ['2016-12-09', 6, 'weeks', '2016-10-28', 'weeks'],
    ['2017-05-27', 6, 'weeks', '2017-04-15', 'a Saturday stays a Saturday'],
    ['2018-04-02', 6, 'weeks', '2018-02-19', 'Easter Monday stays Easter Monday'],
    ['2015-03-31', 3, 'days', '2015-03-28', 'the night the clock goes forward'],
    ['2015-02-28', 1, 'months', '2015-01-31', 'the last of the four days that end there'],
    ['2016-02-28', 1, 'months', '2016-01-28', 'not the last day of February'],
    ['2016-02-29', 1, 'months', '2016-01-31', 'the last day of February'],
    ['2017-03-30', 1, 'months', '2017-02-28', 'a start in March would end in April'],
    ['2017-04-30', 1, 'months', '2017-03-31', 'the last day of April'],
    ['2016-02-28', 1, 'years', '2015-02-28', 'years'],
    ['2017-02-28', 1, 'years', '2016-02-29', 'a leap day ends there too'],
  ])('for %s and %i %s it is %s: %s', (answerBy, amount, unit, start) => {
    expect(latestStart({ answerBy: day(answerBy), amount, unit }).start).toBe(start);
  });

  it('tells its steps, each with its article', () => {
    expect(latestStart({ answerBy: day('2017-05-27'), amount: 6, unit: 'weeks' })).toEqual({
      start: '2017-04-15',
      steps: [
        { kind: 'answerBy', day: '2017-05-27', weekday: 6, article: 'awb.6:8' },
        { kind: 'countBack', amount: 6, unit: 'weeks', day: '2017-04-15', article: 'crvb.2014.3122' },
        { kind: 'noRollover', article: 'atw.1.2' },
        { kind: 'latestStart', day: '2017-04-15', weekday: 6, article: 'atw.1.2' },
      ],
    });
  });

  it('starts earlier, and says why, where the term counted forward runs past the day', () => {
    const question = { amount: 6, unit: 'weeks', equatedDays: DECREED_DAYS } as const;
    const found = latestStart({ ...question, answerBy: day('2017-05-27') });
    // Thursday 25 May was Ascension Day, and the Friday is equated: it has to end on Wednesday.
    expect(found.start).toBe('2017-04-12');
    expect(found.steps.slice(1)).toEqual([
      { kind: 'countBack', amount: 6, unit: 'weeks', day: '2017-04-15', article: 'crvb.2014.3122' },
      { kind: 'noRollover', article: 'atw.1.2' },
      { kind: 'runsPast', counted: '2017-04-15', due: '2017-05-29', day: '2017-04-12', article: 'atw.1.1' },
      { kind: 'latestStart', day: '2017-04-12', weekday: 3, article: 'atw.1.1' },
    ]);
    expect(latestStart({ ...question, answerBy: day('2017-05-29') })).toMatchObject({
      start: '2017-04-17',
      steps: [{}, {}, {}, { kind: 'latestStart' }],
    });
  });

  it('names the article on two ordinary days where that one moves the end', () => {
    // From a Friday three days end on Monday, the first ordinary day; the second is Tuesday.
    const question = { amount: 3, unit: 'days', equatedDays: DECREED_DAYS } as const;
    expect(latestStart({ ...question, answerBy: day('2017-03-06') })).toMatchObject({
      start: '2017-03-02',
      steps: [{}, {}, {}, { kind: 'runsPast', due: '2017-03-07', article: 'atw.2' }, {}],
    });
  });

  it('refuses a length no rule can have', () => {
    expect(() => latestStart({ answerBy: day('2017-05-27'), amount: 0, unit: 'weeks' })).toThrow(RangeError);
  });
});
