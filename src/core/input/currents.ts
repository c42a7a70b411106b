/** Currents of opinion of one session: two rows of one name, made on two machines, are one current. */
import { byOrder } from '#core/order/order-key';
import type { Current } from '#core/records/current';

export interface CurrentOfOpinion {
  /** Of the row that stands for it: the one made first. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Of every row that is this current, itself among them. */
  readonly ids: readonly string[];
}

export function sameName(a: string, b: string): boolean {
  return a.trim().localeCompare(b.trim(), 'nl', { sensitivity: 'base' }) === 0;
}

/** Those that stand, in their order. */
export function currentsOf(rows: readonly Current[]): CurrentOfOpinion[] {
  const currents: (CurrentOfOpinion & { ids: string[] })[] = [];
  const standing = rows.filter(({ deleted }) => deleted === null);
  // UUIDv7: the lowest id was made first, and every machine finds the same.
  for (const row of standing.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const there = currents.find(({ name }) => sameName(name, row.name));
    if (there) there.ids.push(row.id);
    else currents.push({ id: row.id, name: row.name, description: row.description, ids: [row.id] });
  }
  const orderOf = new Map(standing.map((row) => [row.id, row.order]));
  return currents.toSorted((a, b) =>
    byOrder({ id: a.id, order: orderOf.get(a.id) ?? '' }, { id: b.id, order: orderOf.get(b.id) ?? '' }),
  );
}

/** The current a contribution belongs to; null for none, or one that was removed. */
export function currentOf(
  { currentId }: { readonly currentId: string | null },
  currents: readonly CurrentOfOpinion[],
): CurrentOfOpinion | null {
  if (currentId === null) return null;
  return currents.find(({ ids }) => ids.includes(currentId)) ?? null;
}
