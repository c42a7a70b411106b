import type { ReactNode } from 'react';
import { useWords } from '../i18n/words';
import { cx } from './class-names';
import { Icon, type IconName } from './icon';
import styles from './notice.module.css';

export type NoticeKind = 'info' | 'done' | 'warning' | 'error';

const ICON_OF: Readonly<Record<NoticeKind, IconName>> = {
  info: 'info',
  done: 'done',
  warning: 'warning',
  error: 'alert',
};

/**
 * Something to know, where it matters. An error says what happened, what is safe and what to do; it is read
 * out when it appears.
 */
export function Notice(props: {
  readonly kind: NoticeKind;
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}): ReactNode {
  const t = useWords();
  const { kind, title, children, actions } = props;
  return (
    <div className={cx(styles.notice, styles[kind])} role={kind === 'error' ? 'alert' : 'note'}>
      <span className={styles.mark}>
        <Icon name={ICON_OF[kind]} />
        <span className={styles.kind}>{t(`ui.notice.${kind}`)}</span>
      </span>
      <div className={styles.words}>
        {title ? <p className={styles.title}>{title}</p> : null}
        <div>{children}</div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
    </div>
  );
}
