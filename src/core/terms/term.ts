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
export type RegimeReason =
  | { readonly kind: 'byLaw'; readonly article: ArticleCode }
  /** No by-law, but the instrument itself declares the Act applicable. */
  | { readonly kind: 'declared'; readonly article: ArticleCode }
  | { readonly kind: 'excludedByByLaw'; readonly article: ArticleCode }
  | { readonly kind: 'notByLaw'; readonly article: ArticleCode }
  | { readonly kind: 'doubtful'; readonly article: ArticleCode };

export interface TermReading {
  readonly regime: Regime;
  readonly reason: RegimeReason;
  readonly dueDate: DueDate;
}

export interface StartedTerm {
  readonly kind: 'started';
  readonly rule: TermRule;
  readonly startedOn: CalendarDay;
  /** The event that set it going. */
  readonly startedBy: string;
  /** Two, side by side, where it is in doubt whether the Act applies: `atw` first. */
  readonly readings: readonly [TermReading, ...TermReading[]];
  /** The day lateness is measured from: the later one in doubt, so that nobody is called late too early. */
  readonly due: CalendarDay;
}

export type Term =
  /** The letter fell under no rule. */
  | { readonly kind: 'none' }
  | { readonly kind: 'waiting'; readonly rule: TermRule; readonly waitsFor: TermRule['startsAt'] }
  | StartedTerm;

function readingsOf(
  rule: Pick<TermRule, 'source' | 'generalTermsAct'>,
): readonly [readonly [Regime, RegimeReason], ...(readonly [Regime, RegimeReason])[]] {
  const byLaw = rule.source === 'byLaw';
  switch (rule.generalTermsAct) {
    case 'applies':
      return [['atw', { kind: byLaw ? 'byLaw' : 'declared', article: byLaw ? 'gemw.145' : 'atw.1.1' }]];
    case 'doesNotApply':
      return [
        byLaw
          ? ['plain', { kind: 'excludedByByLaw', article: 'gemw.145' }]
          : ['plain', { kind: 'notByLaw', article: 'atw.1.1' }],
      ];
    case 'doubtful': {
      const reason: RegimeReason = { kind: 'doubtful', article: byLaw ? 'gemw.145' : 'atw.1.1' };
      return [
        ['atw', reason],
        ['plain', reason],
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

type Counting = Pick<TermRule, 'source' | 'generalTermsAct' | 'amount' | 'unit'>;

/** The due days of a term under `rule` that starts on `start`: one, or two where the Act is in doubt (`atw` first). */
export function dueDaysFrom(
  rule: Counting,
  start: CalendarDay,
  equatedDays: EquatedDays,
): readonly [CalendarDay, ...CalendarDay[]] {
  const dueUnder = ([regime]: readonly [Regime, RegimeReason]): CalendarDay =>
    dueDate({ start, amount: rule.amount, unit: rule.unit, regime, equatedDays }).due;
  const [first, ...others] = readingsOf(rule);
  return [dueUnder(first), ...others.map(dueUnder)];
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
  const reading = ([regime, reason]: readonly [Regime, RegimeReason]): TermReading => ({
    regime,
    reason,
    dueDate: dueDate({ start: start.on, amount: rule.amount, unit: rule.unit, regime, equatedDays }),
  });
  const [first, ...others] = readingsOf(rule);
  const readings = [reading(first), ...others.map(reading)] as const;
  const due = readings.map((each) => each.dueDate.due).reduce(later);
  return { kind: 'started', rule, startedOn: start.on, startedBy: start.id, readings, due };
}
