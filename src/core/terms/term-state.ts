/**
 * Where a term stands today. Computed from dates each time it is asked; lateness is never stored. The due day
 * itself is not late.
 */
import { type CalendarDay, daysBetween } from '#core/calendar/calendar-day';
import { standingEvents } from '#core/letter/letter-state';
import type { LetterEvent } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';
import { departureOf } from '#core/terms/departure';
import type { StartedTerm, Term } from '#core/terms/term';

/** Called by the word of its badge; what takes a sentence to say stands under `terms.state.*`. */
export type TermState =
  | { readonly kind: 'notStarted'; readonly waitsFor: TermRule['startsAt'] }
  | { readonly kind: 'running'; readonly daysLeft: number }
  | { readonly kind: 'nearlyDue'; readonly daysLeft: number }
  /** No clock runs. */
  | { readonly kind: 'suspended'; readonly since: CalendarDay }
  | { readonly kind: 'dueToday' }
  | { readonly kind: 'late'; readonly daysLate: number }
  | { readonly kind: 'longLate'; readonly daysLate: number }
  | { readonly kind: 'answeredInTime'; readonly on: CalendarDay }
  | { readonly kind: 'answeredLate'; readonly on: CalendarDay; readonly daysLate: number }
  | { readonly kind: 'noReplyOwed' }
  | { readonly kind: 'closed'; readonly on: CalendarDay };

export interface TermThresholds {
  /** Nearly due with this many days left, or fewer. */
  readonly nearlyDueDays: number;
  /** Long late when more than this many days late. */
  readonly longLateDays: number;
}

/** For whoever set none. Most terms give six weeks: long late is as much time again. */
export const DEFAULT_THRESHOLDS: TermThresholds = { nearlyDueDays: 7, longLateDays: 42 };

export interface TermStateQuestion {
  readonly term: Term;
  readonly today: CalendarDay;
  /** Those of the letter, in any order. */
  readonly events: readonly LetterEvent[];
  readonly thresholds: TermThresholds;
}

const ENDED: ReadonlySet<TermState['kind']> = new Set([
  'answeredInTime',
  'answeredLate',
  'noReplyOwed',
  'closed',
]);

/** Whether nobody waits for an answer any more. */
export function hasEnded(state: TermState): boolean {
  return ENDED.has(state.kind);
}

/** Whether days go by: while a term stands still, or when it is over, none are left and none are too many. */
export function isCounting({ kind }: TermState): boolean {
  return !ENDED.has(kind) && kind !== 'suspended' && kind !== 'notStarted';
}

/** Days until `due`: 0 on the day itself, negative once it is late. */
export function daysLeft(due: CalendarDay, today: CalendarDay): number {
  return daysBetween(today, due);
}

/** The first full answer ends the term; an interim one does not, and neither does a second full one. */
export function finalReplyDay(standing: readonly LetterEvent[]): CalendarDay | null {
  let first: CalendarDay | null = null;
  for (const event of standing) {
    if (event.kind !== 'replied' || event.form !== 'final') continue;
    if (first === null || event.on < first) first = event.on;
  }
  return first;
}

function isSuspendedOn({ suspendedSince }: StartedTerm, day: CalendarDay): boolean {
  return suspendedSince !== null && suspendedSince <= day;
}

function answered(term: Term, on: CalendarDay, lateIsLate: boolean): TermState {
  if (term.kind !== 'started' || on <= term.due || isSuspendedOn(term, on))
    return { kind: 'answeredInTime', on };
  return lateIsLate
    ? { kind: 'answeredLate', on, daysLate: daysBetween(term.due, on) }
    : { kind: 'noReplyOwed' };
}

function open(due: CalendarDay, { today, thresholds }: TermStateQuestion): TermState {
  const left = daysLeft(due, today);
  if (left === 0) return { kind: 'dueToday' };
  if (left > 0) return { kind: left > thresholds.nearlyDueDays ? 'running' : 'nearlyDue', daysLeft: left };
  return { kind: -left > thresholds.longLateDays ? 'longLate' : 'late', daysLate: -left };
}

/**
 * An answer goes before a closing: what became of the term stays visible when the letter is closed later.
 * A start that still lies ahead (a dispatch planned for tomorrow) has not started.
 */
export function termState(question: TermStateQuestion): TermState {
  const { term, today, events } = question;
  const standing = standingEvents(events);
  const closure = standing.findLast((event) => event.kind === 'closed');
  if (term.kind === 'none') return closure ? { kind: 'closed', on: closure.on } : { kind: 'noReplyOwed' };

  // Until the due day the executive may still say that it departs; after it silence is not lateness.
  const lateIsLate = term.rule.duty === 'always' || departureOf(standing) !== null;
  const repliedOn = finalReplyDay(standing);
  if (repliedOn !== null) return answered(term, repliedOn, lateIsLate);
  if (closure) return { kind: 'closed', on: closure.on };
  if (term.kind === 'waiting') return { kind: 'notStarted', waitsFor: term.waitsFor };
  if (today < term.startedOn) return { kind: 'notStarted', waitsFor: term.rule.startsAt };
  if (term.suspendedSince !== null && isSuspendedOn(term, today)) {
    return { kind: 'suspended', since: term.suspendedSince };
  }
  if (!lateIsLate && today > term.due) return { kind: 'noReplyOwed' };
  return open(term.due, question);
}
