/** How much was said that the points of sent letters rest on, for pages that are printed and handed on. */
import { type FoundationRecords, foundationOf, type StanceCounts } from '#core/foundation/foundation';
import type { AdvicePoint } from '#core/letter/points';
import { namesOnce } from '#core/ordering/order-lists';

export interface PointInput {
  /** Voices, by where they stand. */
  readonly counts: StanceCounts;
  /** How often it was said: all voices together. */
  readonly voices: number;
  /** Only of speakers who agreed to be named: elsewhere an organisation could tell who it was. */
  readonly organisations: readonly string[];
}

/** One name for a point in all letters of a dossier. */
export function inputKey(point: { readonly letterId: string; readonly pointId: string }): string {
  return `${point.letterId}/${point.pointId}`;
}

/** By `inputKey`; points that rest on nothing are left out. `records.links` may be of all the letters together. */
export function inputOfPoints(
  letters: readonly { readonly letterId: string; readonly points: readonly AdvicePoint[] }[],
  records: FoundationRecords,
): ReadonlyMap<string, PointInput> {
  const inputs = new Map<string, PointInput>();
  for (const { letterId, points } of letters) {
    const links = records.links.filter((link) => link.letterId === letterId && link.deleted === null);
    if (links.length === 0) continue;
    for (const { point, support, counts } of foundationOf(points, { ...records, links }).points) {
      if (support.length === 0) continue;
      const named = support.filter(({ contribution }) => contribution.consent === 'withName');
      inputs.set(inputKey({ letterId, pointId: point.id }), {
        counts,
        voices: counts.for + counts.against + counts.neutral,
        organisations: namesOnce(named.map(({ contribution }) => contribution.organisation)),
      });
    }
  }
  return inputs;
}
