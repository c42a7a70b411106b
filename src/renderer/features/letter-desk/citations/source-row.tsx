/** A line of the panel that comes into the letter at a press, with the way to where it stands beside it. */
import type { ReactNode } from 'react';
import { go } from '../../../app/navigation';
import type { Route } from '../../../app/routes';
import { useWords } from '../../../i18n/words';
import { IconButton } from '../../../ui/button';
import { Icon, type IconName } from '../../../ui/icon';
import styles from './citations.module.css';

export function PlainSourceRow(props: {
  readonly icon: IconName;
  readonly words: string;
  readonly about: string;
  /** Null where nothing can be written. */
  readonly onInsert: (() => void) | null;
  readonly route?: Route | null;
}): ReactNode {
  const t = useWords();
  const { icon, words, about, onInsert, route = null } = props;
  const face = (
    <>
      <Icon name={icon} />
      <span className={styles.optionWords}>
        <span lang="nl">{words}</span>
        <span className={styles.about}>{about}</span>
      </span>
    </>
  );
  return (
    <li className={styles.row}>
      {onInsert ? (
        <button type="button" className={styles.insert} onClick={onInsert}>
          {face}
        </button>
      ) : (
        <div className={styles.insert}>{face}</div>
      )}
      {route === null ? null : (
        <IconButton icon="elsewhere" label={t('sources.open', { what: words })} onPress={() => go(route)} />
      )}
    </li>
  );
}
