import type { ReactNode } from 'react';
import type { Run } from '#core/text-difference/word-difference';
import styles from './motion.module.css';

/** One side of a difference: the point with what fell out marked, or the clause with what came in. */
export function ChangedWords(props: {
  readonly runs: readonly Run[];
  readonly side: 'before' | 'after';
}): ReactNode {
  const own = props.side === 'before' ? 'removed' : 'added';
  return props.runs
    .filter(({ kind }) => kind === 'same' || kind === own)
    .map(({ kind, text }, i) => {
      // biome-ignore lint/suspicious/noArrayIndexKey: runs have no name but their place
      if (kind === 'same') return <span key={i}>{text}</span>;
      const Mark = kind === 'removed' ? 'del' : 'ins';
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs have no name but their place
        <Mark key={i} className={styles[kind]}>
          {text}
        </Mark>
      );
    });
}
