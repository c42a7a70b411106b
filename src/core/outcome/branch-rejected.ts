/** When a fallback advice wakes (PROCESS: "a fallback advice becomes active only when the primary is rejected"). */
import type { PointOutcome } from '#core/outcome/point-outcome';

type Layers = Pick<PointOutcome, 'point' | 'withdrawn' | 'executive' | 'council'>;

/** A motion that was carried and takes the point up overrules what the executive said of it. */
function isRejected({ executive, council }: Layers): boolean {
  const carried = council.filter(({ state }) => state === 'carried').at(-1);
  if (carried && carried.treatment !== 'dropped') return false;
  return executive?.verdict === 'rejected';
}

/**
 * Whether the whole primary advice was turned down: every recommendation of it that the council still stands by was
 * rejected, and no carried motion took one up. One that nobody spoke of keeps the primary alive.
 */
export function isPrimaryRejected(outcomes: readonly Layers[]): boolean {
  const primary = outcomes.filter(
    ({ point, withdrawn }) =>
      point.branch === 'primary' && point.kind === 'recommendation' && withdrawn === null,
  );
  return primary.length > 0 && primary.every(isRejected);
}
