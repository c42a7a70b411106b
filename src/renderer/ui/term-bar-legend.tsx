import type { ReactNode } from 'react';
import { useWords } from '../i18n/words';
import { cx } from './class-names';
import styles from './term-bar.module.css';
import { originalDueOf, type Term } from './term-bar-parts';
import { toneClass } from './tones';

/** What the marks on the bars mean, of those that are there. A bar says all of it itself to a screen reader. */
export function TermBarLegend(props: { readonly terms: readonly Term[] }): ReactNode {
  const t = useWords();
  const { terms } = props;
  if (terms.length === 0) return null;
  const isMoved = terms.some((term) => originalDueOf(term) !== null);
  const isPaused = terms.some((term) => (term.pauses ?? []).length > 0);
  return (
    <ul aria-hidden className={cx(styles.legend, toneClass('noClock'))}>
      <li>
        <span className={styles.sample}>
          <span className={styles.today} />
        </span>
        {t('ui.term.today')}
      </li>
      <li>
        <span className={styles.sample}>
          <span className={cx(styles.stretch, styles.open)} />
          <span className={cx(styles.due, styles.atEnd)} />
        </span>
        {t('ui.term.legend.due')}
      </li>
      {isMoved ? (
        <>
          <li>
            <span className={styles.sample}>
              <span className={styles.original} />
            </span>
            {t('ui.term.legend.original')}
          </li>
          <li>
            <span className={styles.sample}>
              <span className={cx(styles.stretch, styles.open, styles.added)} />
            </span>
            {t('ui.term.legend.added')}
          </li>
        </>
      ) : null}
      {isPaused ? (
        <li>
          <span className={styles.sample}>
            <span className={cx(styles.stretch, styles.paused)} />
          </span>
          {t('ui.term.legend.paused')}
        </li>
      ) : null}
    </ul>
  );
}
