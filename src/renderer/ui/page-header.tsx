import type { ReactNode } from 'react';
import styles from './page-header.module.css';

/** The head of a page: what this is, a quiet line about it, and the one thing to do here. */
export function PageHeader(props: {
  readonly title: ReactNode;
  /** Above the title: the place this belongs to, as a link. */
  readonly above?: ReactNode;
  /** State, dates, people: small facts on one line, wrapped where needed. */
  readonly meta?: ReactNode;
  /** One primary button, and beside it at most a quiet one and a menu. */
  readonly actions?: ReactNode;
}): ReactNode {
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        {props.above ? <div className={styles.above}>{props.above}</div> : null}
        <h1 className={styles.title}>{props.title}</h1>
        {props.meta ? <div className={styles.meta}>{props.meta}</div> : null}
      </div>
      {props.actions ? <div className={styles.actions}>{props.actions}</div> : null}
    </header>
  );
}
