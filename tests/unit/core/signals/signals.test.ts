import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay, calendarDayOf } from '#core/calendar/calendar-day';
import { commitmentTerm } from '#core/outcome/commitment-term';
import type { LetterEvent } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';
import { promiseFacts, signedFacts, termFacts } from '#core/signals/signal-facts';
import { type SignalKind, signalKinds, signalsNow, type ToldSignals } from '#core/signals/signals';
import { DECREED_DAYS } from '#core/terms/equated-days';
import { termOf } from '#core/terms/term';
import { termState } from '#core/terms/term-state';
import { settled, standingWith } from '../outcome/commitment-samples';
import { acknowledged, closed, dispatched, replied, resent, ruleWith, suspended } from '../terms/samples';

const ALL: ReadonlySet<SignalKind> = new Set(signalKinds);
const thresholds = { nearlyDueDays: 7, longLateDays: 42 };

interface Letter {
  readonly letterId: string;
  readonly events: readonly LetterEvent[];
  readonly rule: TermRule;
}

/** Six weeks from 28 October 2016: due on Friday 9 December 2016. */
function letter(letterId = 'a', sent = '2016-10-28', ...more: readonly LetterEvent[]): Letter {
  return { letterId, events: [dispatched(sent), ...more], rule: ruleWith() };
}
const acknowledgedLetter = (letterId = 'a', sent = '2016-10-28'): Letter =>
  letter(letterId, sent, acknowledged(sent));

function signalsOn(
  day: string,
  letters: readonly Letter[],
  told: ToldSignals = {},
  wanted: ReadonlySet<SignalKind> = ALL,
) {
  const today = calendarDayOf(day);
  const watched = letters.map(({ letterId, events, rule }) => {
    const term = termOf(rule, events, DECREED_DAYS);
    const state = termState({ term, today, events, thresholds });
    return { id: letterId, facts: termFacts({ state, events }, today) };
  });
  return signalsNow({ watched, told, wanted, today });
}

const kindsOn = (...given: Parameters<typeof signalsOn>) =>
  signalsOn(...given).signals.map(({ id, kind }) => `${id} ${kind}`);

/** What is told from day to day by a program that is opened every day, as `day kind`. */
function diary(letters: readonly Letter[], from: string, days: number): string[] {
  let told: ToldSignals = {};
  const lines: string[] = [];
  for (let passed = 0; passed < days; passed++) {
    const today = addDays(calendarDayOf(from), passed);
    const now = signalsOn(today, letters, told);
    lines.push(...now.signals.map(({ kind }) => `${today} ${kind}`));
    told = now.told;
  }
  return lines;
}

describe('one term', () => {
  it('is told of at each turn, and once', () => {
    expect(diary([acknowledgedLetter()], '2016-10-28', 120)).toEqual([
      '2016-12-02 nearlyDue',
      '2016-12-09 dueToday',
      '2016-12-10 late',
    ]);
  });

  it('misses an acknowledgement when seven days went by without one', () => {
    expect(diary([letter()], '2016-10-28', 30)).toEqual(['2016-11-04 noAcknowledgement']);
  });

  it('misses one anew, a week after the letter was sent once more', () => {
    const again = letter('a', '2016-10-28', resent('2016-11-10', false));
    const { told } = signalsOn('2016-11-04', [letter()]);
    expect(kindsOn('2016-11-16', [again], told)).toEqual([]);
    expect(kindsOn('2016-11-17', [again], told)).toEqual(['a noAcknowledgement']);
  });

  it('stands still while it is suspended', () => {
    const still = letter('a', '2016-10-28', acknowledged('2016-10-28'), suspended('2016-11-20'));
    expect(diary([still], '2016-11-21', 60)).toEqual([]);
  });

  it('takes an interim reply for one', () => {
    expect(kindsOn('2016-11-20', [letter('a', '2016-10-28', replied('2016-11-01', 'interim'))])).toEqual([]);
  });

  it('misses none any more once the reply itself is late', () => {
    expect(diary([letter()], '2017-01-01', 10)).toEqual(['2017-01-01 late']);
  });

  it('misses one also while the term still waits for it', () => {
    const waiting = { ...letter(), rule: ruleWith({ startsAt: 'acknowledgement' }) };
    expect(kindsOn('2017-03-01', [waiting])).toEqual(['a noAcknowledgement']);
  });

  it('is told of only where it stands now when the program was not opened for weeks', () => {
    expect(diary([acknowledgedLetter()], '2018-05-01', 5)).toEqual(['2018-05-01 late']);
  });

  it('has one thing a day', () => {
    const short = { ...letter(), rule: ruleWith({ amount: 2 }) };
    // Due on 11 November: nearly due from the 4th, and on the 5th without an acknowledgement.
    expect(diary([short], '2016-11-05', 8)).toEqual([
      '2016-11-05 nearlyDue',
      '2016-11-06 noAcknowledgement',
      '2016-11-11 dueToday',
      '2016-11-12 late',
    ]);
    const { told } = signalsOn('2016-11-05', [short]);
    expect(kindsOn('2016-11-05', [short], told)).toEqual([]);
  });

  it('is news again when its due day moved', () => {
    const { told } = signalsOn('2016-12-10', [acknowledgedLetter()]);
    const extended = { ...acknowledgedLetter(), rule: ruleWith({ amount: 12 }) };
    expect(kindsOn('2016-12-20', [extended], told)).toEqual([]);
    expect(kindsOn('2017-01-13', [extended], told)).toEqual(['a nearlyDue']);
    expect(kindsOn('2017-01-21', [extended], told)).toEqual(['a late']);
  });

  it('is silent once answered or closed', () => {
    expect(kindsOn('2017-01-01', [letter('a', '2016-10-28', replied('2016-12-01'))])).toEqual([]);
    expect(kindsOn('2017-01-01', [letter('a', '2016-10-28', closed('2016-12-01'))])).toEqual([]);
  });
});

describe('what is wanted', () => {
  it('leaves the rest untold, and unremembered', () => {
    const wanted = new Set<SignalKind>(['late']);
    const now = signalsOn('2016-12-09', [acknowledgedLetter()], {}, wanted);
    expect(now).toEqual({ signals: [], told: {} });
    expect(kindsOn('2016-12-09', [acknowledgedLetter()], now.told)).toEqual(['a dueToday']);
  });

  it('does not hold back a missing acknowledgement behind something unwanted', () => {
    const wanted = new Set<SignalKind>(['noAcknowledgement']);
    expect(kindsOn('2016-12-05', [letter()], {}, wanted)).toEqual(['a noAcknowledgement']);
  });
});

describe('many terms', () => {
  const letters = [
    letter('without', '2016-12-01'),
    acknowledgedLetter('nearly', '2016-11-01'),
    acknowledgedLetter('late', '2016-10-27'),
    acknowledgedLetter('today'),
    acknowledgedLetter('running', '2016-12-08'),
  ];

  it('come with what asks most first', () => {
    expect(kindsOn('2016-12-09', letters)).toEqual([
      'late late',
      'today dueToday',
      'nearly nearlyDue',
      'without noAcknowledgement',
    ]);
  });

  it('are forgotten when they wait for nothing any more', () => {
    const { told } = signalsOn('2016-12-09', letters);
    expect(Object.keys(signalsOn('2016-12-10', letters.slice(1, 3), told).told)).toEqual(['nearly', 'late']);
  });
});

/** As `diary`, of one thing that tells its own facts. */
function diaryOf(
  factsOn: (today: CalendarDay) => ReturnType<typeof signedFacts>,
  from: string,
  days: number,
): string[] {
  let told: ToldSignals = {};
  const lines: string[] = [];
  for (let passed = 0; passed < days; passed++) {
    const today = addDays(calendarDayOf(from), passed);
    const now = signalsNow({ watched: [{ id: 'a', facts: factsOn(today) }], told, wanted: ALL, today });
    lines.push(...now.signals.map(({ kind, about }) => `${today} ${kind} ${about}`));
    told = now.told;
  }
  return lines;
}

describe('a commitment', () => {
  it('is told of at each turn, and once', () => {
    const standing = standingWith({ due: calendarDayOf('2026-03-02') });
    const facts = (today: CalendarDay) => promiseFacts(commitmentTerm(standing, today, 7), today);
    expect(diaryOf(facts, '2026-01-12', 100)).toEqual([
      '2026-02-23 promiseNearlyDue 2026-03-02',
      '2026-03-02 promiseDueToday 2026-03-02',
      '2026-03-03 promiseLate 2026-03-02',
    ]);
  });

  it('is silent without a day, and once it is fulfilled', () => {
    const silent = [standingWith({ due: null }), standingWith({}, [settled('fulfilled', '2026-03-20')])];
    for (const standing of silent) {
      const facts = (today: CalendarDay) => promiseFacts(commitmentTerm(standing, today, 7), today);
      expect(diaryOf(facts, '2026-02-20', 60)).toEqual([]);
    }
  });
});

it('tells once of a signed letter that lies there from the third day on', () => {
  const facts = (today: CalendarDay) => signedFacts(calendarDayOf('2026-11-02'), today);
  expect(diaryOf(facts, '2026-11-02', 20)).toEqual(['2026-11-05 signedNotSent 2026-11-02']);
});

it('never repeats itself, nor speaks twice of a term on one day', () => {
  const days = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 });
  const sent = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(days, fc.array(sent, { maxLength: 5 }), (steps, offsets) => {
      const start = calendarDayOf('2016-10-01');
      // So short that an acknowledgement is missed while the term is nearly due.
      const rule = ruleWith({ amount: 2 });
      const letters = offsets.map((offset, index) => ({
        ...letter(`${index}`, addDays(start, offset)),
        rule,
      }));
      let told: ToldSignals = {};
      let today = start;
      const heard: string[] = [];
      const spoken: string[] = [];
      for (const step of steps) {
        today = addDays(today, step);
        const now = signalsOn(today, letters, told);
        told = now.told;
        for (const { id, kind, about } of now.signals) {
          heard.push(`${id} ${kind} ${about}`);
          spoken.push(`${id} ${today}`);
        }
      }
      expect(new Set(heard).size).toBe(heard.length);
      expect(new Set(spoken).size).toBe(spoken.length);
    }),
    { seed: 20161209 },
  );
});
