import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
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
      {reference !== null ? (
        <span className={styles.reference}>
          {reference}
          {onGive ? (
            <Button kind="plain" onPress={onGive} aria-label={t('desk.reference.changeFrom', { reference })}>
              {t('desk.reference.change')}
            </Button>
          ) : null}
        </span>
      ) : onGive ? (
        <span>
          <Button kind="quiet" icon="reference" onPress={onGive}>
            {t('desk.reference.give')}
          </Button>
        </span>
      ) : null}
    </div>
  );
}
