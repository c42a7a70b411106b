/** A point of the advice as the motion treats it. Enter confirms; the number of a clause ties or unties it. */
import { type DragEvent, type ReactNode, useState } from 'react';
import { TREATMENT_LOOK } from '../../../app/outcome/verdict-look';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { cx } from '../../../ui/class-names';
import { Icon } from '../../../ui/icon';
import { StateBadge } from '../../../ui/state-badge';
import { ChangedWords } from './changed-words';
import styles from './motion.module.css';
import type { ClauseMatch, PointMatch } from './motion-matches';

export const CLAUSE_TYPE = 'application/x-raadgever-clause';

export function PointRow(props: {
  readonly match: PointMatch;
  readonly clauses: readonly ClauseMatch[];
  readonly isCurrent: boolean;
  readonly onCurrent: () => void;
  readonly onConfirm: () => void;
  readonly onTie: (clauseId: string) => void;
}): ReactNode {
  const t = useWords();
  const [isOver, setOver] = useState(false);
  const { match, clauses, isCurrent, onCurrent, onConfirm, onTie } = props;
  const { outcome, treatment, runs, marks, isConfirmed, doubt } = match;
  const { number, text, branch } = outcome.point;
  const look = TREATMENT_LOOK[treatment];
  const tied = clauses.filter(({ pointIds }) => pointIds.includes(outcome.pointId));
  const takes = (event: DragEvent): boolean => event.dataTransfer.types.includes(CLAUSE_TYPE);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the page do it for whatever is current
    <li
      data-end={`p/${outcome.pointId}`}
      className={cx(styles.row, isCurrent && styles.current, isOver && styles.over)}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={onCurrent}
      onDragOver={(event) => {
        if (!takes(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const clauseId = event.dataTransfer.getData(CLAUSE_TYPE);
        if (clauseId !== '') onTie(clauseId);
      }}
    >
      <p>
        <strong className={styles.number}>
          {branch === 'fallback' ? t('motion.point.fallback', { number }) : number}
        </strong>{' '}
        {runs.some(({ kind }) => kind === 'removed') ? <ChangedWords runs={runs} side="before" /> : text}
      </p>
      {marks.length > 0 && treatment !== 'dropped' ? (
        <ul className={styles.marks}>
          {marks.map(({ kind, side, before, after }) => (
            <li key={`${kind}/${before}/${after}`}>
              {`${t(`motion.mark.${kind}`)}: ${t(`motion.mark.${side}`, { before, after })}`}
            </li>
          ))}
        </ul>
      ) : null}
      {doubt === null ? null : (
        <p className={styles.doubt}>
          <Icon name="look" />
          {t(`motion.doubt.${doubt}`)}
        </p>
      )}
      <div className={styles.foot}>
        <StateBadge tone={look.tone} icon={look.icon}>
          {t(`outcome.treatment.${treatment}`)}
        </StateBadge>
        {tied.length === 0 ? null : (
          <span className={styles.quiet}>
            {t('motion.point.tied', { numbers: tied.map(({ ordinal }) => ordinal).join(', ') })}
          </span>
        )}
        {isConfirmed ? (
          <span className={styles.quiet}>{t('motion.confirmed')}</span>
        ) : (
          <Button onFocus={onCurrent} onPress={onConfirm}>
            {t('motion.confirm')}
          </Button>
        )}
      </div>
    </li>
  );
}
