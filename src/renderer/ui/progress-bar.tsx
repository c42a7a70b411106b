import type { ReactNode } from 'react';
import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import { useWords } from '../i18n/words';
import { Button } from './button';
import { cx } from './class-names';
import styles from './progress-bar.module.css';

/** Long work: what is being done, how far it is, and the way out. `done` from 0 to 1; null when nobody can tell. */
export function ProgressBar(props: {
  readonly label: string;
  readonly done: number | null;
  readonly onCancel?: () => void;
}): ReactNode {
  const t = useWords();
  const { label, done, onCancel } = props;
  return (
    <div className={styles.work}>
      <AriaProgressBar
        className={cx(styles.progress)}
        value={(done ?? 0) * 100}
        isIndeterminate={done === null}
      >
        {({ percentage, valueText }) => (
          <>
            <div className={styles.words}>
              <Label>{label}</Label>
              {done === null ? null : <span className={styles.figure}>{valueText}</span>}
            </div>
            <div className={styles.track}>
              <div
                className={cx(styles.fill, done === null && styles.unknown)}
                style={done === null ? {} : { width: `${percentage ?? 0}%` }}
              />
            </div>
          </>
        )}
      </AriaProgressBar>
      {onCancel ? (
        <Button kind="plain" onPress={onCancel}>
          {t('ui.progress.cancel')}
        </Button>
      ) : null}
    </div>
  );
}
