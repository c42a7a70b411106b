/**
 * Which contributions stand for what was said. One that was merged stands behind the one it says the same as; one that was
 * split stands behind its parts; both are kept as they are.
 */
import { byOrder } from '#core/order/order-key';
import type { Contribution } from '#core/records/contribution';

type Standing = Pick<Contribution, 'id' | 'deleted' | 'mergedInto' | 'splitFrom' | 'order'>;

export interface Voices<T> {
  /** In the order of the session. */
  readonly standing: readonly T[];
  /** The ones merged into it, directly or through another, by the id of the one that stands. */
  readonly behind: ReadonlyMap<string, readonly T[]>;
  /** The one that stands for any of them, by id; one that was split has none. */
  readonly headOf: ReadonlyMap<string, T>;
}

/** Follows a merge to its end. Two machines apart can merge a into b and b into a: the lowest id then stands. */
function endOf<T extends Standing>(row: T, byId: ReadonlyMap<string, T>): T {
  const seen: T[] = [row];
  let last = row;
  while (last.mergedInto !== null) {
    const next = byId.get(last.mergedInto);
    if (!next) break;
    const at = seen.indexOf(next);
    if (at >= 0) return seen.slice(at).reduce((one, other) => (one.id < other.id ? one : other));
    seen.push(next);
    last = next;
  }
  return last;
}

export function voicesOf<T extends Standing>(rows: readonly T[]): Voices<T> {
  const there = rows.filter(({ deleted }) => deleted === null);
  const byId = new Map(there.map((row) => [row.id, row]));
  const whole = new Set(there.flatMap(({ splitFrom }) => (splitFrom === null ? [] : [splitFrom])));
  const headOf = new Map<string, T>();
  const behind = new Map<string, T[]>();
  const standing: T[] = [];
  for (const row of there) {
    if (whole.has(row.id)) continue;
    const head = endOf(row, byId);
    // Its head was split in the meantime: it says something the parts do not, and stands by itself again.
    const own = whole.has(head.id) ? row : head;
    headOf.set(row.id, own);
    if (own.id === row.id) standing.push(row);
    else {
      const those = behind.get(own.id);
      if (those) those.push(row);
      else behind.set(own.id, [row]);
    }
  }
  return { standing: standing.sort(byOrder), behind, headOf };
}
