import { byAddition } from '#core/letter/letter-state';
import type { LetterEvent } from '#core/records/letter-event';

type Recorded = Pick<LetterEvent, 'id' | 'v' | 'deleted' | 'letterId' | 'at' | 'by' | 'clock'>;

/** What an event would have in common with the others if it were recorded after all of them; null where there are none. */
export function asIfRecorded(events: readonly LetterEvent[]): Recorded | null {
  const latest = events.toSorted(byAddition).at(-1);
  if (!latest) return null;
  const { id, v, deleted, letterId, at, by, clock } = latest;
  return { id: `${id} next`, v, deleted, letterId, at, by, ...(clock === undefined ? {} : { clock }) };
}
