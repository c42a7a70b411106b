import type { ReactNode } from 'react';
import { cx } from './class-names';
import styles from './page.module.css';

/** How wide a page may become: for text, for a few things to do, for a list, or for rows with much in them. */
export type PageWidth = 'reading' | 'steps' | 'list' | 'table';

/** A screen that is one column: its head, and below each other what stands on it. */
export function Page(props: {
  readonly width: PageWidth;
  /** For what can be read by itself, apart from the program around it. */
  readonly as?: 'article';
  readonly children: ReactNode;
}): ReactNode {
  const { as: Element = 'div', width, children } = props;
  return <Element className={cx(styles.page, styles[width])}>{children}</Element>;
}
