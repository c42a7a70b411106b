/** One contribution in the log. */
import { memo, type ReactNode } from 'react';
import { type CurrentOfOpinion, currentOf } from '#core/input/currents';
import { labelKinds } from '#core/input/log-line';
import type { Contribution } from '#core/records/contribution';
import { useDays } from '../../../i18n/use-days';
import { useWords } from '../../../i18n/words';
import { cx } from '../../../ui/class-names';
import { Icon } from '../../../ui/icon';
import styles from './log.module.css';
import { MARK_ICON } from './log-words';

/** Who said it and what it was filed under, on a quiet line. */
function Meta(props: {
  readonly row: Contribution;
  readonly currents: readonly CurrentOfOpinion[];
}): ReactNode {
  const t = useWords();
  const { row, currents } = props;
  const current = currentOf(row, currents);
  const labels = labelKinds.flatMap((kind) => row[kind]);
  const who = [row.speaker, row.role, row.organisation].filter((part) => part !== '');
  if (who.length === 0 && !current && labels.length === 0 && row.consent !== 'none') return null;
  return (
    <span className={styles.meta}>
      {/* On a projector everybody sees it, and a name is only for who keeps the log. */}
      {row.speaker === '' ? null : <span className={styles.name}>{row.speaker}</span>}
      {row.role === '' ? null : <span>{row.role}</span>}
      {row.organisation === '' ? null : <span>{row.organisation}</span>}
      {current ? <span className={styles.current}>{current.name}</span> : null}
      {labels.map((label) => (
        <span key={label}>{`#${label}`}</span>
      ))}
      {row.consent === 'none' ? <span>{t('sessions.consent.none')}</span> : null}
    </span>
  );
}

export const LogRow = memo(function LogRow(props: {
  readonly row: Contribution;
  readonly currents: readonly CurrentOfOpinion[];
  readonly isCorrected: boolean;
  readonly onCorrect: (id: string) => void;
}): ReactNode {
  const t = useWords();
  const days = useDays();
  const { row, currents, isCorrected, onCorrect } = props;
  if (row.erased) {
    return (
      <li className={styles.row}>
        <span className={styles.time} />
        <span className={styles.meta}>{t('sessions.log.erased')}</span>
      </li>
    );
  }
  return (
    <li className={cx(styles.row, isCorrected && styles.corrected)}>
      <time dateTime={row.loggedAt} className={styles.time}>
        {days.momentParts(row.loggedAt).time}
      </time>
      <div className={styles.said}>
        <span className={styles.text} lang="nl">
          {row.mark === 'none' ? null : (
            <span className={cx(styles.mark, styles[row.mark])}>
              <Icon name={MARK_ICON[row.mark]} size="small" />
              {t(`sessions.mark.${row.mark}`)}
            </span>
          )}
          {row.form === 'verbatim' ? `‘${row.text}’` : row.text}
        </span>
        <Meta row={row} currents={currents} />
        {row.firstText === null ? null : (
          <details className={styles.first}>
            <summary>{t('sessions.log.corrected')}</summary>
            <span lang="nl">{row.firstText}</span>
          </details>
        )}
        {row.mergedInto === null ? null : <span className={styles.meta}>{t('sessions.log.merged')}</span>}
      </div>
      {/* By keyboard a line is corrected from where one types, with the arrows. */}
      <button
        type="button"
        tabIndex={-1}
        className={styles.correct}
        aria-label={t('sessions.log.correct')}
        title={t('sessions.log.correct')}
        onClick={() => onCorrect(row.id)}
      >
        <Icon name="edit" size="small" />
      </button>
    </li>
  );
});
