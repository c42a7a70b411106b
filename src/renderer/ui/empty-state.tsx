import type { ReactNode } from 'react';
import styles from './empty-state.module.css';
import { Icon, type IconName } from './icon';

/** What comes here, in one sentence, and the one button that begins it. */
export function EmptyState(props: {
  readonly icon?: IconName;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}): ReactNode {
  return (
    <div className={styles.empty}>
      {props.icon ? (
        <span className={styles.icon}>
          <Icon name={props.icon} size="large" />
        </span>
      ) : null}
      <p className={styles.words}>{props.children}</p>
      {props.action ? <div className={styles.actions}>{props.action}</div> : null}
    </div>
  );
}
