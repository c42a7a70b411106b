import { type CalendarDay, compareDays } from '#core/calendar/calendar-day';
import { standingEvents } from '#core/letter/letter-state';
import type { LetterEvent, LetterEventOf } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';
import type { EquatedDays } from '#core/terms/equated-days';
import { openSuspension } from '#core/terms/suspensions';
import { type Term, termOf } from '#core/terms/term';
import { finalReplyDay } from '#core/terms/term-state';

/** The day a full reply or a closing ended it, where one did: what stood still then stands still no longer. */
function endedOn(standing: readonly LetterEvent[]): CalendarDay | null {
  const closed = standing.flatMap((event) => (event.kind === 'closed' ? [event.on] : []));
  return [finalReplyDay(standing), ...closed].filter((day) => day !== null).sort(compareDays)[0] ?? null;
}

/** A term that stands still as if it ran on today, or ran on when it ended; null for one that does not. */
function runningOn(
  term: Term,
  { rule, events, equatedDays, today }: TermSeen,
): Extract<Term, { kind: 'started' }> | null {
  if (term.kind !== 'started' || term.suspendedSince === null || today <= term.suspendedSince) return null;
  const standing = standingEvents(events);
  const suspended = openSuspension(standing)?.began;
  if (!suspended) return null;
  const ended = endedOn(standing);
  const on = ended !== null && ended < today ? ended : today;
  if (on <= term.suspendedSince) return null;
  const resumed: LetterEventOf<'resumed'> = {
    ...suspended,
    id: `${suspended.id} today`,
    kind: 'resumed',
    on,
    suspensionId: suspended.id,
  };
  const found = termOf(rule, [...events, resumed], equatedDays);
  return found.kind === 'started' ? found : null;
}

interface TermSeen {
  /** As for `termOf`. */
  readonly rule: TermRule | null;
  readonly events: readonly LetterEvent[];
  readonly equatedDays: EquatedDays;
  readonly today: CalendarDay;
}

/**
 * The term as one sees it on `today`. While it stands still each day puts the end off by one: `due` is then the day it
 * would be if it ran on today, and so the earliest there can be; once it was answered, the day it would have been if it had run on
 * at the answer. All else is as `termOf` has it.
 */
export function termToday(
  rule: TermRule | null,
  events: readonly LetterEvent[],
  equatedDays: EquatedDays,
  today: CalendarDay,
): Term {
  const term = termOf(rule, events, equatedDays);
  const running = runningOn(term, { rule, events, equatedDays, today });
  return term.kind === 'started' && running ? { ...term, due: running.due } : term;
}

/** Where it is in doubt whether the Act applies: the last day if it does not, as one sees it on `today`. Null where there is no doubt. */
export function dueWithoutAct(seen: TermSeen): CalendarDay | null {
  const term = termOf(seen.rule, seen.events, seen.equatedDays);
  const running = runningOn(term, seen) ?? term;
  if (running.kind !== 'started' || running.readings.length < 2) return null;
  return running.readings.find(({ regime }) => regime === 'plain')?.due ?? null;
}
