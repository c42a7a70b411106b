/** What there is to draw of a term, as stretches of days. */
import { addDays, addMonths, type CalendarDay, compareDays } from '#core/calendar/calendar-day';
import type { TermState } from './state-badge';
import { scaleHolding, type TermScale } from './term-scale';

export interface Pause {
  /** The first day that does not count. */
  readonly from: CalendarDay;
  /** The first day that counts again; null while it lasts. */
  readonly until: CalendarDay | null;
}

export interface Term {
  /** The day its clock started. */
  readonly start: CalendarDay;
  readonly due: CalendarDay;
  /** The last day as it was when the letter first went out, where that is another. */
  readonly originalDue?: CalendarDay | null;
  readonly pauses?: readonly Pause[];
  /** The day of the answer, once there is one: there the bar ends. */
  readonly answered?: CalendarDay | null;
  /** The day it was closed without one. */
  readonly closed?: CalendarDay | null;
  readonly state: TermState;
}

export type StretchKind =
  /** Days still to come. */
  | 'open'
  | 'gone'
  /** Past the due day. */
  | 'over'
  /** Days that did not count. */
  | 'paused';

export interface Stretch {
  readonly kind: StretchKind;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** Whether it lies past the original due day, where extension and suspension brought the term. */
  readonly isAdded: boolean;
}

function earlier(a: CalendarDay, b: CalendarDay): CalendarDay {
  return compareDays(a, b) < 0 ? a : b;
}

function later(a: CalendarDay, b: CalendarDay): CalendarDay {
  return compareDays(a, b) > 0 ? a : b;
}

/** The day on which it stopped to run, or today. */
function lastDayRun(term: Term, today: CalendarDay): CalendarDay {
  return term.answered ?? term.closed ?? today;
}

/** The pause that has not ended; while it lasts no day goes by, and none is too late. */
function openPause(term: Term): Pause | null {
  return term.pauses?.find(({ until }) => until === null) ?? null;
}

/** The last day the bar is drawn to: a late term runs on, past its due day, to today or to its end. */
function endOf(term: Term, today: CalendarDay): CalendarDay {
  const ended = term.answered ?? term.closed;
  if (ended) return ended;
  return openPause(term) ? term.due : later(term.due, today);
}

/** Days that have to be on the scale. */
export function daysOfTerm(term: Term, today: CalendarDay): readonly CalendarDay[] {
  const days = [term.start, term.due, endOf(term, today)];
  if (term.originalDue && compareDays(term.originalDue, term.start) > 0) days.push(term.originalDue);
  if (openPause(term)) days.push(lastDayRun(term, today));
  return days;
}

/** Months back from today that terms which still run are drawn over: one of ten years ago would leave nothing of all others. */
const MONTHS_BACK = 18;

/** One scale for terms under each other. Of those that run, what lies long back is cut off; where some are over, all is there. */
export function scaleOfTerms(terms: readonly Term[], today: CalendarDay): TermScale {
  const days = terms.flatMap((term) => daysOfTerm(term, today));
  if (terms.some(({ answered, closed }) => answered || closed)) return scaleHolding(days, today);
  const back = addMonths(today, -MONTHS_BACK);
  return scaleHolding(
    days.map((day) => later(day, back)),
    today,
  );
}

/** The last day as it was, where it is another than it is now and lies after the start. */
export function originalDueOf({ start, due, originalDue }: Term): CalendarDay | null {
  if (!originalDue || originalDue === due) return null;
  return compareDays(originalDue, start) > 0 ? originalDue : null;
}

/** From left to right of its kind; what was paused lies over what it is part of. Empty stretches are left out. */
export function stretchesOf(term: Term, today: CalendarDay): readonly Stretch[] {
  const { start, due } = term;
  const lastDay = lastDayRun(term, today);
  const stands = openPause(term);
  const now = stands ? earlier(stands.from, lastDay) : lastDay;
  const gone = later(start, earlier(now, due));
  const original = originalDueOf(term);
  const added = original === null ? due : earlier(original, due);
  const end = endOf(term, today);
  const pauses = (term.pauses ?? []).map(
    ({ from, until }): Stretch => ({
      kind: 'paused',
      // The day of the start is not counted by itself.
      from: later(from, addDays(start, 1)),
      to: until ?? lastDay,
      isAdded: false,
    }),
  );
  const stretches: readonly Stretch[] = [
    { kind: 'open', from: start, to: added, isAdded: false },
    { kind: 'open', from: added, to: due, isAdded: true },
    { kind: 'gone', from: start, to: earlier(gone, added), isAdded: false },
    { kind: 'gone', from: added, to: gone, isAdded: true },
    { kind: 'over', from: due, to: stands ? due : end, isAdded: false },
    ...pauses,
  ];
  return stretches.filter(({ from, to }) => compareDays(from, to) < 0);
}
