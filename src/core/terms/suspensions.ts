/**
 * Suspensions as stretches of days, paired from their events by the day they happened on. The order in which
 * they were entered is no matter; the commands keep stretches apart, and where two devices did not know of each
 * other they are read as one.
 */
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { LetterEvent, LetterEventOf } from '#core/records/letter-event';

export interface Suspension {
  readonly began: LetterEventOf<'suspended'>;
  /** Null while it lasts. Its day is the first that counts again. */
  readonly ended: LetterEventOf<'resumed'> | null;
}

type Turn = LetterEventOf<'suspended'> | LetterEventOf<'resumed'>;

/** On one day the running again comes before a new suspension. */
function byDay(a: Turn, b: Turn): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  if (a.kind !== b.kind) return a.kind === 'resumed' ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Oldest first, none touching another. `standing`: those events of one letter that count. */
export function suspensionsOf(standing: readonly LetterEvent[]): readonly Suspension[] {
  const turns = standing
    .filter((event): event is Turn => event.kind === 'suspended' || event.kind === 'resumed')
    .sort(byDay);
  const found: Suspension[] = [];
  let began: LetterEventOf<'suspended'> | null = null;
  for (const turn of turns) {
    if (turn.kind === 'suspended') {
      began ??= turn;
    } else if (began) {
      found.push({ began, ended: turn });
      began = null;
    }
  }
  if (began) found.push({ began, ended: null });
  return found;
}

/** The suspension that holds `day`, if there is one. */
export function suspensionOn(suspensions: readonly Suspension[], day: CalendarDay): Suspension | null {
  return (
    suspensions.find(({ began, ended }) => began.on <= day && (ended === null || day < ended.on)) ?? null
  );
}
