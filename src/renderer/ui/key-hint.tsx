import type { ReactNode } from 'react';
import styles from './key-hint.module.css';

/** Named keys whose cap differs from their name. Others are shown as they are written. */
const CAPS = { Enter: '↵', Up: '↑', Down: '↓', Left: '←', Right: '→' } as const;

function isCap(key: string): key is keyof typeof CAPS {
  return Object.hasOwn(CAPS, key);
}

/** `Mod` is Ctrl, and the command key on a Mac. */
function capOf(key: string, onMac: boolean): string {
  if (key === 'Mod') return onMac ? '⌘' : 'Ctrl';
  return isCap(key) ? CAPS[key] : key;
}

/** The keys that do the same, such as `Mod+K` or `F2`: shown, not announced. */
export function KeyHint(props: { readonly keys: string }): ReactNode {
  const onMac = navigator.platform.startsWith('Mac');
  return (
    <span className={styles.hint} aria-hidden>
      {props.keys.split('+').map((key) => (
        <kbd key={key} className={styles.key}>
          {capOf(key, onMac)}
        </kbd>
      ))}
    </span>
  );
}
