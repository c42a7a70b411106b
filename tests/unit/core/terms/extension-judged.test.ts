import { expect, it } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { DECREED_DAYS } from '#core/terms/equated-days';
import { extensionJudged } from '#core/terms/extension-judged';
import { dispatched, extended, ruleWith } from './samples';

/** Six weeks from Friday 28 October 2016: due on Friday 9 December 2016. */
const SENT = dispatched('2016-10-28');
const rule = ruleWith({ extension: { amount: 6, unit: 'weeks', times: 1 } });

function judged(until: string, on = '2016-12-01', events = [SENT], of = rule) {
  return extensionJudged(of, events, { on: calendarDayOf(on), until: calendarDayOf(until) }, DECREED_DAYS);
}

it('says beforehand what recording would say, and how far the rule goes', () => {
  expect(judged('2017-01-20')).toEqual({ notAgreed: null, latest: '2017-01-20' });
  expect(judged('2017-01-21')).toEqual({ notAgreed: 'tooLong', latest: '2017-01-20' });
  expect(judged('2017-01-20', '2016-12-10')).toEqual({ notAgreed: 'afterDue', latest: '2017-01-20' });
  const once = [SENT, extended('2016-11-20', '2016-12-20')];
  expect(judged('2017-01-10', '2016-12-01', once)).toMatchObject({ notAgreed: 'tooOften' });
  expect(judged('2017-01-20', '2016-12-01', [SENT], ruleWith())).toEqual({
    notAgreed: 'noneAllowed',
    latest: null,
  });
  // No letter went out.
  expect(judged('2017-01-20', '2016-12-01', [])).toBeNull();
});
