import { type ReactNode, useMemo, useRef, useState } from 'react';
import { headDifference } from '#core/letter/head-difference';
import { blockDifference, isChange } from '#core/text-difference/block-difference';
import { differenceCounts } from '#core/text-difference/difference-counts';
import { useWords } from '../../i18n/words';
import { IconButton } from '../../ui/button';
import { Switch } from '../../ui/switch';
import styles from './difference.module.css';
import { DifferenceRow } from './difference-row';
import { useDifferenceWords } from './difference-words';
import { HeadRows } from './head-rows';
import type { SideText } from './side-text';
import { useChanges } from './use-changes';

/** So many passages that did not change are left around one that did, when only changes are asked for. */
const AROUND = 1;

/** Two versions as one text in which what changed is marked, in the order of the later one. */
export function Comparison(props: { readonly from: SideText; readonly to: SideText }): ReactNode {
  const t = useWords();
  const words = useDifferenceWords();
  const place = useRef<HTMLDivElement>(null);
  const [onlyChanges, setOnlyChanges] = useState(false);
  const { from, to } = props;
  const { rows, head, places } = useMemo(() => {
    const rows = blockDifference(from.blocks, to.blocks);
    const head = headDifference(from.head, to.head);
    let at = head.length;
    return { rows, head, places: rows.map((row) => (isChange(row) ? at++ : null)) };
  }, [from, to]);
  const count = head.length + places.filter((at) => at !== null).length;
  const changes = useChanges(place, count);
  const summary = words(differenceCounts(rows), head);
  const isNear = (index: number): boolean =>
    places.slice(Math.max(0, index - AROUND), index + AROUND + 1).some((at) => at !== null);

  return (
    <div ref={place} className={styles.comparison}>
      <div className={styles.summary}>
        <p role="status">{summary === '' ? t('versions.same') : t('versions.summary', { summary })}</p>
        {count > 0 ? (
          <div className={styles.walk}>
            <Switch isSelected={onlyChanges} onChange={setOnlyChanges}>
              {t('versions.onlyChanges')}
            </Switch>
            <span className={styles.at}>{t('versions.at', { at: changes.at, count })}</span>
            <IconButton
              icon="up"
              label={t('versions.previous')}
              keys="Alt+ArrowUp"
              onPress={() => changes.go(-1)}
            />
            <IconButton
              icon="down"
              label={t('versions.next')}
              keys="Alt+ArrowDown"
              onPress={() => changes.go(1)}
            />
          </div>
        ) : null}
      </div>
      <div className={styles.sheet}>
        <HeadRows rows={head} />
        {rows.map((row, index) => {
          if (onlyChanges && !isNear(index)) {
            // One line for a stretch that is left out.
            return isNear(index - 1) || index === 0 ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one comparison never move
              <p key={index} className={styles.left}>
                {t('versions.leftOut')}
              </p>
            ) : null;
          }
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one comparison never move
          return <DifferenceRow key={index} row={row} at={places[index] ?? null} />;
        })}
      </div>
    </div>
  );
}
