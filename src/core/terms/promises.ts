import { compareDays } from '#core/calendar/calendar-day';
import { byAddition } from '#core/letter/letter-state';
import type { LetterEvent, LetterEventOf } from '#core/records/letter-event';

/** The one that counts: of the latest day, and of two of one day the one that was added later. `standing`: in any order. */
export function lastPromise(standing: readonly LetterEvent[]): LetterEventOf<'promised'> | null {
  return (
    standing
      .filter((event) => event.kind === 'promised')
      .sort((a, b) => compareDays(a.on, b.on) || byAddition(a, b))
      .at(-1) ?? null
  );
}
