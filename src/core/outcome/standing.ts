/** Which events of an append-only table still count. */
import type { Moment, RecordId } from '#core/records/record';

interface Added {
  readonly id: RecordId;
  readonly at: Moment;
  readonly clock?: string | undefined;
  readonly kind: string;
  readonly deleted: unknown;
}

/** As they were added, by the clock of the journal; ids of one entry sort as they were made. */
function byAddition(a: Added, b: Added): number {
  const [one, other] = [a.clock ?? a.at, b.clock ?? b.at];
  if (one !== other) return one < other ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function withdrawnBy(event: Added): string | null {
  return event.kind === 'withdrawn' && 'eventId' in event ? String(event.eventId) : null;
}

/** Those that were not taken back, in the order in which they were added. */
export function standing<E extends Added>(events: readonly E[]): Exclude<E, { kind: 'withdrawn' }>[] {
  const gone = new Set(events.map(withdrawnBy));
  return events
    .filter((event): event is Exclude<E, { kind: 'withdrawn' }> => event.kind !== 'withdrawn')
    .filter((event) => event.deleted === null && !gone.has(event.id))
    .sort(byAddition);
}
