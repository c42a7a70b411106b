import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/words';
import styles from './letter-page.module.css';
import { PaperLabel } from './paper-field';

/** The council's own reference: given once, by a button, so that no two letters get the same. */
export function ReferenceCell(props: {
  readonly reference: string | null;
  /** Absent once the letter is sent. */
  readonly onGive: (() => void) | null;
}): ReactNode {
  const t = useWords();
  const { reference, onGive } = props;
  return (
    <div className={styles.cell} data-head="reference">
      <span className={styles.cellLabel}>
        <PaperLabel printed="desk.print.ourReference" name="letters.field.ourReference" />
      </span>
      <span className={styles.reference}>
        {reference}
        {onGive ? (
          <button
            type="button"
            className={styles.give}
            aria-label={reference === null ? undefined : t('desk.reference.changeFrom', { reference })}
            onClick={onGive}
          >
            {t(reference === null ? 'desk.reference.give' : 'desk.reference.change')}
          </button>
        ) : null}
      </span>
    </div>
  );
}
