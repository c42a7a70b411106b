import type { CalendarDay } from '#core/calendar/calendar-day';
import { standingEvents } from '#core/letter/letter-state';
import type { LetterEvent, LetterEventOf } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';
import type { EquatedDays } from '#core/terms/equated-days';
import { type Term, termOf } from '#core/terms/term';

/**
 * The term as one sees it on `today`. While it stands still each day puts the end off by one: `due` is then the day it
 * would be if it ran on today, and so the earliest there can be. All else is as `termOf` has it.
 */
export function termToday(
  rule: TermRule | null,
  events: readonly LetterEvent[],
  equatedDays: EquatedDays,
  today: CalendarDay,
): Term {
  const term = termOf(rule, events, equatedDays);
  if (term.kind !== 'started' || term.suspendedSince === null || today <= term.suspendedSince) return term;
  const suspended = standingEvents(events).findLast(
    (event): event is LetterEventOf<'suspended'> => event.kind === 'suspended',
  );
  if (!suspended) return term;
  const resumed: LetterEventOf<'resumed'> = {
    ...suspended,
    id: `${suspended.id} today`,
    kind: 'resumed',
    on: today,
  };
  const runningOn = termOf(rule, [...events, resumed], equatedDays);
  return runningOn.kind === 'started' ? { ...term, due: runningOn.due } : term;
}
