import type { ReactNode } from 'react';
import type { Contribution } from '#core/records/contribution';
import { useWords } from '../../../i18n/words';
import { Icon } from '../../../ui/icon';
import styles from './board.module.css';

/** What a card tells besides its words. */
export interface CardFacts {
  /** Where it belongs, besides the column it stands in. */
  readonly places: (row: Contribution) => readonly string[];
  /** How many stand behind it. */
  readonly behind: (id: string) => number;
  /** To how many points it is tied. */
  readonly ties: (id: string) => number;
}

/** No card shows more, and a text of fifty thousand characters need not be laid out. */
const MOST_CHARACTERS = 400;

export function Card(props: { readonly row: Contribution; readonly facts: CardFacts }): ReactNode {
  const t = useWords();
  const { row, facts } = props;
  const behind = facts.behind(row.id);
  const ties = facts.ties(row.id);
  const words = row.erased ? t('board.erased') : row.text.slice(0, MOST_CHARACTERS);
  const parts = facts.places(row).filter((part) => part !== '');
  return (
    <>
      <p className={styles.words}>{words}</p>
      <p className={styles.facts}>
        {behind === 0 ? null : (
          <span className={styles.tie}>
            <Icon name="copy" size="small" />
            {t('board.card.behind', { count: behind })}
          </span>
        )}
        {ties === 0 ? null : (
          <span className={styles.tie}>
            <Icon name="link" size="small" />
            {t('board.card.ties', { count: ties })}
          </span>
        )}
        {parts.length === 0 ? null : <span>{parts.join(' · ')}</span>}
      </p>
    </>
  );
}
