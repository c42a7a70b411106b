import type { ReactNode } from 'react';
import { cx } from './class-names';
import styles from './logo.module.css';

/** The sign of the program, as in resources/icons/icon.svg but in the colours of the theme. The name stands beside it. */
export function Logo(props: { readonly size?: 'normal' | 'large' }): ReactNode {
  return (
    <svg
      viewBox="0 0 64 64"
      aria-hidden="true"
      className={cx(styles.logo, props.size === 'large' && styles.large)}
    >
      <rect width="64" height="64" rx="14" className={styles.tile} />
      <path
        className={styles.sheet}
        d="M18 8h18l12 12v26a2 2 0 0 1-2 2H34L24 58V48h-6a2 2 0 0 1-2-2V10a2 2 0 0 1 2-2z"
      />
      <path className={styles.fold} d="M36 8v10a2 2 0 0 0 2 2h10z" />
      <path className={styles.tile} d="M24 28h16v4H24zM24 36h10v4H24z" />
    </svg>
  );
}
