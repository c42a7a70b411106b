/** Which open questions an answer can be asked for: an open question by itself is not late yet. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { letterState } from '#core/letter/letter-state';
import type { LetterEvent } from '#core/records/letter-event';
import type { EquatedDays } from '#core/terms/equated-days';
import { termOf } from '#core/terms/term';
import { DEFAULT_THRESHOLDS, termState } from '#core/terms/term-state';

export interface AskedUnder {
  /** Of the letter it was asked in, in any order. */
  readonly events: readonly LetterEvent[];
  readonly today: CalendarDay;
  readonly equatedDays: EquatedDays;
}

/**
 * Whether an open question of a letter should have had its answer: a full reply left it unanswered, or the term of the
 * letter passed without one. A letter under no rule, or one whose term runs, is suspended or ends today, still waits.
 */
export function isOverdueQuestion({ events, today, equatedDays }: AskedUnder): boolean {
  const { reply, rule } = letterState(events);
  if (reply?.form === 'final') return true;
  // Closing a letter ends the ladder of its term; what was asked in it stays open until somebody withdraws it.
  const running = events.filter((event) => event.kind !== 'closed');
  const term = termOf(rule, running, equatedDays);
  const { kind } = termState({ term, today, events: running, thresholds: DEFAULT_THRESHOLDS });
  return kind === 'late' || kind === 'longLate';
}
