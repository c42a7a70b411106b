import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import type { LetterEvent } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';
import { articles } from '#core/terms/articles';
import { DECREED_DAYS, withCouncilDays } from '#core/terms/equated-days';
import { dueDayFrom, dueDaysFrom, type StartedTerm, termOf } from '#core/terms/term';
import { acknowledged, dispatched, received, ruleWith, withdrawn } from './samples';

const started = (rule: TermRule, events: readonly LetterEvent[]): StartedTerm => {
  const term = termOf(rule, events, DECREED_DAYS);
  if (term.kind !== 'started') throw new Error(`term is ${term.kind}`);
  return term;
};

describe('the start of a term', () => {
  const events = [dispatched('2017-04-14'), received('2017-04-18'), acknowledged('2017-04-20')];

  it.each([
    ['dispatch', '2017-04-14'],
    ['receipt', '2017-04-18'],
    ['acknowledgement', '2017-04-20'],
  ] as const)('is the day of the %s where the rule says so', (startsAt, day) => {
    expect(started(ruleWith({ startsAt }), events).startedOn).toBe(day);
  });

  it('is waited for as long as its event is not there', () => {
    expect(termOf(ruleWith({ startsAt: 'receipt' }), [dispatched('2017-04-14')], DECREED_DAYS)).toMatchObject(
      {
        kind: 'waiting',
        waitsFor: 'receipt',
      },
    );
    expect(termOf(ruleWith(), [], DECREED_DAYS)).toMatchObject({ kind: 'waiting', waitsFor: 'dispatch' });
  });

  it('passes over a withdrawn event, whatever the order the events come in', () => {
    const wrong = dispatched('2017-04-13');
    const right = dispatched('2017-04-14');
    expect(started(ruleWith(), [withdrawn(wrong), right, wrong])).toMatchObject({
      startedOn: '2017-04-14',
      startedBy: right.id,
    });
    expect(termOf(ruleWith(), [wrong, withdrawn(wrong)], DECREED_DAYS).kind).toBe('waiting');
  });

  it('does not move when the letter is received once more', () => {
    expect(
      started(ruleWith({ startsAt: 'receipt' }), [received('2017-05-10'), received('2017-04-18')]),
    ).toMatchObject({
      startedOn: '2017-04-18',
    });
  });

  it('is nowhere without a rule', () => {
    expect(termOf(null, events, DECREED_DAYS)).toEqual({ kind: 'none' });
  });
});

describe('the regime', () => {
  const events = [dispatched('2017-04-14')];

  it.each([
    ['byLaw', 'applies', 'atw', 'byLaw', '2017-05-29'],
    ['byLaw', 'doesNotApply', 'plain', 'excludedByByLaw', '2017-05-26'],
    ['rulesOfProcedure', 'doesNotApply', 'plain', 'notByLaw', '2017-05-26'],
    ['processAgreement', 'doesNotApply', 'plain', 'notByLaw', '2017-05-26'],
    ['rulesOfProcedure', 'applies', 'atw', 'declared', '2017-05-29'],
  ] as const)('of a %s to which the Act %s is %s', (source, generalTermsAct, regime, reason, due) => {
    const term = started(ruleWith({ source, generalTermsAct }), events);
    expect(term.readings).toMatchObject([{ regime, reason: { kind: reason }, dueDate: { due } }]);
    expect(term.readings.every((reading) => reading.reason.article in articles)).toBe(true);
    expect(term.due).toBe(due);
  });

  it('is shown both ways where it is in doubt, and lateness waits for the later day', () => {
    const term = started(ruleWith({ generalTermsAct: 'doubtful' }), events);
    expect(term.readings).toMatchObject([
      { regime: 'atw', reason: { kind: 'doubtful' }, dueDate: { due: '2017-05-29' } },
      { regime: 'plain', reason: { kind: 'doubtful' }, dueDate: { due: '2017-05-26' } },
    ]);
    expect(term.due).toBe('2017-05-29');
  });
});

describe('the rule', () => {
  it('gives the length and its unit', () => {
    const events = [dispatched('2017-08-31')];
    expect(started(ruleWith({ amount: 3, unit: 'months' }), events).due).toBe('2017-11-30');
    expect(started(ruleWith({ amount: 8 }), events).due).toBe('2017-10-26');
    expect(started(ruleWith({ amount: 10, unit: 'days' }), events).due).toBe('2017-09-11');
  });

  it('is reckoned with the days the council added', () => {
    const table = withCouncilDays(DECREED_DAYS, [
      { day: calendarDayOf('2029-05-11'), citation: 'Stcrt. 2028, 1', certainty: 'high' },
    ]);
    expect(termOf(ruleWith(), [dispatched('2029-03-30')], table)).toMatchObject({ due: '2029-05-14' });
  });
});

describe('a term from a day that is not an event', () => {
  const start = calendarDayOf('2017-04-14');

  it('is due when a letter of that day would be', () => {
    expect(dueDaysFrom(ruleWith(), start, DECREED_DAYS)).toEqual(['2017-05-29']);
    expect(dueDayFrom(ruleWith({ generalTermsAct: 'doesNotApply' }), start, DECREED_DAYS)).toBe('2017-05-26');
  });

  it('has both days in doubt, and is due on the later', () => {
    const rule = ruleWith({ generalTermsAct: 'doubtful' });
    expect(dueDaysFrom(rule, start, DECREED_DAYS)).toEqual(['2017-05-29', '2017-05-26']);
    expect(dueDayFrom(rule, start, DECREED_DAYS)).toBe('2017-05-29');
  });
});
