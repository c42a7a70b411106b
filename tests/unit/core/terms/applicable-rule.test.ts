import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { applicableRule } from '#core/terms/applicable-rule';
import { ruleWith } from './samples';

const day = calendarDayOf;
const old = ruleWith({ validTo: day('2014-12-31') });
const current = ruleWith({ validFrom: day('2015-01-01'), validTo: day('2018-06-30') });
const open = ruleWith({ validFrom: day('2018-07-01') });
const rules = [open, old, current];

describe('applicableRule', () => {
  it.each([
    ['1999-01-01', old],
    ['2014-12-31', old],
    ['2015-01-01', current],
    ['2018-06-30', current],
    ['2018-07-01', open],
    ['2040-01-01', open],
  ])('is on %s the rule valid that day, its first and last day included', (on, rule) => {
    expect(applicableRule(rules, day(on))).toBe(rule);
  });

  it('is none in a gap, before the first, or without rules', () => {
    expect(applicableRule([current], day('2014-12-31'))).toBeNull();
    expect(applicableRule([current], day('2018-07-01'))).toBeNull();
    expect(applicableRule([], day('2018-07-01'))).toBeNull();
  });

  it('is never a deleted one', () => {
    const deleted = { ...open, deleted: { at: '2020-01-01T00:00:00.000Z', by: open.id } };
    expect(applicableRule([deleted, old], day('2019-01-01'))).toBeNull();
  });

  it('is the one with the latest first day where several match, in any order', () => {
    const always = ruleWith();
    expect(applicableRule([always, current], day('2016-01-01'))).toBe(current);
    expect(applicableRule([current, always], day('2016-01-01'))).toBe(current);
    expect(applicableRule([always, current], day('2014-01-01'))).toBe(always);
  });

  it('is the one made later where two begin on the same day', () => {
    const mended = ruleWith({ validFrom: current.validFrom });
    expect(applicableRule([mended, current], day('2016-01-01'))).toBe(mended);
    expect(applicableRule([current, mended], day('2016-01-01'))).toBe(mended);
  });
});
