import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type CalendarDay,
  calendarDayOf,
  compareDays,
  daysBetween,
} from '#core/calendar/calendar-day';
import { articles } from '#core/terms/articles';
import type { CouncilEquatedDay } from '#core/terms/decrees-file';
import { type DueDate, dueDate, type Regime } from '#core/terms/due-date';
import { mayBeEquated } from '#core/terms/due-date-warnings';
import { DECREED_DAYS, type EquatedDays, freeReasons, withCouncilDays } from '#core/terms/equated-days';
import { latestStart } from '#core/terms/latest-start';
import type { TermLength } from '#core/terms/term-length';

const BEGIN = calendarDayOf('1990-01-01');
const seeded = { seed: 3012, numRuns: 3000 } as const;

const day = fc.integer({ min: 0, max: 50_000 }).map((days) => addDays(BEGIN, days));
/** Where the table knows something, or nearly does. */
const recentDay = fc.integer({ min: 5000, max: 16_500 }).map((days) => addDays(BEGIN, days));
const length: fc.Arbitrary<TermLength> = fc.oneof(
  fc.record({ amount: fc.integer({ min: 1, max: 120 }), unit: fc.constant('days' as const) }),
  fc.record({ amount: fc.integer({ min: 1, max: 10 }), unit: fc.constant('days' as const) }),
  fc.record({ amount: fc.integer({ min: 1, max: 60 }), unit: fc.constant('weeks' as const) }),
  fc.record({ amount: fc.integer({ min: 1, max: 30 }), unit: fc.constant('months' as const) }),
  fc.record({ amount: fc.integer({ min: 1, max: 10 }), unit: fc.constant('years' as const) }),
);
const inScope = length.filter(
  ({ amount, unit }) => amount <= { days: 90, weeks: 12, months: 3, years: 0 }[unit],
);
/** Days a council might add around a start, whatever their sense. */
const addedTo = (start: CalendarDay): fc.Arbitrary<CouncilEquatedDay[]> =>
  fc.array(
    fc.record({
      day: fc.integer({ min: -5, max: 30 }).map((days) => addDays(start, days)),
      citation: fc.constant('bedacht'),
      certainty: fc.constantFrom('high' as const, 'medium' as const),
    }),
    { maxLength: 8 },
  );
const withTable = <T extends CalendarDay>(
  days: fc.Arbitrary<T>,
): fc.Arbitrary<{ start: T; equatedDays: EquatedDays }> =>
  days.chain((start) =>
    addedTo(start).map((added) => ({ start, equatedDays: withCouncilDays(DECREED_DAYS, added) })),
  );

const due = (
  start: CalendarDay,
  term: TermLength,
  regime: Regime = 'atw',
  equatedDays: EquatedDays = DECREED_DAYS,
): DueDate => dueDate({ start, ...term, regime, equatedDays });

describe('a due date, for any start, term and table', () => {
  it('never lies on a free day where the Act applies', () => {
    fc.assert(
      fc.property(withTable(day), inScope, ({ start, equatedDays }, term) => {
        expect(freeReasons(due(start, term, 'atw', equatedDays).due, equatedDays)).toEqual([]);
      }),
      seeded,
    );
  });

  it('leaves at least two ordinary days in a term of three days or more', () => {
    fc.assert(
      fc.property(withTable(day), inScope, ({ start, equatedDays }, term) => {
        fc.pre(term.unit !== 'days' || term.amount >= 3);
        const found = due(start, term, 'atw', equatedDays);
        let ordinary = 0;
        for (let each = addDays(start, 1); each <= found.due; each = addDays(each, 1)) {
          if (freeReasons(each, equatedDays).length === 0) ordinary += 1;
          if (ordinary === 2) break;
        }
        expect(ordinary).toBe(2);
      }),
      { ...seeded, numRuns: 1000 },
    );
  });

  it('is never earlier than without the Act, and the same for a term beyond its reach', () => {
    fc.assert(
      fc.property(withTable(day), length, ({ start, equatedDays }, term) => {
        const [atw, plain] = [due(start, term, 'atw', equatedDays), due(start, term, 'plain', equatedDays)];
        expect(atw.rawEnd).toBe(plain.due);
        expect(compareDays(plain.due, atw.due)).toBeLessThanOrEqual(0);
        if (atw.steps.some((step) => step.kind === 'outsideScope')) expect(atw.due).toBe(plain.due);
      }),
      seeded,
    );
  });

  it('never comes earlier for a later start', () => {
    fc.assert(
      fc.property(
        withTable(day),
        length,
        fc.constantFrom('atw' as const, 'plain' as const),
        fc.integer({ min: 1, max: 40 }),
        ({ start, equatedDays }, term, regime, days) => {
          const later = due(addDays(start, days), term, regime, equatedDays).due;
          expect(compareDays(due(start, term, regime, equatedDays).due, later)).toBeLessThanOrEqual(0);
        },
      ),
      seeded,
    );
  });

  it('never comes earlier for one equated day more', () => {
    fc.assert(
      fc.property(
        withTable(day),
        inScope,
        fc.integer({ min: 0, max: 100 }),
        ({ start, equatedDays }, term, days) => {
          const more = withCouncilDays(equatedDays, [
            { day: addDays(start, days), citation: 'nog een', certainty: 'high' },
          ]);
          const [fewer, extended] = [due(start, term, 'atw', equatedDays), due(start, term, 'atw', more)];
          expect(compareDays(fewer.due, extended.due)).toBeLessThanOrEqual(0);
        },
      ),
      seeded,
    );
  });

  it('is explained by steps that hang together, each with an article that exists', () => {
    fc.assert(
      fc.property(withTable(day), length, ({ start, equatedDays }, term) => {
        const { due: end, rawEnd, steps } = due(start, term, 'atw', equatedDays);
        expect(steps.every((step) => step.article in articles)).toBe(true);
        expect(steps[0]).toMatchObject({ kind: 'start', day: start });
        expect(steps[1]).toMatchObject({ kind: 'count', firstDay: addDays(start, 1), lastDay: rawEnd });
        expect(steps.at(-1)).toMatchObject({ kind: 'result', day: end, later: daysBetween(rawEnd, end) });
        let reached = rawEnd;
        for (const step of steps) {
          if (step.kind === 'rollover') {
            expect(step.day).toBe(reached);
            expect(step.reasons).not.toEqual([]);
            reached = addDays(reached, 1);
          }
          if (step.kind === 'minimumTwoWorkingDays') {
            expect(step.from).toBe(reached);
            expect(daysBetween(step.from, step.workingDays[1])).toBe(step.skipped.length + 1);
            reached = step.workingDays[1];
          }
        }
        expect(reached).toBe(end);
      }),
      seeded,
    );
  });
});

describe('warnings', () => {
  const confirmed = (days: readonly CalendarDay[]): CouncilEquatedDay[] =>
    days.map((each) => ({ day: each, citation: 'bevestigd', certainty: 'high' }));

  it('say of a bridge day exactly what would happen if it were equated', () => {
    let warned = 0;
    fc.assert(
      fc.property(withTable(recentDay), inScope, ({ start, equatedDays }, term) => {
        const found = due(start, term, 'atw', equatedDays);
        for (const warning of found.warnings) {
          if (warning.kind === 'restsOnUnconfirmedDay') continue;
          warned += 1;
          expect(warning.days.every((each) => mayBeEquated(each, equatedDays))).toBe(true);
          expect(warning.dueIfEquated > found.due).toBe(true);
          const then = due(start, term, 'atw', withCouncilDays(equatedDays, confirmed(warning.days)));
          expect(then.due).toBe(warning.dueIfEquated);
        }
      }),
      seeded,
    );
    expect(warned).toBeGreaterThan(50);
  });

  it('are there for every due date that one doubtful day could move', () => {
    fc.assert(
      fc.property(withTable(recentDay), inScope, ({ start, equatedDays }, term) => {
        const found = due(start, term, 'atw', equatedDays);
        for (let each = start; each <= found.due; each = addDays(each, 1)) {
          if (!mayBeEquated(each, equatedDays)) continue;
          const moved = due(start, term, 'atw', withCouncilDays(equatedDays, confirmed([each])));
          if (moved.due !== found.due) {
            expect(found.warnings.some((warning) => warning.kind.startsWith('bridgeDay'))).toBe(true);
          }
        }
      }),
      { ...seeded, numRuns: 1500 },
    );
  });

  it('name the unconfirmed days a date rests on, and what it would be without them', () => {
    let warned = 0;
    const certainOnly: EquatedDays = {
      ...DECREED_DAYS,
      byDay: new Map([...DECREED_DAYS.byDay].filter(([, row]) => row.certainty === 'high')),
      reasons: new Map(
        [...DECREED_DAYS.reasons].filter(
          ([, [reason]]) => reason?.kind === 'equated' && reason.equated.certainty === 'high',
        ),
      ),
    };
    fc.assert(
      fc.property(recentDay, inScope, (start, term) => {
        const found = due(start, term);
        const warning = found.warnings.find((each) => each.kind === 'restsOnUnconfirmedDay');
        const without = due(start, term, 'atw', certainOnly).due;
        if (warning) warned += 1;
        expect(warning?.dueOtherwise ?? found.due).toBe(without);
      }),
      { ...seeded, numRuns: 20_000 },
    );
    expect(warned).toBeGreaterThan(20);
  });
});

describe('counting back', () => {
  it('gives the last start whose sum ends in time', () => {
    fc.assert(
      fc.property(day, length, (answerBy, term) => {
        const { start } = latestStart({ answerBy, ...term });
        expect(due(start, term, 'plain').due <= answerBy).toBe(true);
        expect(due(addDays(start, 1), term, 'plain').due > answerBy).toBe(true);
      }),
      seeded,
    );
  });

  it('gives the last start whose sum ends in time under the Act too, and says when that is another', () => {
    fc.assert(
      fc.property(withTable(day), length, ({ start: answerBy, equatedDays }, term) => {
        const { start, steps } = latestStart({ answerBy, ...term, equatedDays });
        expect(due(start, term, 'atw', equatedDays).due <= answerBy).toBe(true);
        expect(due(addDays(start, 1), term, 'atw', equatedDays).due > answerBy).toBe(true);
        const counted = latestStart({ answerBy, ...term }).start;
        expect(steps.filter(({ kind }) => kind === 'runsPast')).toMatchObject(
          counted === start ? [] : [{ counted, day: start, due: due(counted, term, 'atw', equatedDays).due }],
        );
      }),
      seeded,
    );
  });
});
