/** In which order the entries of a ledger are worked through: by the day they happened, whenever they were entered. */
import { type CalendarDay, compareDays } from '#core/calendar/calendar-day';
import type { LetterEvent, LetterEventOf } from '#core/records/letter-event';
import { type Suspension, suspensionsOf } from '#core/terms/suspensions';

export type Worked = { readonly on: CalendarDay; readonly rank: number; readonly tie: string } & (
  | { readonly kind: 'suspension'; readonly suspension: Suspension }
  | {
      readonly kind: 'event';
      readonly event: LetterEventOf<'extended' | 'promised' | 'resent' | 'departed' | 'ruleChanged'>;
    }
);

/** Of one day what was added later comes later: the last promise counts, and the second extension may be one too many. */
function asAdded({ clock, at, id }: LetterEvent): string {
  return `${clock ?? at} ${id}`;
}

/** `standing`: events of one letter that count, in any order. On one day, what happened to the letter comes before what was said of the term; ties that change nothing by content. */
export function inOrder(standing: readonly LetterEvent[]): readonly Worked[] {
  const entries: Worked[] = suspensionsOf(standing).map((suspension) => ({
    kind: 'suspension',
    suspension,
    on: suspension.began.on,
    rank: 3,
    tie: '',
  }));
  for (const event of standing) {
    switch (event.kind) {
      case 'ruleChanged':
        entries.push({ kind: 'event', event, on: event.on, rank: 0, tie: asAdded(event) });
        break;
      case 'resent':
        entries.push({
          kind: 'event',
          event,
          on: event.on,
          rank: 1,
          tie: `${event.restarts} ${event.channel} ${event.reason}`,
        });
        break;
      case 'extended':
        entries.push({ kind: 'event', event, on: event.on, rank: 2, tie: asAdded(event) });
        break;
      case 'promised':
        entries.push({ kind: 'event', event, on: event.on, rank: 4, tie: asAdded(event) });
        break;
      case 'departed':
        entries.push({ kind: 'event', event, on: event.on, rank: 5, tie: event.reason });
        break;
      default:
    }
  }
  return entries.sort(
    (a, b) => compareDays(a.on, b.on) || a.rank - b.rank || (a.tie < b.tie ? -1 : a.tie > b.tie ? 1 : 0),
  );
}
