import type { ReactNode } from 'react';
import styles from './row-words.module.css';

/** What a row is about, and below it, quietly, what it belongs to: the parts there are, with a dot between. */
export function RowWords(props: {
  readonly title: ReactNode;
  readonly about: readonly (string | null)[];
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <span className={styles.words}>
      <strong className={styles.title}>{props.title}</strong>
      <span className={styles.quiet}>{props.about.filter((part) => part).join(' · ')}</span>
      {props.children}
    </span>
  );
}
