/**
 * Where the parts above the line of references stand. They are ordinary paragraphs, one under the other, so
 * that they are read in order everywhere; the room between them brings each to its height on the paper.
 */
export interface HeadPart {
  /** From the top of the paper to where the part should begin. */
  readonly top: number;
  readonly height: number;
}

export interface RoomAround {
  readonly before: number;
  readonly after: number;
}

/**
 * For each part the room before and after it, in twips. `from` is where the page begins and `until` where
 * what follows should begin. A part that finds its place taken moves down and keeps `least` from what is
 * above it. Only the first part has room before it: Word does not always add up the two.
 */
export function roomAround(
  parts: readonly HeadPart[],
  from: number,
  until: number,
  least: number,
): RoomAround[] {
  let at = from;
  return parts.map((part, index) => {
    const before = index === 0 ? Math.max(0, part.top - from) : 0;
    at += before + part.height;
    const after = Math.max(least, (parts[index + 1]?.top ?? until) - at);
    at += after;
    return { before, after };
  });
}
