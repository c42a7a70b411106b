/** A clause of the motion. It is dragged onto the point it takes up, or tied to it by its number. */
import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { cx } from '../../../ui/class-names';
import { KeyHint } from '../../../ui/key-hint';
import { StateBadge } from '../../../ui/state-badge';
import { ChangedWords } from './changed-words';
import styles from './motion.module.css';
import type { ClauseMatch, PointMatch } from './motion-matches';
import { CLAUSE_TYPE } from './point-row';

export function ClauseRow(props: {
  readonly match: ClauseMatch;
  /** The point it takes up by itself; null where there is none, or it shares one. */
  readonly point: PointMatch | null;
  readonly isCurrent: boolean;
  readonly onCurrent: () => void;
  readonly onConfirm: () => void;
}): ReactNode {
  const t = useWords();
  const { match, point, isCurrent, onCurrent, onConfirm } = props;
  const { clause, ordinal, pointIds, isConfirmed } = match;
  const runs = point && point.clauses.length === 1 ? point.runs : [];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the page do it for whatever is current
    <li
      data-end={`c/${clause.id}`}
      draggable
      className={cx(styles.row, styles.clause, isCurrent && styles.current)}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={onCurrent}
      onDragStart={(event) => event.dataTransfer.setData(CLAUSE_TYPE, clause.id)}
    >
      <div className={styles.clauseHead}>
        <KeyHint keys={String(ordinal)} />
        <p>
          <span className={styles.unseen}>{t('motion.clause.number', { number: ordinal })}</span>{' '}
          {runs.length > 0 ? <ChangedWords runs={runs} side="after" /> : clause.words}
        </p>
      </div>
      {pointIds.length === 0 ? (
        <div className={styles.foot}>
          <StateBadge tone="accent" icon="add">
            {t('motion.clause.new')}
          </StateBadge>
          {isConfirmed ? (
            <span className={styles.quiet}>{t('motion.confirmed')}</span>
          ) : (
            <Button onFocus={onCurrent} onPress={onConfirm}>
              {t('motion.confirm')}
            </Button>
          )}
        </div>
      ) : null}
    </li>
  );
}
