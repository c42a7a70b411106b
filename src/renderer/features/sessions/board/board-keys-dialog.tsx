import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/words';
import { Dialog } from '../../../ui/dialog';
import { KeyHint } from '../../../ui/key-hint';
import { BOARD_KEYS } from './board-keys';
import styles from './board-keys-dialog.module.css';

export function BoardKeysDialog(props: { readonly onClose: () => void }): ReactNode {
  const t = useWords();
  return (
    <Dialog isOpen onClose={props.onClose} title={t('board.keys.title')}>
      <dl className={styles.keys}>
        {BOARD_KEYS.map(({ keys, word }) => (
          <div key={keys} className={styles.row}>
            <dt>{t(word)}</dt>
            <dd>
              <KeyHint keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
