/**
 * Contributions that say the same become one to look at; each keeps its own words, speaker and place, and is counted
 * with the one that stands for it.
 */
import { type Change, patch } from '#core/journal/change';
import { hasName, namesOnce, orderListNames } from '#core/ordering/order-lists';
import { voicesOf } from '#core/ordering/standing';
import type { Contribution } from '#core/records/contribution';
import type { ContributionLink } from '#core/records/contribution-link';
import { Refusal } from '#core/refusals/refusal';

/** What was known of the others is not lost with them: the one that stands takes over how they were ordered. */
function takenOver(into: Contribution, others: readonly Contribution[]): Record<string, unknown> {
  const set: Record<string, unknown> = {};
  for (const list of orderListNames) {
    const names = namesOnce([...into[list], ...others.flatMap((row) => row[list])]);
    if (names.some((name) => !hasName(into[list], name))) set[list] = names;
  }
  const current = others.find(({ currentId }) => currentId !== null)?.currentId;
  if (into.currentId === null && current != null) set.currentId = current;
  return set;
}

export interface ToMerge {
  /** All of the session. */
  readonly rows: readonly Contribution[];
  /** Which of them say the same as `into`. One that stands behind another is followed to that one. */
  readonly ids: readonly string[];
  readonly into: string;
}

/**
 * Refused: `ordering.mergeGone` where one is not there, `ordering.mergeSplit` for one that was split, `ordering.mergeOne`
 * where nothing is left to merge.
 */
export function mergeContributions({ rows, ids, into }: ToMerge): Change[] | Refusal {
  const there = new Map(rows.filter(({ deleted }) => deleted === null).map((row) => [row.id, row]));
  if ([into, ...ids].some((id) => !there.has(id))) return new Refusal('board.mergeGone');
  const { headOf } = voicesOf(rows);
  const head = headOf.get(into);
  if (!head || ids.some((id) => !headOf.has(id))) return new Refusal('board.mergeSplit');
  const others = [...new Set(ids.map((id) => headOf.get(id)))]
    .filter((row) => row !== undefined)
    .filter((row) => row.id !== head.id);
  if (others.length === 0) return new Refusal('board.mergeOne');
  const set = takenOver(head, others);
  return [
    ...(Object.keys(set).length > 0 ? [patch('contributions', head.id, set)] : []),
    ...others.map((row) => patch('contributions', row.id, { mergedInto: head.id })),
  ];
}

/** One that was merged stands by itself again. */
export function unmergeContribution(row: Contribution | undefined): Change[] | Refusal {
  if (!row || row.deleted) return new Refusal('record.gone', { table: 'contributions' });
  if (row.mergedInto === null) return new Refusal('board.notMerged');
  return [patch('contributions', row.id, { mergedInto: null })];
}

/** Links by the contribution that stands for the one they were made with; two to one point are one. */
export function linksOfHeads<
  T extends Pick<ContributionLink, 'contributionId' | 'letterId' | 'pointId' | 'deleted'>,
>(links: readonly T[], headOf: ReadonlyMap<string, { readonly id: string }>): T[] {
  const seen = new Set<string>();
  return links.flatMap((link) => {
    const head = link.deleted === null ? headOf.get(link.contributionId) : undefined;
    if (!head) return [];
    const key = `${head.id} ${link.letterId} ${link.pointId}`;
    // One's own link goes before that of one behind it: it is the later judgement.
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...link, contributionId: head.id }];
  });
}
