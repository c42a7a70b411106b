/**
 * The term of one letter: which rule, from which day, until when. Derived from the rule and the letter's
 * events every time; nothing of it is stored.
 */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { appliedRule, dispatchedRule, standingEvents } from '#core/letter/letter-state';
import type { LetterEvent } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';
import type { ArticleCode } from '#core/terms/articles';
import { type DueDate, dueDate, type Regime } from '#core/terms/due-date';
import type { EquatedDays } from '#core/terms/equated-days';
import type { LedgerStep } from '#core/terms/ledger-step';
import { hasLedger, latestOf, workedLedger } from '#core/terms/term-ledger';
import { firstStart, startOf } from '#core/terms/term-start';

/** Why a regime is the one to reckon with. Words under `terms.regime.*`. */
export interface RegimeReason {
  readonly kind:
    | 'byLaw'
    /** No by-law, but the instrument itself declares the Act applicable. */
    | 'declared'
    | 'excludedByByLaw'
    | 'notByLaw'
    | 'doubtful';
  readonly article: ArticleCode;
}

/** What of a rule decides how long the term is. */
type Counting = Pick<TermRule, 'source' | 'generalTermsAct' | 'amount' | 'unit'>;

export interface TermReading {
  readonly regime: Regime;
  readonly reason: RegimeReason;
  /** The sum alone, without what the ledger did. */
  readonly dueDate: DueDate;
  /** With the ledger. */
  readonly due: CalendarDay;
}

/** Two, side by side, where it is in doubt whether the Act applies: `atw` first. */
export type TermReadings = readonly [TermReading, ...TermReading[]];

export interface StartedTerm {
  readonly kind: 'started';
  readonly rule: TermRule;
  readonly startedOn: CalendarDay;
  /** The event that set it going. */
  readonly startedBy: string;
  readonly readings: TermReadings;
  /** As it was when the letter first went out: under its first rule, from its first start, without the ledger. */
  readonly originalDue: CalendarDay;
  /**
   * The day lateness is measured from: the later one in doubt, so that nobody is called late too early. While
   * the term is suspended, the day it would be if it ran on at once; until it does, no due day passes.
   */
  readonly due: CalendarDay;
  /** What was entered after the start, in the order it happened, and what it did. */
  readonly ledger: readonly LedgerStep[];
  /** The first day that does not count, where the term stands still now. */
  readonly suspendedSince: CalendarDay | null;
  /** The day last promised. It stands beside `due` and never moves it. */
  readonly promised: CalendarDay | null;
}

export type Term =
  /** The letter fell under no rule. */
  | { readonly kind: 'none' }
  | { readonly kind: 'waiting'; readonly rule: TermRule; readonly waitsFor: TermRule['startsAt'] }
  | StartedTerm;

interface RegimeToReckonWith {
  readonly regime: Regime;
  readonly reason: RegimeReason;
}

/** The instrument decides: a by-law falls under the Act unless it says otherwise (Gemeentewet art. 145). */
function regimesOf({
  source,
  generalTermsAct,
}: Counting): readonly [RegimeToReckonWith, ...RegimeToReckonWith[]] {
  const byLaw = source === 'byLaw';
  const article = byLaw ? 'gemw.145' : 'atw.1.1';
  switch (generalTermsAct) {
    case 'applies':
      return [{ regime: 'atw', reason: { kind: byLaw ? 'byLaw' : 'declared', article } }];
    case 'doesNotApply':
      return [{ regime: 'plain', reason: { kind: byLaw ? 'excludedByByLaw' : 'notByLaw', article } }];
    case 'doubtful': {
      const reason: RegimeReason = { kind: 'doubtful', article };
      return [
        { regime: 'atw', reason },
        { regime: 'plain', reason },
      ];
    }
  }
}

function readingsFrom(rule: Counting, start: CalendarDay, equatedDays: EquatedDays): TermReadings {
  const { amount, unit } = rule;
  const reading = ({ regime, reason }: RegimeToReckonWith): TermReading => {
    const found = dueDate({ start, amount, unit, regime, equatedDays });
    return { regime, reason, dueDate: found, due: found.due };
  };
  const [first, ...others] = regimesOf(rule);
  return [reading(first), ...others.map(reading)];
}

/** The due days of a term under `rule` that starts on `start`: one, or two where the Act is in doubt (`atw` first). */
export function dueDaysFrom(
  rule: Counting,
  start: CalendarDay,
  equatedDays: EquatedDays,
): readonly [CalendarDay, ...CalendarDay[]] {
  const [first, ...others] = readingsFrom(rule, start, equatedDays);
  return [first.dueDate.due, ...others.map((reading) => reading.dueDate.due)];
}

/** The day a reply is owed on at the latest; the later one in doubt, so that nobody is called late too early. */
export function dueDayFrom(rule: Counting, start: CalendarDay, equatedDays: EquatedDays): CalendarDay {
  return latestOf(dueDaysFrom(rule, start, equatedDays));
}

/** Where the count ends; a short term that the Act makes longer (art. 2) ends where that puts it. */
function countEndOf({ steps, rawEnd, due }: DueDate): CalendarDay {
  return steps.some(({ kind }) => kind === 'minimumTwoWorkingDays') ? due : rawEnd;
}

/** What the sum alone gives, without the ledger; the later day where the Act is in doubt. */
export function sumDueOf({ readings }: Pick<StartedTerm, 'readings'>): CalendarDay {
  return latestOf(readings.map(({ dueDate: sum }) => sum.due));
}

function originalDueOf(
  rule: TermRule,
  standing: readonly LetterEvent[],
  equatedDays: EquatedDays,
): CalendarDay | null {
  const start = firstStart(rule, standing);
  return start === null ? null : dueDayFrom(rule, start.on, equatedDays);
}

/**
 * `rule` is the one frozen in the dispatch, or before dispatch the applicable one; null where there is none. A
 * rule that was applied to the running term later takes its place. `events` are those of one letter, in any
 * order.
 */
export function termOf(
  rule: TermRule | null,
  events: readonly LetterEvent[],
  equatedDays: EquatedDays,
): Term {
  const standing = standingEvents(events);
  const inForce = appliedRule(standing) ?? rule;
  if (inForce === null) return { kind: 'none' };
  const start = startOf(inForce, standing);
  if (start === null) return { kind: 'waiting', rule: inForce, waitsFor: inForce.startsAt };
  const sums = readingsFrom(inForce, start.on, equatedDays);
  const sumDue = latestOf(sums.map((reading) => reading.due));
  const started = { kind: 'started', rule: inForce, startedOn: start.on, startedBy: start.id } as const;
  if (!hasLedger(standing)) {
    return {
      ...started,
      readings: sums,
      originalDue: sumDue,
      due: sumDue,
      ledger: [],
      suspendedSince: null,
      promised: null,
    };
  }
  const firstRule = dispatchedRule(standing) ?? rule;
  const { dues, steps, suspendedSince, promised } = workedLedger({
    rule: inForce,
    startedOn: start.on,
    readings: sums.map(({ regime, due, dueDate: sum }) => ({ regime, due, rawEnd: countEndOf(sum) })),
    standing,
    equatedDays,
    firstRule,
  });
  const [first, ...others] = sums;
  return {
    ...started,
    readings: [
      { ...first, due: dues[0] ?? first.due },
      ...others.map((reading, index) => ({ ...reading, due: dues[index + 1] ?? reading.due })),
    ],
    originalDue: originalDueOf(firstRule ?? inForce, standing, equatedDays) ?? sumDue,
    due: latestOf(dues),
    ledger: steps,
    suspendedSince,
    promised,
  };
}
