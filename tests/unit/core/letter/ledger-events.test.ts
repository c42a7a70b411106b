import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import type { Making } from '#core/clock';
import * as rules from '#core/letter/ledger-events';
import { registerArrival, withdrawalRefusal } from '#core/letter/letter-events';
import { letterState } from '#core/letter/letter-state';
import type { LetterEvent } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';
import { Refusal } from '#core/refusals/refusal';
import { DECREED_DAYS } from '#core/terms/equated-days';
import { termOf } from '#core/terms/term';
import {
  closed,
  departed,
  dispatched,
  extended,
  received,
  replied,
  resumed,
  ruleWith,
  suspended,
  withdrawn,
} from '../terms/samples';

const day = calendarDayOf;
let made = 0;
const making: Making = {
  clock: { now: () => '2017-03-01T09:00:00.000Z', today: () => day('2017-03-01') },
  actor: 'secretary',
  newId: () => {
    made += 1;
    return `new-${made}`;
  },
};

const rule = ruleWith({ extension: { amount: 6, unit: 'weeks', times: 1 } });

/** Sent on Friday 28 October 2016, due on Friday 9 December. */
function file(events: readonly LetterEvent[] = [], under: TermRule | null = rule): rules.LetterFile {
  const sent = { ...dispatched('2016-10-28'), rule: under } as LetterEvent;
  const all = [sent, ...events];
  return { letter: { id: 'letter' }, state: letterState(all), events: all };
}

const unsent: rules.LetterFile = { letter: { id: 'letter' }, state: letterState([]), events: [] };

function refusal(outcome: unknown): { code: string; field: string | null } | null {
  return outcome instanceof Refusal ? { code: outcome.code, field: outcome.field } : null;
}

const why = { reason: 'nader onderzoek', documentId: null };
const extend = (on: string, until: string, of = file(), reason = why.reason) =>
  rules.registerExtension(of, { on: day(on), until: day(until), ...why, reason }, DECREED_DAYS, making);
const suspend = (on: string, resumedOn: string | null, of = file(), reason = why.reason) =>
  rules.registerSuspension(
    of,
    { on: day(on), resumedOn: resumedOn === null ? null : day(resumedOn), ...why, reason },
    making,
  );
const resume = (on: string, of: rules.LetterFile) =>
  rules.registerResumption(of, { on: day(on), ...why }, making);
const promise = (on: string, until: string, of = file()) =>
  rules.registerPromise(of, { on: day(on), day: day(until), words: ' Ja. ', documentId: null }, making);

describe('an extension', () => {
  it('is agreed as far as the rule goes, and kept where it goes further', () => {
    expect(extend('2016-12-01', '2017-01-20')).toMatchObject({
      kind: 'extended',
      agreed: true,
      by: 'secretary',
    });
    expect(extend('2016-12-01', '2017-01-21')).toMatchObject({ agreed: false });
    expect(extend('2016-12-01', '2017-01-20', file([], ruleWith()))).toMatchObject({ agreed: false });
    expect(extend('2017-01-05', '2017-01-20')).toMatchObject({ agreed: false });
  });

  it('of years ago is judged by what had happened then', () => {
    const later = file([extended('2016-12-20', '2017-01-10'), replied('2017-01-05')]);
    expect(extend('2016-12-01', '2016-12-15', later)).toMatchObject({ agreed: true });
  });

  it.each([
    ['before the letter went out', () => extend('2016-10-27', '2016-12-20'), 'event.beforeDispatch', 'on'],
    ['in the future', () => extend('2017-03-02', '2017-04-01'), 'event.inFuture', 'on'],
    ['to the due day itself', () => extend('2016-12-01', '2016-12-09'), 'extension.notLater', 'until'],
    ['to a day before it', () => extend('2016-12-01', '2016-11-01'), 'extension.notLater', 'until'],
    ['without a reason', () => extend('2016-12-01', '2016-12-20', file(), ' '), 'ledger.noReason', 'reason'],
    ['without a term', () => extend('2016-12-01', '2016-12-20', file([], null)), 'ledger.noTerm', null],
    [
      'after the answer',
      () => extend('2016-12-10', '2016-12-20', file([replied('2016-12-09')])),
      'ledger.afterEnd',
      'on',
    ],
    [
      'after the closing',
      () => extend('2016-12-10', '2016-12-20', file([closed('2016-12-09')])),
      'ledger.afterEnd',
      'on',
    ],
    ['of a draft', () => extend('2016-12-01', '2016-12-20', unsent), 'event.notSent', null],
  ])('%s is refused', (_, act, code, field) => {
    expect(refusal(act())).toEqual({ code, field });
  });
});

describe('a suspension', () => {
  it('is one event while it lasts, and two when its end is known', () => {
    expect(suspend('2016-11-01', null)).toMatchObject([{ kind: 'suspended', on: '2016-11-01' }]);
    expect(suspend('2016-11-01', '2016-11-11')).toMatchObject([
      { kind: 'suspended', on: '2016-11-01' },
      { kind: 'resumed', on: '2016-11-11' },
    ]);
  });

  const there = file([suspended('2016-11-10'), resumed('2016-11-20')]);
  const lasting = file([suspended('2016-11-10')]);

  it.each([
    [
      'that ends before it begins',
      () => suspend('2016-11-11', '2016-11-01'),
      'suspension.endsBeforeStart',
      'resumedOn',
    ],
    [
      'of no day at all',
      () => suspend('2016-11-11', '2016-11-11'),
      'suspension.endsBeforeStart',
      'resumedOn',
    ],
    ['that ends in the future', () => suspend('2016-11-11', '2017-03-02'), 'event.inFuture', 'resumedOn'],
    ['within another', () => suspend('2016-11-12', '2016-11-13', there), 'suspension.overlaps', 'on'],
    ['around another', () => suspend('2016-11-01', '2016-11-30', there), 'suspension.overlaps', 'on'],
    ['that runs into another', () => suspend('2016-11-01', '2016-11-11', there), 'suspension.overlaps', 'on'],
    ['that begins in another', () => suspend('2016-11-19', '2016-11-30', there), 'suspension.overlaps', 'on'],
    ['without an end before another', () => suspend('2016-11-01', null, there), 'suspension.overlaps', 'on'],
    ['while one lasts', () => suspend('2016-11-30', null, lasting), 'suspension.overlaps', 'on'],
    ['before the letter went out', () => suspend('2016-10-27', null), 'event.beforeDispatch', 'on'],
    ['without a reason', () => suspend('2016-11-01', null, file(), ''), 'ledger.noReason', 'reason'],
  ])('%s is refused', (_, act, code, field) => {
    expect(refusal(act())).toEqual({ code, field });
  });

  it('may touch another, on either side', () => {
    expect(refusal(suspend('2016-11-01', '2016-11-10', there))).toBeNull();
    expect(refusal(suspend('2016-11-20', null, there))).toBeNull();
  });
});

describe('a resumption', () => {
  it('ends the suspension that lasts', () => {
    expect(resume('2016-11-11', file([suspended('2016-11-10')]))).toMatchObject({ kind: 'resumed' });
  });

  it.each([
    ['without a suspension', () => resume('2016-11-11', file()), 'resumption.notSuspended'],
    [
      'of one that was ended',
      () => resume('2016-11-30', file([suspended('2016-11-10'), resumed('2016-11-20')])),
      'resumption.notSuspended',
    ],
    [
      'before the suspension',
      () => resume('2016-11-09', file([suspended('2016-11-10')])),
      'resumption.beforeSuspension',
    ],
    [
      'on the day it began',
      () => resume('2016-11-10', file([suspended('2016-11-10')])),
      'resumption.beforeSuspension',
    ],
  ])('%s is refused', (_, act, code) => {
    expect(refusal(act())).toEqual({ code, field: 'on' });
  });
});

describe('a promise', () => {
  it('keeps the words, and may be of a day that has gone by', () => {
    expect(promise('2016-12-01', '2016-12-20')).toMatchObject({ day: '2016-12-20', words: 'Ja.' });
    expect(refusal(promise('2016-12-01', '2016-12-01'))).toBeNull();
  });

  it('of a day before it was made is refused', () => {
    expect(refusal(promise('2016-12-01', '2016-11-30'))).toEqual({
      code: 'promise.dayBeforePromise',
      field: 'day',
    });
  });
});

describe('another rule', () => {
  const eight = { ...rule, amount: 8 };

  it('is taken over as it is now, with a reason', () => {
    expect(rules.applyRule(file(), eight, 'nieuwe verordening', making)).toMatchObject({
      kind: 'ruleChanged',
      on: '2017-03-01',
      rule: { amount: 8 },
    });
    expect(refusal(rules.applyRule(file(), eight, ' ', making))).toEqual({
      code: 'ledger.noReason',
      field: 'reason',
    });
  });

  it('that changes nothing is refused, also for a rule of before there were extensions', () => {
    const { extension: _, ...old } = ruleWith();
    expect(refusal(rules.applyRule(file(), { ...rule }, 'x', making))?.code).toBe('termRule.sameRule');
    const under = file([], old as TermRule);
    expect(refusal(rules.applyRule(under, { ...old, extension: null }, 'x', making))?.code).toBe(
      'termRule.sameRule',
    );
  });
});

describe('what rests on a dispatch', () => {
  it('keeps it from being withdrawn', () => {
    for (const entry of [suspended('2016-11-01'), extended('2016-12-01', '2016-12-20')]) {
      const { events } = file([entry]);
      expect(withdrawalRefusal(events, events[0]?.id ?? '')?.code).toBe('withdraw.laterEventsFirst');
      expect(withdrawalRefusal(events, entry.id)).toBeNull();
    }
    const { events } = file();
    expect(withdrawalRefusal(events, events[0]?.id ?? '')).toBeNull();
  });

  it('can name the document it rests on', () => {
    const { state } = file([received('2016-10-31')]);
    expect(
      registerArrival(
        'received',
        { id: 'letter' },
        state,
        { on: day('2016-11-01'), documentId: 'paper', remark: ' de griffie belde ' },
        making,
      ),
    ).toMatchObject({
      documentId: 'paper',
      remark: 'de griffie belde',
    });
    expect(
      rules.registerResending(
        file(),
        { on: day('2016-11-01'), channel: 'post', restarts: false, reason: '', documentId: 'paper' },
        making,
      ),
    ).toMatchObject({ channel: 'post', documentId: 'paper' });
  });
});

describe('a departure from the advice', () => {
  const depart = (on: string, of = file(), reason = 'één bureau, geen pool') =>
    rules.registerDeparture(of, { on: day(on), reason, documentId: null }, making);

  it('is kept with its day and reason', () => {
    expect(depart('2016-11-20', file(), ' één bureau ')).toMatchObject({
      kind: 'departed',
      on: '2016-11-20',
      reason: 'één bureau',
    });
  });

  it('can turn out when the term is over, but not before the letter went out, or without a term', () => {
    expect(depart('2017-02-01')).toMatchObject({ kind: 'departed' });
    expect(refusal(depart('2016-10-27'))).toMatchObject({ code: 'event.beforeDispatch', field: 'on' });
    expect(refusal(depart('2016-11-20', file([], null)))?.code).toBe('ledger.noTerm');
  });

  it('says why, and is recorded once', () => {
    expect(refusal(depart('2016-11-20', file(), ' '))).toMatchObject({
      code: 'ledger.noReason',
      field: 'reason',
    });
    const known = departed('2016-11-20');
    expect(refusal(depart('2016-11-21', file([known])))?.code).toBe('departure.alreadyKnown');
    expect(depart('2016-11-21', file([known, withdrawn(known)]))).toMatchObject({ kind: 'departed' });
  });

  it('stands among what was recorded about the term, and moves nothing', () => {
    const term = termOf(rule, file([departed('2016-11-20')]).events, DECREED_DAYS);
    expect(term).toMatchObject({
      due: '2016-12-09',
      originalDue: '2016-12-09',
      ledger: [{ kind: 'departure', on: '2016-11-20' }],
    });
  });
});
