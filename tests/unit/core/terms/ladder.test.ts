import { describe, expect, it } from 'vitest';
import { type CalendarDay, calendarDayOf } from '#core/calendar/calendar-day';
import type { LetterEvent } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';
import { DECREED_DAYS } from '#core/terms/equated-days';
import { type FollowUp, type NextStep, nextStep } from '#core/terms/ladder';
import { termOf } from '#core/terms/term';
import { DEFAULT_THRESHOLDS, termState } from '#core/terms/term-state';
import { closed, dispatched, ladderStep, replied, ruleWith, suspended, withdrawn } from './samples';

/** Due on Friday 9 December 2016. */
const SENT = dispatched('2016-10-28');

interface Given {
  readonly events?: readonly LetterEvent[];
  readonly followUps?: readonly FollowUp[];
  readonly unreadDocuments?: number;
  readonly rule?: TermRule | null;
  readonly today?: string;
}

function next(given: Given = {}): NextStep {
  const { events = [], followUps = [], unreadDocuments = 0, rule = ruleWith() } = given;
  const today = calendarDayOf(given.today ?? '2016-12-12');
  const all = [SENT, ...events];
  const term = termOf(rule, all, DECREED_DAYS);
  const state = termState({ term, today, events: all, thresholds: DEFAULT_THRESHOLDS });
  return nextStep({ term, state, today, events: all, unreadDocuments, followUps });
}

function followUp(
  letterId: string,
  dispatchedOn: string | null,
  kind: FollowUp['kind'] = 'reminder',
): FollowUp {
  const day: CalendarDay | null = dispatchedOn === null ? null : calendarDayOf(dispatchedOn);
  return { letterId, kind, dispatchedOn: day, reference: null };
}

describe('no step', () => {
  it.each<[string, Given, string]>([
    ['before the term is over', { today: '2016-12-08' }, 'notLate'],
    ['on the last day', { today: '2016-12-09' }, 'notLate'],
    ['without a rule', { rule: null }, 'noTerm'],
    ['before it started', { rule: ruleWith({ startsAt: 'receipt' }) }, 'notStarted'],
    ['while it is suspended', { events: [suspended('2016-12-01')] }, 'suspended'],
    ['after an answer', { events: [replied('2016-12-11')] }, 'answered'],
    ['after a closing', { events: [closed('2016-12-11')] }, 'closed'],
    ['where no reply is owed', { rule: ruleWith({ duty: 'whenDeparting' }) }, 'noReplyOwed'],
    ['while something waits to be read', { unreadDocuments: 1 }, 'unreadDocument'],
    ['while a reminder is being written', { followUps: [followUp('a', null)] }, 'draftWaits'],
    [
      'while the letter of a step is being written',
      { events: [ladderStep('2016-12-12', 'registry', 'r')], followUps: [followUp('r', null, 'other')] },
      'draftWaits',
    ],
  ])('%s', (_, given, because) => {
    expect(next(given)).toMatchObject({ kind: 'none', because });
  });
});

describe('the next step', () => {
  it('is a reminder from the day after the due day', () => {
    expect(next({ today: '2016-12-10' })).toEqual({
      kind: 'reminder',
      daysLate: 1,
      waitUntil: null,
      taken: [],
    });
  });

  it('goes on from the reminders that were sent, with or without the ladder', () => {
    const one = [followUp('a', '2016-12-13')];
    const two = [...one, followUp('b', '2017-01-05')];
    expect(next({ today: '2017-01-20', followUps: one }).kind).toBe('secondReminder');
    expect(next({ today: '2017-01-20', followUps: two })).toMatchObject({
      kind: 'registry',
      taken: [
        { step: 'reminder', on: '2016-12-13', letterId: 'a' },
        { step: 'secondReminder', on: '2017-01-05', letterId: 'b' },
      ],
    });
  });

  it('waits two weeks after a reminder, four after the registry, that day included', () => {
    const followUps = [followUp('a', '2016-12-13')];
    expect(next({ today: '2016-12-13', followUps })).toMatchObject({ waitUntil: '2016-12-27' });
    expect(next({ today: '2016-12-27', followUps })).toMatchObject({ waitUntil: '2016-12-27' });
    expect(next({ today: '2016-12-28', followUps })).toMatchObject({
      kind: 'secondReminder',
      waitUntil: null,
    });
    const registry = [ladderStep('2016-12-13', 'registry', 'r')];
    const sent = [followUp('r', '2016-12-13', 'other')];
    expect(next({ today: '2017-01-10', events: registry, followUps: sent })).toMatchObject({
      kind: 'evaluation',
      waitUntil: '2017-01-10',
    });
  });

  it('counts the letter of a step once, on the day it went out', () => {
    const events = [ladderStep('2016-12-12', 'reminder', 'a')];
    expect(next({ today: '2017-01-20', events, followUps: [followUp('a', '2016-12-13')] })).toMatchObject({
      kind: 'secondReminder',
      taken: [{ step: 'reminder', on: '2016-12-13', letterId: 'a' }],
    });
  });

  it('does not count a letter that was thrown away, nor a step taken back', () => {
    const mistake = ladderStep('2016-12-12', 'reminder', 'a');
    expect(next({ events: [mistake] }).kind).toBe('reminder');
    const followUps = [followUp('r', '2016-12-12', 'other')];
    const registry = ladderStep('2016-12-12', 'registry', 'r');
    expect(next({ events: [registry], followUps }).kind).toBe('evaluation');
    expect(next({ events: [registry, withdrawn(registry)], followUps }).kind).toBe('reminder');
  });

  it('is an evaluation after the municipal council, and then to close', () => {
    const registry = ladderStep('2017-01-20', 'registry', 'r');
    const followUps = [followUp('r', '2017-01-20', 'other')];
    expect(next({ today: '2017-03-01', events: [registry], followUps }).kind).toBe('evaluation');
    const evaluated = ladderStep('2017-03-01', 'evaluation');
    expect(next({ today: '2017-03-02', events: [registry, evaluated], followUps }).kind).toBe('close');
  });

  it('leaves out other letters that follow up', () => {
    expect(next({ followUps: [followUp('a', '2016-12-11', 'followUpAdvice')] }).kind).toBe('reminder');
  });

  it('waits for the day the letter of the step names, where that is known', () => {
    const step = { ...ladderStep('2016-12-12', 'reminder', 'a'), answerBy: calendarDayOf('2016-12-28') };
    const followUps = [followUp('a', '2016-12-13')];
    expect(next({ today: '2016-12-28', events: [step], followUps })).toMatchObject({
      waitUntil: '2016-12-28',
    });
    expect(next({ today: '2016-12-29', events: [step], followUps })).toMatchObject({ waitUntil: null });
  });
});
