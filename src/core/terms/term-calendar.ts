/** The terms of letters as a calendar of one's own keeps them. */
import { type CalendarDay, compareDays } from '#core/calendar/calendar-day';
import { byAddition, letterState } from '#core/letter/letter-state';
import type { LetterEvent } from '#core/records/letter-event';
import type { RecordId } from '#core/records/record';
import type { TermRule } from '#core/records/term-rule';
import { alarmsFrom, type TermCalendarEntry } from '#core/terms/calendar-entry';
import type { EquatedDays } from '#core/terms/equated-days';
import { type StartedTerm, termOf } from '#core/terms/term';
import { hasEnded, type TermThresholds, termState } from '#core/terms/term-state';
import { termToday } from '#core/terms/term-today';

export interface TermOnCalendar {
  readonly letterId: RecordId;
  /** As for `termOf`: frozen in the dispatch, or before it the applicable one. */
  readonly rule: TermRule | null;
  /** All of the letter, in any order; without those that were withdrawn the sequence would fall. */
  readonly events: readonly LetterEvent[];
  readonly equatedDays: EquatedDays;
  readonly today: CalendarDay;
  /** As for `termState`. */
  readonly thresholds: TermThresholds;
  readonly title: string;
  readonly description: string;
  /** Whole days before the due day, 0 for the day itself; those already past are left out. */
  readonly alarmDaysBefore: readonly number[];
  readonly url: string | null;
}

/**
 * Events that may move the due day or end the term. Kinds that come later count until somebody knows they
 * cannot: to count too many makes a calendar look twice, to count too few makes it keep the wrong day.
 */
function mayChangeTerm(event: LetterEvent): boolean {
  if (event.kind === 'replied') return event.form === 'final';
  return event.kind !== 'referenceGiven';
}

/** The term as it last ran, before the event it started with was withdrawn. */
function lastStarted({ rule, events, equatedDays }: TermOnCalendar): StartedTerm | null {
  const recorded = events.toSorted(byAddition);
  for (let known = recorded.length - 1; known > 0; known -= 1) {
    const until = recorded.slice(0, known);
    const term = termOf(letterState(until).rule ?? rule, until, equatedDays);
    if (term.kind === 'started') return term;
  }
  return null;
}

function statusOf(question: TermOnCalendar, term: StartedTerm): TermCalendarEntry['status'] {
  const { events, today, thresholds } = question;
  const state = termState({ term, today, events, thresholds });
  if (hasEnded(state)) return 'cancelled';
  return state.kind === 'suspended' ? 'tentative' : 'confirmed';
}

/**
 * The entry of one letter's term; null while there is no due day and never was one. A term that ended keeps an
 * entry, cancelled, so that calendars which had it let go of it.
 */
export function termCalendarEntry(question: TermOnCalendar): TermCalendarEntry | null {
  const { letterId, rule, events, equatedDays, today, title, description, url } = question;
  const current = termToday(rule, events, equatedDays, today);
  const term = current.kind === 'started' ? current : lastStarted(question);
  if (term === null) return null;
  const status = current.kind === 'started' ? statusOf(question, current) : 'cancelled';

  const changes = events.filter(mayChangeTerm);
  const moments = changes.map((event) => event.at).sort();
  return {
    uid: `term-${letterId}@raadgever`,
    // Two steps an event, so that a term which ends by the passing of time alone has one in between.
    sequence: 2 * (changes.length - 1) + (status === 'cancelled' ? 1 : 0),
    status,
    day: term.due,
    title,
    description,
    alarmDaysBefore: status === 'confirmed' ? alarmsFrom(today, term.due, question.alarmDaysBefore) : [],
    lastChanged: moments.at(-1) ?? '',
    url,
  };
}

/** The entries there are, by due day. */
export function termCalendarEntries(questions: readonly TermOnCalendar[]): TermCalendarEntry[] {
  return questions
    .map(termCalendarEntry)
    .filter((entry) => entry !== null)
    .sort((a, b) => compareDays(a.day, b.day) || (a.uid < b.uid ? -1 : 1));
}
