import { describe, expect, it } from 'vitest';
import { calendarDayOf } from '#core/calendar/calendar-day';
import { letterState } from '#core/letter/letter-state';
import type { LetterEvent } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';
import { articles } from '#core/terms/articles';
import { DECREED_DAYS, withCouncilDays } from '#core/terms/equated-days';
import { type StartedTerm, termOf } from '#core/terms/term';
import { termState } from '#core/terms/term-state';
import {
  dispatched,
  extended,
  promised,
  received,
  replied,
  resent,
  resumed,
  ruleChanged,
  ruleWith,
  suspended,
  withdrawn,
} from './samples';

/** Six weeks from Friday 28 October 2016: due on Friday 9 December 2016. */
const SENT = dispatched('2016-10-28');
const sixMore = { amount: 6, unit: 'weeks', times: 1 } as const;

function started(
  events: readonly LetterEvent[],
  rule: TermRule = ruleWith(),
  table = DECREED_DAYS,
): StartedTerm {
  const term = termOf(rule, events, table);
  if (term.kind !== 'started') throw new Error(`term is ${term.kind}`);
  return term;
}

function stateOn(today: string, events: readonly LetterEvent[], rule: TermRule = ruleWith()) {
  const thresholds = { nearlyDueDays: 7, longLateDays: 42 };
  return termState({
    term: started(events, rule),
    today: calendarDayOf(today),
    events,
    thresholds,
  });
}

const plain = ruleWith({ generalTermsAct: 'doesNotApply' });

describe('a term without a ledger', () => {
  it('is due when the sum says, and was so from the first', () => {
    expect(started([SENT])).toMatchObject({
      due: '2016-12-09',
      originalDue: '2016-12-09',
      ledger: [],
      suspendedSince: null,
      promised: null,
    });
  });

  it('reads rules of before there were extensions', () => {
    const { extension: _, ...old } = ruleWith();
    const term = started([SENT, extended('2016-11-30', '2016-12-20')], old as TermRule);
    expect(term.due).toBe('2016-12-09');
    expect(term.ledger).toMatchObject([{ kind: 'extension', agreed: false, notAgreed: 'noneAllowed' }]);
  });
});

describe('a suspension', () => {
  it('does not count its days: from 1 to 11 November is ten days later', () => {
    const term = started([SENT, suspended('2016-11-01'), resumed('2016-11-11')], plain);
    expect(term).toMatchObject({ due: '2016-12-19', originalDue: '2016-12-09', suspendedSince: null });
    expect(term.ledger).toMatchObject([
      {
        kind: 'suspension',
        on: '2016-11-01',
        resumedOn: '2016-11-11',
        effect: 'counted',
        days: 10,
        basis: { kind: 'agreement', analogy: 'awb.4:15' },
        moves: [{ before: '2016-12-09', rawEnd: '2016-12-19', after: '2016-12-19', rollover: [] }],
      },
    ]);
  });

  it('lets the new end run on over free days where the Act holds', () => {
    // A week and a day: Saturday 17 December.
    const events = [SENT, suspended('2016-11-01'), resumed('2016-11-09')];
    expect(started(events, plain).due).toBe('2016-12-17');
    const term = started(events);
    expect(term.due).toBe('2016-12-19');
    expect(term.ledger).toMatchObject([
      { moves: [{ rawEnd: '2016-12-17', after: '2016-12-19', rollover: [{ weekday: 6 }, { weekday: 7 }] }] },
    ]);
  });

  it('does not run on where the term is longer than the Act reaches', () => {
    const events = [SENT, suspended('2016-11-01'), resumed('2016-11-02')];
    expect(started(events, ruleWith({ amount: 13 })).due).toBe('2017-01-28');
  });

  it('stops the clock while it lasts', () => {
    const events = [SENT, suspended('2016-12-01')];
    expect(started(events)).toMatchObject({ suspendedSince: '2016-12-01', due: '2016-12-09' });
    expect(stateOn('2016-12-01', events)).toEqual({ kind: 'suspended', since: '2016-12-01' });
    expect(stateOn('2018-01-01', events)).toEqual({ kind: 'suspended', since: '2016-12-01' });
    expect(stateOn('2016-11-30', events)).toMatchObject({ kind: 'running' });
    expect(stateOn('2018-01-01', [...events, replied('2017-12-01')])).toEqual({
      kind: 'answeredInTime',
      on: '2017-12-01',
    });
  });

  it('can begin on the last day, and not after it', () => {
    expect(started([SENT, suspended('2016-12-09')]).suspendedSince).toBe('2016-12-09');
    const late = [SENT, suspended('2016-12-10')];
    expect(started(late)).toMatchObject({ suspendedSince: null, ledger: [{ effect: 'notRunning' }] });
    expect(stateOn('2016-12-12', late)).toMatchObject({ kind: 'late', daysLate: 3 });
    expect(started([SENT, suspended('2016-12-10'), resumed('2016-12-20')]).due).toBe('2016-12-09');
  });

  it('counts from the first day of the term where it began before', () => {
    const rule = ruleWith({ startsAt: 'receipt', generalTermsAct: 'doesNotApply' });
    const events = [SENT, suspended('2016-10-29'), received('2016-11-04'), resumed('2016-11-10')];
    // Five days of the term: 5 to 9 November.
    expect(started(events, rule)).toMatchObject({ startedOn: '2016-11-04', due: '2016-12-21' });
  });

  it('may come twice, each with its own days', () => {
    const events = [
      SENT,
      suspended('2016-11-01'),
      resumed('2016-11-03'),
      suspended('2016-11-10'),
      resumed('2016-11-15'),
    ];
    expect(started(events, plain).due).toBe('2016-12-16');
  });

  it('is one where two devices entered what overlaps', () => {
    const events = [SENT, suspended('2016-11-01'), suspended('2016-11-03'), resumed('2016-11-05')];
    expect(started(events, plain).due).toBe('2016-12-13');
    expect(started([...events, resumed('2016-11-08')], plain).due).toBe('2016-12-13');
  });

  it('moves each reading by itself where the Act is in doubt', () => {
    const rule = ruleWith({ generalTermsAct: 'doubtful' });
    const term = started([SENT, suspended('2016-11-01'), resumed('2016-11-09')], rule);
    expect(term.readings).toMatchObject([
      { regime: 'atw', due: '2016-12-19', dueDate: { due: '2016-12-09' } },
      { regime: 'plain', due: '2016-12-17', dueDate: { due: '2016-12-09' } },
    ]);
    expect(term.due).toBe('2016-12-19');
  });

  it('does not revive a reading that was over when it began', () => {
    // Six weeks from 14 April 2017: Friday 26 May plain, Monday 29 May under the Act.
    const rule = ruleWith({ generalTermsAct: 'doubtful' });
    const events = [dispatched('2017-04-14'), suspended('2017-05-29'), resumed('2017-05-31')];
    expect(started(events, rule).readings.map(({ due }) => due)).toEqual(['2017-05-31', '2017-05-26']);
  });

  it('is reckoned with the days the council added', () => {
    const table = withCouncilDays(DECREED_DAYS, [
      { day: calendarDayOf('2016-12-19'), citation: 'Stcrt. 2016, 1', certainty: 'high' },
    ]);
    const events = [SENT, suspended('2016-11-01'), resumed('2016-11-11')];
    expect(started(events, ruleWith(), table).due).toBe('2016-12-20');
  });
});

describe('an extension', () => {
  const rule = ruleWith({ extension: sixMore });

  it('moves the end as far as the rule allows', () => {
    const term = started([SENT, extended('2016-12-01', '2017-01-20')], rule);
    expect(term).toMatchObject({ due: '2017-01-20', originalDue: '2016-12-09' });
    expect(term.ledger).toMatchObject([
      { kind: 'extension', agreed: true, notAgreed: null, latest: '2017-01-20', basis: { kind: 'rule' } },
    ]);
  });

  it.each([
    ['2017-01-21', '2016-12-01', 'tooLong'],
    ['2017-01-20', '2016-12-10', 'afterDue'],
    ['2016-12-09', '2016-12-01', 'notLater'],
  ] as const)('until %s, said on %s, is not agreed: %s', (until, on, notAgreed) => {
    const term = started([SENT, extended(on, until)], rule);
    expect(term.due).toBe('2016-12-09');
    expect(term.ledger).toMatchObject([{ agreed: false, notAgreed, moves: [] }]);
  });

  it('can still be announced on the last day', () => {
    expect(started([SENT, extended('2016-12-09', '2017-01-20')], rule).due).toBe('2017-01-20');
  });

  it('is agreed as often as the rule says', () => {
    const events = [SENT, extended('2016-12-01', '2016-12-20'), extended('2016-12-15', '2017-01-10')];
    const once = started(events, rule);
    expect(once.due).toBe('2016-12-20');
    expect(once.ledger).toMatchObject([{ agreed: true }, { agreed: false, notAgreed: 'tooOften' }]);
    // One that is too long alone stays so, whatever stands beside it.
    const tooLong = [SENT, extended('2016-12-01', '2016-12-20'), extended('2016-12-01', '2017-12-31')];
    expect(started(tooLong, rule).ledger).toMatchObject([
      { agreed: true },
      { agreed: false, notAgreed: 'tooLong', basis: { kind: 'rule', citation: rule.citation } },
    ]);
    const twice = ruleWith({ extension: { ...sixMore, times: 2 } });
    expect(started(events, twice).due).toBe('2017-01-10');
  });

  it('runs on over free days where the Act holds', () => {
    const events = [SENT, extended('2016-12-01', '2016-12-24')];
    expect(started(events, ruleWith({ extension: sixMore, generalTermsAct: 'doesNotApply' })).due).toBe(
      '2016-12-24',
    );
    // Christmas Eve was a Saturday; Sunday and Monday were the holidays.
    expect(started(events, rule).due).toBe('2016-12-27');
  });

  it('counts from the end as a suspension left it', () => {
    const events = [
      SENT,
      suspended('2016-11-01'),
      resumed('2016-11-15'),
      extended('2016-12-20', '2017-02-03'),
    ];
    expect(started(events, rule)).toMatchObject({ due: '2017-02-03', originalDue: '2016-12-09' });
    expect(stateOn('2017-02-03', events, rule)).toEqual({ kind: 'dueToday' });
  });
});

describe('a promise', () => {
  it('stands beside the due date and never moves it', () => {
    const events = [SENT, promised('2016-12-01', '2017-03-01', 'Begin maart hoort u van ons.')];
    const term = started(events);
    expect(term).toMatchObject({ due: '2016-12-09', promised: '2017-03-01' });
    expect(term.ledger).toMatchObject([{ kind: 'promise', words: 'Begin maart hoort u van ons.' }]);
    expect(stateOn('2016-12-12', events)).toMatchObject({ kind: 'late', daysLate: 3 });
  });

  it('gives way to a later one, whenever that was entered', () => {
    const early = promised('2016-12-01', '2017-03-01');
    const late = promised('2016-12-05', '2017-02-01');
    expect(started([SENT, late, early]).promised).toBe('2017-02-01');
    expect(started([SENT, early, late]).promised).toBe('2017-02-01');
    expect(started([SENT, early, late, withdrawn(late)]).promised).toBe('2017-03-01');
  });
});

describe('a letter sent once more', () => {
  it('starts the clock again only where a person says so', () => {
    expect(started([SENT, resent('2016-11-11', false)])).toMatchObject({ due: '2016-12-09' });
    expect(started([SENT, resent('2016-11-11', true)])).toMatchObject({
      startedOn: '2016-11-11',
      due: '2016-12-23',
      originalDue: '2016-12-09',
    });
  });

  it('waits for its receipt where the rule starts there', () => {
    const rule = ruleWith({ startsAt: 'receipt' });
    const events = [SENT, received('2016-10-31'), resent('2016-11-11', true)];
    expect(termOf(rule, events, DECREED_DAYS).kind).toBe('waiting');
    expect(started([...events, received('2016-11-14')], rule)).toMatchObject({
      startedOn: '2016-11-14',
      due: '2016-12-27',
      originalDue: '2016-12-12',
    });
  });
});

describe('another rule for a running term', () => {
  const twelve = ruleWith({ amount: 12 });

  it('takes the place of the frozen one, and the first due date stays in sight', () => {
    const events = [SENT, ruleChanged('2016-11-20', twelve)];
    const term = started(events);
    expect(term).toMatchObject({ due: '2017-01-20', originalDue: '2016-12-09', rule: { amount: 12 } });
    expect(term.ledger).toMatchObject([{ kind: 'ruleChanged', from: { amount: 6 }, to: { amount: 12 } }]);
    expect(letterState(events).rule).toMatchObject({ amount: 12 });
  });

  it('is the last one chosen, and the frozen one again when that is taken back', () => {
    const first = ruleChanged('2016-11-20', twelve);
    const four = ruleChanged('2016-11-20', ruleWith({ amount: 4 }));
    const events = [SENT, four, first];
    expect(started(events).due).toBe('2016-11-25');
    expect(started([...events, withdrawn(four)]).due).toBe('2017-01-20');
  });
});

it('every article a ledger rests on is in the list', () => {
  const events = [SENT, suspended('2016-11-01'), extended('2016-12-01', '2017-01-20')];
  for (const step of started(events).ledger) {
    if (!('basis' in step) || step.basis.kind !== 'agreement') continue;
    expect(step.basis.analogy in articles).toBe(true);
  }
});

describe('what was recorded later', () => {
  it('counts, of two promises of one day', () => {
    const events = [SENT, promised('2016-11-10', '2016-12-20'), promised('2016-11-10', '2016-12-12')];
    expect(started(events).promised).toBe('2016-12-12');
  });

  it('starts the clock, of two times that the letter was sent anew: the last', () => {
    const events = [SENT, resent('2016-11-10', true), resent('2016-11-04', true)];
    expect(started(events, plain)).toMatchObject({ startedOn: '2016-11-10', due: '2016-12-22' });
  });
});

it('an extension of before the clock started again is told apart from one that came too late', () => {
  const rule = ruleWith({ extension: { amount: 6, unit: 'weeks', times: 1 } });
  const events = [SENT, extended('2016-11-01', '2016-12-20'), resent('2016-11-10', true)];
  expect(started(events, rule).ledger).toMatchObject([
    { kind: 'extension', notAgreed: 'beforeStart' },
    { kind: 'resent' },
  ]);
});
