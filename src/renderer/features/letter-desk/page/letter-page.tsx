import type { ReactNode } from 'react';
import { useProfile } from '../../../app/store-context';
import { useWords } from '../../../i18n/words';
import { LetterHead } from './letter-head';
import styles from './letter-page.module.css';

/** The letter as a sheet of paper in the middle of the desk, with what is to be said about it above. */
export function LetterPage(props: {
  readonly reference: string | null;
  readonly onGiveReference: (() => void) | null;
  readonly notices: ReactNode;
  /** The text, with the signature under it. */
  readonly children: ReactNode;
}): ReactNode {
  const t = useWords();
  const { council } = useProfile();
  return (
    <div className={styles.desk}>
      <div className={styles.notices}>{props.notices}</div>
      <article data-letter-page="" className={styles.sheet} aria-label={t('desk.page.name')}>
        <LetterHead council={council} reference={props.reference} onGiveReference={props.onGiveReference} />
        {props.children}
      </article>
    </div>
  );
}
