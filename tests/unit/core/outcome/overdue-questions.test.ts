import { expect, test } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { isOverdueQuestion } from '#core/outcome/overdue-questions';
import type { LetterEvent } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';
import { DECREED_DAYS } from '#core/terms/equated-days';
import { closed, departed, dispatched, replied, ruleWith, suspended } from '../terms/samples';

interface Given {
  readonly rule?: TermRule | null;
  readonly events?: readonly LetterEvent[];
  readonly today?: string;
}

/** Sent on 28 October 2016; under the usual rule due on Friday 9 December. */
function isOverdue({ rule = ruleWith(), events = [], today = '2016-12-10' }: Given): boolean {
  const sent = { ...dispatched('2016-10-28'), rule } as LetterEvent;
  return isOverdueQuestion({
    events: [sent, ...events],
    today: calendarDayOf(today),
    equatedDays: DECREED_DAYS,
  });
}

const departing = ruleWith({ duty: 'whenDeparting' });

test.each<[string, Given]>([
  ['the term has passed', {}],
  ['a full reply left it unanswered', { events: [replied('2016-11-10')], today: '2016-11-11' }],
  ['such a reply came under no rule', { rule: null, events: [replied('2016-11-10')] }],
  ['the letter was closed after its term', { events: [closed('2016-12-20')], today: '2016-12-21' }],
  ['the executive departed, and its term has passed', { rule: departing, events: [departed('2016-11-10')] }],
])('a question is overdue when %s', (_, given) => {
  expect(isOverdue(given)).toBe(true);
});

test.each<[string, Given]>([
  ['on the last day', { today: '2016-12-09' }],
  [
    'while the term runs, also after an interim reply',
    { events: [replied('2016-11-10', 'interim')], today: '2016-12-01' },
  ],
  ['while the term is suspended', { events: [suspended('2016-12-01')], today: '2017-02-01' }],
  ['where there is no rule, and no reply', { rule: null, today: '2018-01-01' }],
  ['where no reply is owed', { rule: departing }],
  [
    'in a letter that was closed while its term still runs',
    { events: [closed('2016-11-10')], today: '2016-11-11' },
  ],
])('a question still waits %s', (_, given) => {
  expect(isOverdue(given)).toBe(false);
});
