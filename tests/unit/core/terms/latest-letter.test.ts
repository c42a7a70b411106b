import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay, calendarDayOf } from '#core/calendar/calendar-day';
import type { TermRule } from '#core/records/term-rule';
import { applicableRule } from '#core/terms/applicable-rule';
import { DECREED_DAYS } from '#core/terms/equated-days';
import { latestLetter } from '#core/terms/latest-letter';
import { dueDayFrom } from '#core/terms/term';
import { ruleWith } from './samples';

const day = calendarDayOf;
const six = ruleWith({ amount: 6, validTo: day('2026-06-30') });
const twelve = ruleWith({ amount: 12, validFrom: day('2026-07-01') });

const under = (rules: readonly TermRule[], answerBy: string) => {
  const found = latestLetter(rules, day(answerBy), DECREED_DAYS);
  return found && { rule: found.rule, day: found.day, kinds: found.steps.map(({ kind }) => kind) };
};
const COUNTED = ['answerBy', 'countBack', 'noRollover'];

describe('latestLetter', () => {
  it('takes the rule of the day it finds, not of another', () => {
    expect(under([six, twelve], '2026-06-25')).toEqual({
      rule: six,
      day: '2026-05-14',
      kinds: [...COUNTED, 'latestStart'],
    });
    expect(under([six, twelve], '2026-10-08')).toEqual({
      rule: twelve,
      day: '2026-07-16',
      kinds: [...COUNTED, 'latestStart'],
    });
  });

  it('stops at the last day of a rule where the next one takes longer', () => {
    // Six weeks back from 20 August is 9 July, but twelve weeks from there end on 1 October.
    expect(under([six, twelve], '2026-08-20')).toEqual({
      rule: six,
      day: '2026-06-30',
      kinds: [...COUNTED, 'ruleUntil'],
    });
    const { steps = [] } = latestLetter([six, twelve], day('2026-08-20'), DECREED_DAYS) ?? {};
    expect(steps.at(-1)).toEqual({ kind: 'ruleUntil', day: '2026-06-30' });
  });

  it('goes on to the shorter rule where that comes later', () => {
    const long = ruleWith({ amount: 12, validTo: day('2026-06-30') });
    const short = ruleWith({ amount: 6, validFrom: day('2026-07-01') });
    expect(under([long, short], '2026-08-20')).toMatchObject({ rule: short, day: '2026-07-09' });
  });

  it('is none where no day has a rule that makes it', () => {
    expect(under([], '2026-08-20')).toBeNull();
    expect(under([twelve], '2026-08-20')).toBeNull();
  });

  it('is the day a walk over the days finds, for any rules', () => {
    const START = day('2026-01-01');
    const near = fc.integer({ min: 0, max: 400 }).map((days) => addDays(START, days));
    const bound = fc.option(near, { nil: null });
    const rule = fc
      .record({
        length: fc.oneof(
          fc.record({ amount: fc.integer({ min: 1, max: 90 }), unit: fc.constant('days' as const) }),
          fc.record({ amount: fc.integer({ min: 1, max: 14 }), unit: fc.constant('weeks' as const) }),
          fc.record({ amount: fc.integer({ min: 1, max: 4 }), unit: fc.constant('months' as const) }),
        ),
        generalTermsAct: fc.constantFrom('applies' as const, 'doesNotApply' as const, 'doubtful' as const),
        validFrom: bound,
        validTo: bound,
      })
      .map(({ length, ...rest }) => ruleWith({ ...length, ...rest }));
    const walked = (rules: readonly TermRule[], answerBy: CalendarDay) => {
      // Past the last bound and the longest term nothing changes any more.
      for (let back = 0; back <= 600; back += 1) {
        const each = addDays(answerBy, -back);
        const applies = applicableRule(rules, each);
        if (applies && dueDayFrom(applies, each, DECREED_DAYS) <= answerBy)
          return { rule: applies, day: each };
      }
      return null;
    };
    let capped = 0;
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 4 }), near, (rules, answerBy) => {
        const found = latestLetter(rules, answerBy, DECREED_DAYS);
        const by = walked(rules, answerBy);
        expect(found && { rule: found.rule, day: found.day }).toEqual(by);
        if (!found) return;
        const last = found.steps.at(-1);
        expect(last).toMatchObject({ day: found.day });
        if (last?.kind === 'ruleUntil') capped += 1;
      }),
      { seed: 3012, numRuns: 1500 },
    );
    expect(capped).toBeGreaterThan(20);
  });
});
