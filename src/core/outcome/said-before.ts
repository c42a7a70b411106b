/** The executive's own words in its replies, to hold it to: each with the reply in which it can be read. */
import { formatDutchDate } from '#core/calendar/dutch-date';
import type { PointOutcome } from '#core/outcome/point-outcome';

export interface SaidBefore {
  /** Of the event that has the words. */
  readonly id: string;
  readonly words: string;
  /** The reply: its event, and how a letter names it. */
  readonly source: { readonly id: string; readonly words: string };
}

/** Latest reply first. Words that were quoted for several points are one. */
export function saidBefore(letters: readonly (readonly PointOutcome[])[]): SaidBefore[] {
  const found = new Map<string, SaidBefore & { readonly on: string }>();
  for (const { executive } of letters.flat()) {
    if (!executive || executive.words === '') continue;
    const { eventId, words, reply } = executive;
    const named = `uw reactie van ${formatDutchDate(reply.on)}${reply.reference === '' ? '' : `, kenmerk ${reply.reference}`}`;
    const key = `${reply.id}/${words}`;
    if (!found.has(key))
      found.set(key, { id: eventId, words, source: { id: reply.id, words: named }, on: reply.on });
  }
  return [...found.values()]
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1))
    .map(({ on: _, ...said }) => said);
}
