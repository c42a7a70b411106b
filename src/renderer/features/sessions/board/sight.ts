/** What of a long list is in sight. Cards are of one height, so that it is a sum and nothing has to be measured. */

export interface Sight {
  readonly first: number;
  /** Past the last. */
  readonly end: number;
}

/** Drawn beyond the edge, so that a quick scroll shows words. */
const BEYOND = 4;

export function inSight(top: number, height: number, rowHeight: number, count: number): Sight {
  const first = Math.max(0, Math.floor(top / rowHeight) - BEYOND);
  const end = Math.min(count, Math.ceil((top + height) / rowHeight) + BEYOND);
  return { first: Math.min(first, Math.max(0, count - 1)), end: Math.max(end, 0) };
}

/** Where to scroll so that `rank` is in sight; the same where it is already. */
export function scrolledTo(rank: number, top: number, height: number, rowHeight: number): number {
  const [from, to] = [rank * rowHeight, (rank + 1) * rowHeight];
  if (from < top) return from;
  if (to > top + height) return Math.max(0, to - height);
  return top;
}

/** Which columns stand beside each other: as many as there is room for, and the one with the cursor among them. */
export function columnsInSight(count: number, room: number, at: number, first: number): Sight {
  const wide = Math.max(1, Math.min(room, count));
  const latest = count - wide;
  const shifted = at < first ? at : at >= first + wide ? at - wide + 1 : first;
  const from = Math.max(0, Math.min(shifted, latest));
  return { first: from, end: from + wide };
}
