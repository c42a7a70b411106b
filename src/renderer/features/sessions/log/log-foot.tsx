/** Under the line: what is saved, and what one can show or hide. */
import { memo, type ReactNode } from 'react';
import { useWords } from '../../../i18n/words';
import { IconButton } from '../../../ui/button';
import styles from './log.module.css';

interface Acts {
  readonly isProjected: boolean;
  readonly keysShown: boolean;
  readonly onProject: () => void;
  readonly onKeys: () => void;
}

const FootActs = memo(function FootActs(props: Acts): ReactNode {
  const t = useWords();
  const { isProjected, keysShown, onProject, onKeys } = props;
  return (
    <span className={styles.footActs}>
      {keysShown ? null : <span className={styles.hint}>{t('sessions.log.hint')}</span>}
      <IconButton
        icon="info"
        label={t(keysShown ? 'sessions.log.keys.hide' : 'sessions.log.keys.show')}
        keys="?"
        onPress={onKeys}
      />
      <IconButton
        icon="system"
        label={t(isProjected ? 'sessions.log.projector.leave' : 'sessions.log.projector')}
        keys="F9"
        onPress={onProject}
      />
    </span>
  );
});

export function LogFoot(
  props: Acts & {
    readonly isCorrecting: boolean;
    /** Lines that are entered and not saved, where that takes so long that one should see it. */
    readonly saving: number;
    readonly saved: number;
  },
): ReactNode {
  const t = useWords();
  const { isCorrecting, saving, saved, ...acts } = props;
  const state = isCorrecting
    ? t('sessions.log.state.correcting')
    : saving > 0
      ? t('sessions.log.state.saving', { count: saving })
      : t('sessions.log.state.saved', { count: saved });
  return (
    <div className={styles.foot}>
      <span role="status">{state}</span>
      <FootActs {...acts} />
    </div>
  );
}
