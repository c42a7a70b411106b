/** What a reminder is told of a term. */
import { describe, expect, test } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { plainText } from '#core/letter/body';
import { lateReplyOf } from '#core/letter/ladder-letters';
import type { LateReply } from '#core/letter/late-reply-words';
import { reminderText } from '#core/letter/reminder-texts';
import type { LetterEvent } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';
import { DECREED_DAYS } from '#core/terms/equated-days';
import { termOf } from '#core/terms/term';
import {
  acknowledged,
  departed,
  dispatched,
  extended,
  promised,
  received,
  resent,
  resumed,
  ruleChanged,
  ruleWith,
  suspended,
} from '../terms/samples';

function lateOf(rule: TermRule, events: readonly LetterEvent[], daysLate = 1): LateReply {
  const term = termOf(rule, events, DECREED_DAYS);
  if (term.kind !== 'started') throw new Error('the term did not start');
  const letter = { kind: 'unsolicitedAdvice', subject: 'Vervoer' } as const;
  return lateReplyOf({ letter, reference: null, events, term, daysLate });
}

describe('a term from receipt that is open to doubt', () => {
  const rule = ruleWith({
    amount: 8,
    startsAt: 'receipt',
    duty: 'whenDeparting',
    generalTermsAct: 'doubtful',
  });
  // Eight weeks end on Ascension Day; under the Act the Friday after it is equated, and a weekend follows.
  const late = lateOf(rule, [dispatched('2026-03-10'), received('2026-03-19'), departed('2026-04-02')]);

  test('counts from the safe day, and knows which free day the sum ended on', () => {
    expect(late).toMatchObject({
      sentOn: '2026-03-10',
      began: { on: '2026-03-19', by: 'received' },
      endedOnFreeDay: '2026-05-14',
      due: '2026-05-18',
      firstDue: '2026-05-18',
      departedOn: '2026-04-02',
    });
  });

  test('can be followed day by day in the reminder', () => {
    const days = { today: calendarDayOf('2026-05-19'), answerBy: calendarDayOf('2026-06-02') };
    expect(plainText(reminderText({ late, remindedOn: [], ...days }))).toContain(
      'De termijn begon op 19 maart 2026, de dag waarop u ons advies ontving. Het einde van de termijn viel op een vrije dag: 14 mei 2026. Wij rekenen daarom met 18 mei 2026 als laatste dag. Uw reactie is vandaag 1 dag te laat.',
    );
  });
});

test.each<[LateReply['began']['by'], string, Partial<TermRule>, readonly LetterEvent[]]>([
  ['dispatched', '2016-10-28', {}, []],
  ['resent', '2016-11-04', {}, [resent('2016-11-04', true)]],
  ['received', '2016-11-02', { startsAt: 'receipt' }, [received('2016-11-02')]],
  ['acknowledged', '2016-11-03', { startsAt: 'acknowledgement' }, [acknowledged('2016-11-03')]],
])('a term can begin with what was %s', (by, on, rule, events) => {
  const late = lateOf(ruleWith(rule), [dispatched('2016-10-28'), ...events]);
  expect(late.began).toEqual({ on, by });
  expect(late.endedOnFreeDay).toBeNull();
});

test('departing from the advice is told only where the duty to reply hangs on it', () => {
  const events = [dispatched('2016-10-28'), departed('2016-11-10')];
  expect(lateOf(ruleWith(), events).departedOn).toBeNull();
});

test('a promise is written when there is a document it can be read in', () => {
  const spoken = promised('2016-11-10', '2016-12-20', 'Voor de kerst.');
  const written = { ...spoken, documentId: '0190a000-0000-7000-8000-00000000aaaa' };
  const isWritten = (promise: LetterEvent) =>
    lateOf(ruleWith(), [dispatched('2016-10-28'), promise]).promise?.isWritten;
  expect(isWritten(spoken)).toBe(false);
  expect(isWritten(written)).toBe(true);
});

test('why the last day is another than at first is told in the order of the days', () => {
  const rule = ruleWith({ extension: { amount: 6, unit: 'weeks', times: 1 } });
  const events = [
    dispatched('2016-10-28'),
    extended('2016-12-01', '2017-01-02'),
    suspended('2016-11-14'),
    resumed('2016-11-21'),
  ];
  const days = { today: calendarDayOf('2017-01-10'), answerBy: calendarDayOf('2017-01-24') };
  const text = plainText(reminderText({ late: lateOf(rule, events, 8), remindedOn: [], ...days }));
  expect(text).toContain(
    'De laatste dag was eerst 9 december 2016. Van 14 november 2016 tot 21 november 2016 stond de termijn stil: 7 dagen tellen niet mee. Op 1 december 2016 is de reactie verdaagd tot en met 2 januari 2017. Daardoor werd 2 januari 2017 de laatste dag.',
  );
});

test('an extension that was not agreed, and a term that only began again, tell no reason', () => {
  expect(lateOf(ruleWith(), [dispatched('2016-10-28'), extended('2016-12-01', '2017-01-02')]).moves).toEqual(
    [],
  );
  const again = lateOf(ruleWith(), [dispatched('2016-10-28'), resent('2016-11-04', true)]);
  expect(again).toMatchObject({ firstDue: '2016-12-16', due: '2016-12-16', moves: [] });
});

test('after a restart the last day is told from there', () => {
  const events = [
    dispatched('2026-03-02'),
    resent('2026-05-20', true),
    suspended('2026-06-01'),
    resumed('2026-06-02'),
  ];
  const days = { today: calendarDayOf('2026-07-10'), answerBy: calendarDayOf('2026-07-24') };
  const text = plainText(
    reminderText({
      late: lateOf(ruleWith({ generalTermsAct: 'doesNotApply' }), events, 8),
      remindedOn: [],
      ...days,
    }),
  );
  expect(text).toContain(
    'De termijn begon op 20 mei 2026, de dag waarop wij ons advies opnieuw verstuurden. De laatste dag was eerst 1 juli 2026. Van 1 juni 2026 tot 2 juni 2026 stond de termijn stil: één dag telt niet mee. Daardoor werd 2 juli 2026 de laatste dag.',
  );
});

test('days that did not count are told from the first day of the term on', () => {
  const events = [
    dispatched('2026-03-02'),
    suspended('2026-03-04'),
    resumed('2026-03-20'),
    received('2026-03-10'),
  ];
  expect(lateOf(ruleWith({ startsAt: 'receipt' }), events).moves).toEqual([
    'Van 11 maart 2026 tot 20 maart 2026 stond de termijn stil: 9 dagen tellen niet mee.',
  ]);
});

test('another rule is one of the reasons', () => {
  const rule = ruleWith();
  const sent = { ...dispatched('2016-10-28'), rule };
  const late = lateOf(rule, [sent, ruleChanged('2016-11-20', { ...rule, amount: 8 })]);
  expect(late).toMatchObject({
    firstDue: '2016-12-09',
    due: '2016-12-23',
    moves: ['Op 20 november 2016 is de termijn onder deze regel gebracht.'],
  });
});
