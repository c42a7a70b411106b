import type { ReactNode } from 'react';
import styles from './list-tools.module.css';

/** Above a list: a field to find in it, and beside it one choice. */
export function ListTools(props: { readonly children: ReactNode }): ReactNode {
  return <div className={styles.tools}>{props.children}</div>;
}
