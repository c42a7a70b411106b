import { type CalendarDay, compareDays } from '#core/calendar/calendar-day';
import { standingEvents } from '#core/letter/letter-state';
import type { LetterEvent, LetterEventOf } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';
import type { EquatedDays } from '#core/terms/equated-days';
import { openSuspension } from '#core/terms/suspensions';
import { type Term, termOf } from '#core/terms/term';

/** The day a full reply or a closing ended it, where one did: what stood still then stands still no longer. */
function endedOn(standing: readonly LetterEvent[]): CalendarDay | null {
  const days = standing.flatMap((event) =>
    event.kind === 'closed' || (event.kind === 'replied' && event.form === 'final') ? [event.on] : [],
  );
  return days.sort(compareDays)[0] ?? null;
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
  if (term.kind !== 'started' || term.suspendedSince === null || today <= term.suspendedSince) return term;
  const standing = standingEvents(events);
  const suspended = openSuspension(standing)?.began;
  if (!suspended) return term;
  const ended = endedOn(standing);
  const on = ended !== null && ended < today ? ended : today;
  if (on <= term.suspendedSince) return term;
  const resumed: LetterEventOf<'resumed'> = {
    ...suspended,
    id: `${suspended.id} today`,
    kind: 'resumed',
    on,
    suspensionId: suspended.id,
  };
  const runningOn = termOf(rule, [...events, resumed], equatedDays);
  return runningOn.kind === 'started' ? { ...term, due: runningOn.due } : term;
}
