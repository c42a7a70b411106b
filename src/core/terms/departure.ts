import type { LetterEvent, LetterEventOf } from '#core/records/letter-event';

/**
 * That the executive departs from the advice, as far as is known; the earliest, where two devices each recorded it.
 * There is no event for the opposite: who follows the advice says so in a reply. `standing`: events that count.
 */
export function departureOf(standing: readonly LetterEvent[]): LetterEventOf<'departed'> | null {
  let first: LetterEventOf<'departed'> | null = null;
  for (const event of standing) {
    if (event.kind === 'departed' && (first === null || event.on < first.on)) first = event;
  }
  return first;
}
