/**
 * The term of one letter: which rule, from which day, until when. Derived from the rule and the letter's
 * events every time; nothing of it is stored.
 */
import { type CalendarDay, compareDays } from '#core/calendar/calendar-day';
import { standingEvents } from '#core/letter/letter-state';
import type { LetterEvent } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';
import type { ArticleCode } from '#core/terms/articles';
import { type DueDate, dueDate, type Regime } from '#core/terms/due-date';
import type { EquatedDays } from '#core/terms/equated-days';

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
  readonly dueDate: DueDate;
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
  /** The day lateness is measured from: the later one in doubt, so that nobody is called late too early. */
  readonly due: CalendarDay;
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

const STARTING_EVENT = {
  dispatch: 'dispatched',
  receipt: 'received',
  acknowledgement: 'acknowledged',
} as const satisfies Record<TermRule['startsAt'], LetterEvent['kind']>;

/**
 * The earliest standing event of the kind the rule starts at. A letter that was sent or received once more
 * does not set the clock back; a wrong date is mended by withdrawing it.
 */
function startOf(rule: TermRule, events: readonly LetterEvent[]): { id: string; on: CalendarDay } | null {
  const wanted = STARTING_EVENT[rule.startsAt];
  let earliest: { id: string; on: CalendarDay } | null = null;
  for (const event of standingEvents(events)) {
    if (event.kind !== wanted) continue;
    if (earliest === null || event.on < earliest.on) earliest = { id: event.id, on: event.on };
  }
  return earliest;
}

function later(a: CalendarDay, b: CalendarDay): CalendarDay {
  return compareDays(a, b) < 0 ? b : a;
}

function readingsFrom(rule: Counting, start: CalendarDay, equatedDays: EquatedDays): TermReadings {
  const { amount, unit } = rule;
  const reading = ({ regime, reason }: RegimeToReckonWith): TermReading => ({
    regime,
    reason,
    dueDate: dueDate({ start, amount, unit, regime, equatedDays }),
  });
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
  return dueDaysFrom(rule, start, equatedDays).reduce(later);
}

/**
 * `rule` is the one frozen in the dispatch, or before dispatch the applicable one; null where there is none.
 * `events` are those of one letter, in any order.
 */
export function termOf(
  rule: TermRule | null,
  events: readonly LetterEvent[],
  equatedDays: EquatedDays,
): Term {
  if (rule === null) return { kind: 'none' };
  const start = startOf(rule, events);
  if (start === null) return { kind: 'waiting', rule, waitsFor: rule.startsAt };
  const readings = readingsFrom(rule, start.on, equatedDays);
  const due = readings.map((reading) => reading.dueDate.due).reduce(later);
  return { kind: 'started', rule, startedOn: start.on, startedBy: start.id, readings, due };
}
