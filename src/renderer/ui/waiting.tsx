import { type ReactNode, useEffect, useState } from 'react';
import { Icon } from './icon';
import styles from './waiting.module.css';

/** In milliseconds. What is there sooner comes without a flash of anything else. */
export const PATIENCE = 200;

/** True once `isWaiting` has lasted so long that saying so helps. */
export function useSlow(isWaiting: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isWaiting]);
  return isWaiting && isSlow;
}

/** In the place of what is still being read. Empty at first. */
export function Waiting(props: { readonly children: ReactNode }): ReactNode {
  const isSlow = useSlow(true);
  return (
    <div role="status" className={styles.waiting}>
      {isSlow ? (
        <>
          <span className={styles.turning}>
            <Icon name="wait" />
          </span>
          {props.children}
        </>
      ) : null}
    </div>
  );
}
