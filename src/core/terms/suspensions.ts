/**
 * Suspensions as stretches of days. A resumption names the suspension it ends; those of before it did are paired by the
 * day they happened on. The order in which they were entered is no matter; the commands keep stretches apart, and where
 * two devices did not know of each other they are read as one.
 */
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { LetterEvent, LetterEventOf } from '#core/records/letter-event';

type Suspended = LetterEventOf<'suspended'>;
type Resumed = LetterEventOf<'resumed'>;

export interface Suspension {
  readonly began: Suspended;
  /** Null while it lasts. Its day is the first that counts again. */
  readonly ended: Resumed | null;
}

/** On one day the running again comes before a new suspension. */
function byDay(a: Suspended | Resumed, b: Suspended | Resumed): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  if (a.kind !== b.kind) return a.kind === 'resumed' ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Those that no resumption names, each with the next that names none. */
function pairedByDay(turns: readonly (Suspended | Resumed)[]): Suspension[] {
  const found: Suspension[] = [];
  let began: Suspended | null = null;
  for (const turn of turns.toSorted(byDay)) {
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

function isLonger(a: Suspension, b: Suspension): boolean {
  return b.ended !== null && (a.ended === null || a.ended.on > b.ended.on);
}

/** Stretches that share a day become one, from where the first began to where the last ended. */
function apart(suspensions: readonly Suspension[]): Suspension[] {
  const found: Suspension[] = [];
  for (const suspension of suspensions.toSorted((a, b) => byDay(a.began, b.began))) {
    const last = found.at(-1);
    if (last && (last.ended === null || suspension.began.on < last.ended.on)) {
      if (isLonger(suspension, last))
        found[found.length - 1] = { began: last.began, ended: suspension.ended };
    } else {
      found.push(suspension);
    }
  }
  return found;
}

/** Oldest first, none touching another. `standing`: those events of one letter that count. */
export function suspensionsOf(standing: readonly LetterEvent[]): readonly Suspension[] {
  const suspended = standing.filter((event) => event.kind === 'suspended');
  const resumed = standing.filter((event) => event.kind === 'resumed');
  const named = suspended.flatMap((began) => {
    // Two devices may have ended it apart: it ran again from the first of those days.
    const [ended] = resumed.filter(({ suspensionId }) => suspensionId === began.id).sort(byDay);
    return ended ? [{ began, ended }] : [];
  });
  const others = [
    ...suspended.filter((event) => !named.some(({ began }) => began === event)),
    ...resumed.filter(({ suspensionId }) => suspensionId === undefined),
  ];
  return apart([...named, ...pairedByDay(others)]);
}

/** The one that lasts, if there is one. */
export function openSuspension(standing: readonly LetterEvent[]): Suspension | null {
  return suspensionsOf(standing).find(({ ended }) => ended === null) ?? null;
}

/** The suspension that holds `day`, if there is one. */
export function suspensionOn(suspensions: readonly Suspension[], day: CalendarDay): Suspension | null {
  return (
    suspensions.find(({ began, ended }) => began.on <= day && (ended === null || day < ended.on)) ?? null
  );
}
