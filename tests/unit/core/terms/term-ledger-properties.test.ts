/** What holds for every ledger, whatever is in it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay, calendarDayOf, daysBetween } from '#core/calendar/calendar-day';
import type { LetterEvent } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';
import { DECREED_DAYS, freeReasons } from '#core/terms/equated-days';
import { type Term, termOf } from '#core/terms/term';
import { longestInScope } from '#core/terms/term-length';
import { dispatched, extended, promised, resent, resumed, ruleWith, suspended, withdrawn } from './samples';

const BEGIN = calendarDayOf('2005-01-03');
const seeded = { seed: 1107, numRuns: 1500 } as const;

const start = fc.integer({ min: 0, max: 8500 }).map((days) => addDays(BEGIN, days));
const regime = fc.constantFrom('applies' as const, 'doesNotApply' as const, 'doubtful' as const);
const length = fc.oneof(
  fc.record({ amount: fc.integer({ min: 1, max: 90 }), unit: fc.constant('days' as const) }),
  fc.record({ amount: fc.integer({ min: 1, max: 14 }), unit: fc.constant('weeks' as const) }),
  fc.record({ amount: fc.integer({ min: 1, max: 4 }), unit: fc.constant('months' as const) }),
);
const rule: fc.Arbitrary<TermRule> = fc
  .record({
    length,
    generalTermsAct: regime,
    extension: fc.option(
      fc.record({
        amount: fc.integer({ min: 1, max: 8 }),
        unit: fc.constant('weeks' as const),
        times: fc.integer({ min: 1, max: 2 }),
      }),
    ),
  })
  .map(({ length: counted, ...fields }) => ruleWith({ ...fields, ...counted }));

/** A ledger on days after the start, by how many. */
const ledger = fc.array(
  fc.record({
    kind: fc.constantFrom('suspended', 'resumed', 'extended', 'promised', 'resent'),
    after: fc.integer({ min: 0, max: 100 }),
    length: fc.integer({ min: 0, max: 80 }),
    restarts: fc.boolean(),
  }),
  { maxLength: 7 },
);

type Entries = typeof ledger extends fc.Arbitrary<infer T> ? T : never;

function eventsOf(day: string, entries: Entries): LetterEvent[] {
  const from = calendarDayOf(day);
  return entries.map(({ kind, after, length: days, restarts }): LetterEvent => {
    const on = addDays(from, after);
    switch (kind) {
      case 'suspended':
        return suspended(on);
      case 'resumed':
        return resumed(on);
      case 'extended':
        return extended(on, addDays(on, days));
      case 'promised':
        return promised(on, addDays(on, days));
      default:
        return resent(on, restarts);
    }
  });
}

/** A term as it is seen, without the ids of events: the same facts entered anew get other ids. */
function facts(term: Term): unknown {
  const ids = new Set(['eventId', 'startedBy', 'resumedBy']);
  return JSON.parse(JSON.stringify(term, (key, value) => (ids.has(key) ? undefined : value)));
}

const due = (term: Term): string => {
  if (term.kind !== 'started') throw new Error(`term is ${term.kind}`);
  return term.due;
};

describe('a suspension of so many days', () => {
  const suspension = fc.record({
    start,
    rule,
    into: fc.integer({ min: 1, max: 100 }),
    days: fc.integer({ min: 1, max: 200 }),
  });

  /** Day by day: counts those on which the term runs, until there are as many as the sum has; then runs on over free days. */
  const walked = (
    under: TermRule,
    day: CalendarDay,
    stretches: readonly (readonly [number, number])[],
  ): string => {
    const bare = termOf(under, [dispatched(day)], DECREED_DAYS);
    if (bare.kind !== 'started') throw new Error('not started');
    const [{ dueDate }] = bare.readings;
    const counts = daysBetween(day, dueDate.rawEnd);
    let end = day;
    for (let counted = 0; counted < counts; ) {
      end = addDays(end, 1);
      const into = daysBetween(day, end);
      if (!stretches.some(([from, until]) => from <= into && into < until)) counted += 1;
    }
    const runsOn = under.generalTermsAct === 'applies' && under.amount <= longestInScope(under.unit);
    while (runsOn && freeReasons(end, DECREED_DAYS).length > 0) end = addDays(end, 1);
    return end;
  };
  const isTooShort = ({ amount, unit }: TermRule): boolean => unit === 'days' && amount < 4;

  it('ends on the day on which as many days have been counted, however it was cut', () => {
    fc.assert(
      fc.property(suspension, fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 3 }), (given, cuts) => {
        const { start: day, rule: under, into, days } = given;
        fc.pre(under.generalTermsAct !== 'doubtful' && !isTooShort(under));
        const bare = termOf(under, [dispatched(day)], DECREED_DAYS);
        if (bare.kind !== 'started') throw new Error('not started');
        const from = 1 + (into % daysBetween(day, bare.readings[0].dueDate.rawEnd));
        const until = from + days;
        const turns = [...new Set([from, ...cuts.map((cut) => from + (cut % days)), until])].sort(
          (a, b) => a - b,
        );
        const events = turns
          .slice(1)
          .flatMap((turn, index) => [
            suspended(addDays(day, turns[index] ?? 0)),
            resumed(addDays(day, turn)),
          ]);
        expect(due(termOf(under, [dispatched(day), ...events], DECREED_DAYS))).toBe(
          walked(under, day, [[from, until]]),
        );
      }),
      seeded,
    );
  });

  it('counts stretches that lie apart together, and lets only the day it ends on at last run on', () => {
    fc.assert(
      fc.property(
        suspension,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        (given, gap, more) => {
          const { start: day, rule: under, into, days } = given;
          fc.pre(under.generalTermsAct !== 'doubtful' && !isTooShort(under));
          const bare = termOf(under, [dispatched(day)], DECREED_DAYS);
          if (bare.kind !== 'started') throw new Error('not started');
          const length = daysBetween(day, bare.readings[0].dueDate.rawEnd);
          const first = [1 + (into % length), 1 + (into % length) + days] as const;
          const second = [first[1] + gap, first[1] + gap + more] as const;
          // One that begins when all days were counted suspends nothing, or only what the term runs on.
          fc.pre(second[0] <= length + days);
          const events = [first, second].flatMap(([from, until]) => [
            suspended(addDays(day, from)),
            resumed(addDays(day, until)),
          ]);
          expect(due(termOf(under, [dispatched(day), ...events], DECREED_DAYS))).toBe(
            walked(under, day, [first, second]),
          );
        },
      ),
      seeded,
    );
  });
});

describe('a term with a ledger', () => {
  it('is the same in whatever order its entries were made', () => {
    fc.assert(
      fc.property(start, rule, ledger, fc.func(fc.integer()), (day, under, entries, weight) => {
        // Of two promises or extensions of one day it matters which was added later.
        const told = entries.filter(({ kind }) => kind === 'promised' || kind === 'extended');
        fc.pre(new Set(told.map(({ kind, after }) => `${kind} ${after}`)).size === told.length);
        const shuffled = entries
          .map((entry, place) => ({ entry, by: weight(place) }))
          .sort((a, b) => a.by - b.by)
          .map(({ entry }) => entry);
        const one = termOf(under, [dispatched(day), ...eventsOf(day, entries)], DECREED_DAYS);
        const other = termOf(under, [...eventsOf(day, shuffled), dispatched(day)], DECREED_DAYS);
        expect(facts(other)).toEqual(facts(one));
      }),
      seeded,
    );
  });

  it('is what it was before, exactly, when an entry is taken back', () => {
    fc.assert(
      fc.property(start, rule, ledger, ledger, (day, under, entries, more) => {
        const known = [dispatched(day), ...eventsOf(day, entries)];
        const before = termOf(under, known, DECREED_DAYS);
        const added = eventsOf(day, more);
        const undone = [...known, ...added, ...added.map((event) => withdrawn(event))];
        expect(termOf(under, undone, DECREED_DAYS)).toEqual(before);
      }),
      seeded,
    );
  });

  it('is due no earlier for a letter sent later, with the same things happening on the same days', () => {
    const happened = ledger.map((entries) => entries.filter(({ kind }) => kind !== 'resent'));
    fc.assert(
      fc.property(start, rule, happened, fc.integer({ min: 1, max: 30 }), (day, under, entries, later) => {
        // A rule without extensions: whether one is agreed depends on the start, and may well turn.
        const without = { ...under, extension: null };
        const from = addDays(day, 31);
        const events = eventsOf(from, entries);
        const early = termOf(without, [dispatched(day), ...events], DECREED_DAYS);
        const late = termOf(without, [dispatched(addDays(day, later)), ...events], DECREED_DAYS);
        expect(due(late) >= due(early)).toBe(true);
      }),
      seeded,
    );
  });

  it('never ends earlier than the sum alone, nor on a free day where the Act holds', () => {
    fc.assert(
      fc.property(start, rule, ledger, (day, under, entries) => {
        const events = [dispatched(day), ...eventsOf(day, entries)];
        const term = termOf(under, events, DECREED_DAYS);
        if (term.kind !== 'started') return;
        for (const reading of term.readings) {
          expect(reading.due >= reading.dueDate.due).toBe(true);
          if (reading.regime === 'atw' && under.amount <= longestInScope(under.unit)) {
            expect(freeReasons(reading.due, DECREED_DAYS)).toEqual([]);
          }
        }
        expect(term.originalDue).toBe(due(termOf(under, [dispatched(day)], DECREED_DAYS)));
      }),
      seeded,
    );
  });

  it('is not moved by a promise', () => {
    fc.assert(
      fc.property(start, rule, ledger, fc.integer({ min: 0, max: 99 }), (day, under, entries, after) => {
        const events = [dispatched(day), ...eventsOf(day, entries)];
        const on = addDays(day, after);
        const before = termOf(under, events, DECREED_DAYS);
        const with_ = termOf(under, [...events, promised(on, addDays(on, 30))], DECREED_DAYS);
        if (before.kind !== 'started' || with_.kind !== 'started') return;
        expect([with_.due, with_.suspendedSince]).toEqual([before.due, before.suspendedSince]);
      }),
      seeded,
    );
  });
});
