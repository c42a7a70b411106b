import type { ReactNode } from 'react';
import type { MessageKey } from '../i18n/catalogue';
import { useWords } from '../i18n/words';
import { Dialog } from '../ui/dialog';
import { KeyHint } from '../ui/key-hint';
import styles from './keys-dialog.module.css';

const KEYS: readonly { readonly keys: string; readonly word: MessageKey }[] = [
  { keys: 'Mod+K', word: 'app.keys.search' },
  { keys: 'Alt+1', word: 'app.command.overview' },
  { keys: 'Alt+2', word: 'app.command.dossiers' },
  { keys: 'Alt+3', word: 'app.command.letters' },
  { keys: 'Alt+4', word: 'app.command.terms' },
  { keys: 'Mod+,', word: 'app.command.settings' },
  { keys: 'Mod+/', word: 'app.keys.title' },
  { keys: 'Mod+Shift+E', word: 'app.keys.export' },
  { keys: 'Mod+Alt+P', word: 'paper.view' },
  { keys: 'Alt+Up', word: 'app.keys.pointUp' },
  { keys: 'Alt+Down', word: 'app.keys.pointDown' },
  { keys: 'Mod+Z', word: 'app.keys.undo' },
  { keys: 'Mod+B', word: 'app.keys.bold' },
  { keys: 'Mod+I', word: 'app.keys.italic' },
  { keys: 'Mod+U', word: 'editor.underline' },
  { keys: 'Mod+.', word: 'editor.line.superscript' },
  { keys: 'Mod+Shift+.', word: 'editor.line.subscript' },
  { keys: 'Mod+Enter', word: 'editor.keys.pageBreak' },
  { keys: 'Mod+Alt+G', word: 'editor.keys.table' },
  { keys: 'Mod+Alt+J', word: 'editor.keys.picture' },
];

/** All keys in one place. */
export function KeysDialog(props: { readonly isOpen: boolean; readonly onClose: () => void }): ReactNode {
  const t = useWords();
  return (
    <Dialog isOpen={props.isOpen} onClose={props.onClose} title={t('app.keys.title')}>
      <dl className={styles.keys}>
        {KEYS.map(({ keys, word }) => (
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
