import type { HeadDifference } from '#core/letter/head-difference';
import type { Counts, DifferenceCounts } from '#core/text-difference/difference-counts';
import { useWords } from '../../i18n/words';

const KINDS = ['changed', 'added', 'removed', 'moved'] as const satisfies readonly (keyof Counts)[];

/** How much differs, in one sentence: "2 punten gewijzigd, 1 alinea toegevoegd". Empty when nothing does. */
export function useDifferenceWords(): (counts: DifferenceCounts, head: readonly HeadDifference[]) => string {
  const t = useWords();
  return ({ points, passages, reformed }, head) =>
    [
      ...(head.length > 0 ? [t('versions.count.head', { count: head.length })] : []),
      ...KINDS.filter((kind) => points[kind] > 0).map((kind) =>
        t(`versions.count.points.${kind}`, { count: points[kind] }),
      ),
      ...KINDS.filter((kind) => passages[kind] > 0).map((kind) =>
        t(`versions.count.passages.${kind}`, { count: passages[kind] }),
      ),
      ...(reformed > 0 ? [t('versions.count.reformed', { count: reformed })] : []),
    ].join(', ');
}
