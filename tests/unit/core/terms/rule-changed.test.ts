import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, calendarDayOf } from '#core/calendar/calendar-day';
import type { TermRule } from '#core/records/term-rule';
import { DECREED_DAYS } from '#core/terms/equated-days';
import { changedSince, termIfUnder } from '#core/terms/rule-changed';
import { termToday } from '#core/terms/term-today';
import { acknowledged, dispatched, received, resumed, ruleChanged, ruleWith, suspended } from './samples';

const sent = calendarDayOf('2026-01-12');
const rule = ruleWith();

it('finds a rule that says something else than when the letter went out', () => {
  const now = { ...rule, amount: 8 };
  const silent = { ...rule, duty: 'whenDeparting' } as const;
  expect(changedSince(rule, [silent])).toBe(silent);
  const longer = { ...rule, extension: { amount: 6, unit: 'weeks', times: 1 } } as const;
  expect(changedSince(rule, [longer])).toBe(longer);
  // The same extension, written down in another order.
  expect(changedSince(longer, [{ ...rule, extension: { times: 1, unit: 'weeks', amount: 6 } }])).toBeNull();
  expect(changedSince(rule, [ruleWith(), now])).toBe(now);
  expect(changedSince(rule, [{ ...rule }])).toBeNull();
  // In force for other letters: nothing changed for those that are under way.
  expect(changedSince(rule, [{ ...rule, validTo: calendarDayOf('2026-06-30') }])).toBeNull();
  expect(changedSince(rule, [])).toBeNull();
  expect(changedSince(null, [now])).toBeNull();
});

const changedRule: fc.Arbitrary<TermRule> = fc
  .record({
    amount: fc.integer({ min: 1, max: 30 }),
    unit: fc.constantFrom('days', 'weeks', 'months'),
    startsAt: fc.constantFrom('dispatch', 'receipt', 'acknowledgement'),
    generalTermsAct: fc.constantFrom('applies', 'doesNotApply', 'doubtful'),
  })
  .map((changes) => ({ ...rule, ...changes }));

it('promises the last day that is there once the rule was chosen', () => {
  const daysAfter = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(
      fc.array(changedRule, { minLength: 1, maxLength: 3 }),
      fc.option(daysAfter),
      fc.option(daysAfter),
      fc.option(fc.tuple(daysAfter, fc.option(fc.integer({ min: 1, max: 30 })))),
      fc.integer({ min: 71, max: 400 }),
      (rules, receivedAfter, acknowledgedAfter, stoodStill, now) => {
        const today = addDays(sent, now);
        const began = stoodStill === null ? null : addDays(sent, stoodStill[0]);
        const lasted = stoodStill?.[1] ?? null;
        const events = [
          { ...dispatched(sent), rule },
          ...(receivedAfter === null ? [] : [received(addDays(sent, receivedAfter))]),
          ...(acknowledgedAfter === null ? [] : [acknowledged(addDays(sent, acknowledgedAfter))]),
          ...(began === null ? [] : [suspended(began)]),
          ...(began === null || lasted === null ? [] : [resumed(addDays(began, lasted))]),
          ...rules.slice(1).map((earlier) => ruleChanged(addDays(sent, 70), earlier)),
        ];
        const [next] = rules;
        if (next === undefined) throw new Error('no rule');
        const foretold = termIfUnder(next, events, DECREED_DAYS, today);
        const chosen = termToday(rule, [...events, ruleChanged(today, next)], DECREED_DAYS, today);
        expect(foretold.kind).toBe(chosen.kind);
        if (foretold.kind === 'started' && chosen.kind === 'started') {
          expect(foretold).toMatchObject({
            due: chosen.due,
            originalDue: chosen.originalDue,
            readings: chosen.readings,
          });
        }
      },
    ),
  );
});
