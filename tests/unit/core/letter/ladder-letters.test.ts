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
import { acknowledged, departed, dispatched, promised, received, resent, ruleWith } from '../terms/samples';

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
      originalDue: '2026-05-18',
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
