/** Putting contributions where they belong, one or five hundred at once. */
import { sameName } from '#core/input/currents';
import { type Change, patch } from '#core/journal/change';
import { hasName, namesOnce, type OrderListName } from '#core/ordering/order-lists';
import type { Contribution } from '#core/records/contribution';
import { Refusal } from '#core/refusals/refusal';

export type Assignment =
  /** One current each, or none. */
  | { readonly kind: 'current'; readonly currentId: string | null }
  /** Several of each list. `add` and `remove` are names. */
  | {
      readonly kind: 'names';
      readonly list: OrderListName;
      readonly add: readonly string[];
      readonly remove: readonly string[];
    };

function assigned(row: Contribution, assignment: Assignment): Change | null {
  if (assignment.kind === 'current') {
    const { currentId } = assignment;
    return row.currentId === currentId ? null : patch('contributions', row.id, { currentId });
  }
  const { list, add, remove } = assignment;
  const before = row[list];
  const stays = before.filter((name) => !hasName(remove, name) || hasName(add, name));
  const after = namesOnce([...stays, ...add]);
  const isSame =
    after.length === before.length && after.every((name, at) => sameName(name, before[at] ?? ''));
  return isSame ? null : patch('contributions', row.id, { [list]: after });
}

/** Patches for those that change; refused where one of them is no longer there. */
export function assign(
  ids: readonly string[],
  rows: readonly (Contribution | undefined)[],
  assignment: Assignment,
): Change[] | Refusal {
  const there = rows.filter((row) => row !== undefined).filter((row) => row.deleted === null);
  if (there.length < ids.length) return new Refusal('board.someGone', { count: ids.length - there.length });
  return there.flatMap((row) => assigned(row, assignment) ?? []);
}
