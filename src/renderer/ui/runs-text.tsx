import type { ReactNode } from 'react';
import type { Run } from '#core/text-difference/word-difference';
import { useWords } from '../i18n/words';
import styles from './runs-text.module.css';

/** Words with what came and went marked: by a line, by a tint, and for who cannot see either, in words. */
export function RunsText(props: { readonly runs: readonly Run[] }): ReactNode {
  const t = useWords();
  return props.runs.map(({ kind, text }, index) => {
    if (kind === 'same') return text;
    const Mark = kind === 'added' ? 'ins' : 'del';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one passage are drawn once and never move
      <Mark key={index} className={styles[kind]}>
        <span className={styles.unseen}>{t(`versions.mark.${kind}`)} </span>
        {text}
        <span className={styles.unseen}> {t('versions.mark.end')}</span>
      </Mark>
    );
  });
}
