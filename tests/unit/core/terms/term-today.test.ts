import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDayOf } from '#core/calendar/calendar-day';
import { DECREED_DAYS } from '#core/terms/equated-days';
import { termOf } from '#core/terms/term';
import { termToday } from '#core/terms/term-today';
import { dispatched, resumed, ruleWith, suspended } from './samples';

/** Six weeks from Friday 28 October 2016: due on Friday 9 December 2016. */
const SENT = dispatched('2016-10-28');
const plain = ruleWith({ generalTermsAct: 'doesNotApply' });
const day = calendarDayOf;

describe('a term that stands still', () => {
  const events = [SENT, suspended('2016-11-14')];

  it('ends later with every day of it', () => {
    expect(termToday(plain, events, DECREED_DAYS, day('2016-11-14'))).toMatchObject({ due: '2016-12-09' });
    expect(termToday(plain, events, DECREED_DAYS, day('2016-11-15'))).toMatchObject({ due: '2016-12-10' });
    expect(termToday(plain, events, DECREED_DAYS, day('2016-12-14'))).toMatchObject({
      due: '2017-01-08',
      suspendedSince: '2016-11-14',
      originalDue: '2016-12-09',
    });
    // Under the Act not on a Sunday.
    expect(termToday(ruleWith(), events, DECREED_DAYS, day('2016-12-14'))).toMatchObject({
      due: '2017-01-09',
    });
  });

  it('ends on the day it would if it ran on today', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (days) => {
        const today = addDays(day('2016-11-14'), days);
        const asIf = termOf(ruleWith(), [...events, resumed(today)], DECREED_DAYS);
        const seen = termToday(ruleWith(), events, DECREED_DAYS, today);
        if (asIf.kind !== 'started' || seen.kind !== 'started') throw new Error('not started');
        expect(seen.due).toBe(asIf.due);
        expect(seen.suspendedSince).toBe('2016-11-14');
      }),
    );
  });
});

it('is the term itself where nothing stands still', () => {
  const events = [SENT, suspended('2016-11-14'), resumed('2016-11-21')];
  expect(termToday(plain, events, DECREED_DAYS, day('2016-12-01'))).toEqual(
    termOf(plain, events, DECREED_DAYS),
  );
  expect(termToday(null, [SENT], DECREED_DAYS, day('2016-12-01'))).toEqual({ kind: 'none' });
});
