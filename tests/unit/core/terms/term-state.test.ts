import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import type { LetterEvent } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';
import { DECREED_DAYS } from '#core/terms/equated-days';
import { termOf } from '#core/terms/term';
import { daysLeft, type TermState, termState } from '#core/terms/term-state';
import { closed, departed, dispatched, received, replied, ruleWith, withdrawn } from './samples';

const thresholds = { nearlyDueDays: 7, longLateDays: 28 };

/** Six weeks from 28 October 2016: due on Friday 9 December 2016. */
const SENT = dispatched('2016-10-28');

function stateOn(
  today: string,
  events: readonly LetterEvent[] = [SENT],
  rule: TermRule | null = ruleWith(),
): TermState {
  const term = termOf(rule, events, DECREED_DAYS);
  return termState({ term, today: calendarDayOf(today), events, thresholds });
}

describe('an open term', () => {
  it.each([
    ['2016-10-28', { kind: 'running', daysLeft: 42 }],
    ['2016-12-01', { kind: 'running', daysLeft: 8 }],
    ['2016-12-02', { kind: 'nearlyDue', daysLeft: 7 }],
    ['2016-12-08', { kind: 'nearlyDue', daysLeft: 1 }],
    ['2016-12-09', { kind: 'dueToday' }],
    ['2016-12-10', { kind: 'late', daysLate: 1 }],
    ['2017-01-06', { kind: 'late', daysLate: 28 }],
    ['2017-01-07', { kind: 'longLate', daysLate: 29 }],
  ] as const)('is on %s %o', (today, state) => {
    expect(stateOn(today)).toEqual(state);
  });

  it('has not started before its event, nor while that lies ahead', () => {
    const rule = ruleWith({ startsAt: 'receipt' });
    expect(stateOn('2016-12-10', [SENT], rule)).toEqual({ kind: 'notStarted', waitsFor: 'receipt' });
    expect(stateOn('2016-12-10', [SENT, received('2016-12-11')], rule)).toEqual({
      kind: 'notStarted',
      waitsFor: 'receipt',
    });
    expect(stateOn('2016-12-10', [])).toEqual({ kind: 'notStarted', waitsFor: 'dispatch' });
  });

  it('is late by the later day only, where it is in doubt whether the Act applies', () => {
    const rule = ruleWith({ generalTermsAct: 'doubtful' });
    const events = [dispatched('2017-04-14')];
    expect(stateOn('2017-05-29', events, rule)).toEqual({ kind: 'dueToday' });
    expect(stateOn('2017-05-30', events, rule)).toEqual({ kind: 'late', daysLate: 1 });
  });
});

describe('an answered term', () => {
  it('is in time up to and including the due day', () => {
    const events = [SENT, replied('2016-12-09')];
    expect(stateOn('2016-12-09', events)).toEqual({ kind: 'answeredInTime', on: '2016-12-09' });
    expect(stateOn('2020-01-01', events)).toEqual({ kind: 'answeredInTime', on: '2016-12-09' });
  });

  it('is late from the day after, and stays so many days late', () => {
    const events = [SENT, replied('2016-12-12')];
    expect(stateOn('2020-01-01', events)).toEqual({ kind: 'answeredLate', on: '2016-12-12', daysLate: 3 });
  });

  it('is not ended by an interim reply', () => {
    const events = [SENT, replied('2016-11-30', 'interim')];
    expect(stateOn('2016-12-10', events)).toEqual({ kind: 'late', daysLate: 1 });
    expect(stateOn('2016-12-13', [...events, replied('2016-12-12')])).toMatchObject({ kind: 'answeredLate' });
  });

  it('counts by the first full reply, and not by a withdrawn one', () => {
    const first = replied('2016-12-01');
    const events = [SENT, first, replied('2016-12-20')];
    expect(stateOn('2017-01-01', events)).toEqual({ kind: 'answeredInTime', on: '2016-12-01' });
    expect(stateOn('2017-01-01', [...events, withdrawn(first)])).toMatchObject({ on: '2016-12-20' });
  });

  it('is in time when the term never started', () => {
    const rule = ruleWith({ startsAt: 'receipt' });
    expect(stateOn('2017-01-01', [SENT, replied('2016-12-20')], rule)).toMatchObject({
      kind: 'answeredInTime',
    });
  });

  it('stays answered when the letter is closed afterwards', () => {
    const events = [SENT, replied('2016-12-12'), closed('2017-02-01')];
    expect(stateOn('2017-03-01', events)).toMatchObject({ kind: 'answeredLate' });
  });
});

describe('a closed letter', () => {
  it('has a closed term when no answer came', () => {
    expect(stateOn('2017-03-01', [SENT, closed('2017-02-01')])).toEqual({ kind: 'closed', on: '2017-02-01' });
    expect(
      stateOn('2017-03-01', [SENT, replied('2016-11-30', 'interim'), closed('2017-02-01')]),
    ).toMatchObject({
      kind: 'closed',
    });
    expect(stateOn('2017-03-01', [SENT, closed('2017-02-01')], null)).toMatchObject({ kind: 'closed' });
  });
});

describe('a rule that asks for a reply only when departing', () => {
  const rule = ruleWith({ duty: 'whenDeparting' });

  it('runs while it is not known, and never gets late in silence', () => {
    expect(stateOn('2016-12-01', [SENT], rule)).toEqual({ kind: 'running', daysLeft: 8 });
    expect(stateOn('2016-12-09', [SENT], rule)).toEqual({ kind: 'dueToday' });
    expect(stateOn('2016-12-10', [SENT], rule)).toEqual({ kind: 'noReplyOwed' });
  });

  it('is answered in time within the term, and later nothing was owed', () => {
    expect(stateOn('2017-01-01', [SENT, replied('2016-12-01')], rule)).toMatchObject({
      kind: 'answeredInTime',
    });
    expect(stateOn('2017-01-01', [SENT, replied('2016-12-20')], rule)).toEqual({ kind: 'noReplyOwed' });
  });

  it('is late like any other once it is known to depart, also where that turned out later', () => {
    for (const departure of [departed('2016-11-20'), departed('2016-12-10')]) {
      const events = [SENT, departure];
      expect(stateOn('2016-12-10', events, rule)).toEqual({ kind: 'late', daysLate: 1 });
      expect(stateOn('2017-01-01', [...events, replied('2016-12-12')], rule)).toMatchObject({
        kind: 'answeredLate',
        daysLate: 3,
      });
    }
  });

  it('owes nothing again when the departure is withdrawn', () => {
    const departure = departed('2016-11-20');
    expect(stateOn('2016-12-10', [SENT, departure, withdrawn(departure)], rule)).toEqual({
      kind: 'noReplyOwed',
    });
  });
});

describe('a letter without a rule', () => {
  it('is owed no reply', () => {
    expect(stateOn('2017-03-01', [SENT], null)).toEqual({ kind: 'noReplyOwed' });
    expect(stateOn('2017-03-01', [SENT, replied('2016-12-20')], null)).toEqual({ kind: 'noReplyOwed' });
  });
});

describe('daysLeft', () => {
  it('is nothing on the day itself and negative after it', () => {
    const due = calendarDayOf('2016-12-09');
    expect(
      ['2016-12-08', '2016-12-09', '2016-12-12'].map((today) => daysLeft(due, calendarDayOf(today))),
    ).toEqual([1, 0, -3]);
  });
});
