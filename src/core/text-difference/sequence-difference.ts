import { diffArrays } from 'diff';

/** A stretch that both lists have, or one of the two. Half-open, in places of `before` and of `after`. */
export interface Stretch {
  readonly kind: 'same' | 'removed' | 'added';
  readonly before: readonly [start: number, end: number];
  readonly after: readonly [start: number, end: number];
}

/**
 * Past this many steps two lists have so little in common that their difference is one stretch taken out and one put
 * in; looking on costs the square of it.
 */
const MOST_STEPS = 1500;

function commonStart(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a[at] === b[at]) at += 1;
  return at;
}

function commonEnd(a: readonly string[], b: readonly string[], start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let count = 0;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  return count;
}

/** Which items stayed, went and came, in order: the shortest way from the one list to the other. */
export function sequenceDifference(before: readonly string[], after: readonly string[]): Stretch[] {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  const stretches: Stretch[] = [];
  let [i, j] = [0, 0];
  const put = (kind: Stretch['kind'], count: number): void => {
    if (count === 0) return;
    const [nextI, nextJ] = [kind === 'added' ? i : i + count, kind === 'removed' ? j : j + count];
    stretches.push({ kind, before: [i, nextI], after: [j, nextJ] });
    [i, j] = [nextI, nextJ];
  };
  put('same', start);
  const [middleA, middleB] = [
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
  ];
  const found =
    middleA.length === 0 || middleB.length === 0
      ? undefined
      : diffArrays(middleA, middleB, { maxEditLength: MOST_STEPS });
  if (found === undefined) {
    put('removed', middleA.length);
    put('added', middleB.length);
  } else {
    for (const { added, removed, count } of found) put(added ? 'added' : removed ? 'removed' : 'same', count);
  }
  put('same', end);
  return stretches;
}
