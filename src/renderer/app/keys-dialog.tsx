import type { ReactNode } from 'react';
import type { MessageKey } from '../i18n/catalogue';
import { useWords } from '../i18n/words';
import { Dialog } from '../ui/dialog';
import { KeyHint } from '../ui/key-hint';
import styles from './keys-dialog.module.css';

interface Key {
  readonly keys: string;
  readonly word: MessageKey;
}

const EVERYWHERE: readonly Key[] = [
  { keys: 'Mod+K', word: 'app.keys.search' },
  { keys: 'Alt+1', word: 'app.command.overview' },
  { keys: 'Alt+2', word: 'app.command.dossiers' },
  { keys: 'Alt+3', word: 'app.command.letters' },
  { keys: 'Alt+4', word: 'app.command.sessions' },
  { keys: 'Alt+5', word: 'app.command.terms' },
  { keys: 'Mod+,', word: 'app.command.settings' },
  { keys: 'Mod+/', word: 'app.keys.title' },
];

const IN_A_LETTER: readonly Key[] = [
  { keys: 'Mod+Alt+P', word: 'desk.tools.point.recommendation' },
  { keys: 'Mod+Alt+V', word: 'desk.tools.point.question' },
  { keys: 'Mod+Alt+B', word: 'desk.tools.point.fallback' },
  { keys: 'Alt+Up', word: 'app.keys.pointUp' },
  { keys: 'Alt+Down', word: 'app.keys.pointDown' },
  { keys: '@', word: 'app.keys.cite' },
  { keys: 'Mod+Alt+F', word: 'notes.insert' },
  { keys: 'Mod+Alt+G', word: 'editor.keys.table' },
  { keys: 'Mod+Alt+J', word: 'editor.keys.picture' },
  { keys: 'Mod+Enter', word: 'editor.keys.pageBreak' },
  { keys: 'Mod+Alt+M', word: 'app.keys.comment' },
  { keys: 'F8', word: 'app.keys.nextFinding' },
  { keys: 'Mod+F', word: 'app.keys.find' },
  { keys: 'Mod+H', word: 'app.keys.replace' },
  { keys: 'Mod+Z', word: 'app.keys.undo' },
  { keys: 'Mod+Alt+2', word: 'desk.tools.style.heading' },
  { keys: 'Mod+Alt+3', word: 'desk.tools.style.subheading' },
  { keys: 'Mod+Alt+0', word: 'desk.tools.style.text' },
  { keys: 'Mod+B', word: 'app.keys.bold' },
  { keys: 'Mod+I', word: 'app.keys.italic' },
  { keys: 'Mod+U', word: 'editor.underline' },
  { keys: 'Mod+.', word: 'editor.line.superscript' },
  { keys: 'Mod+Shift+.', word: 'editor.line.subscript' },
  { keys: 'Mod+Alt+W', word: 'paper.view' },
  { keys: 'Mod+Shift+E', word: 'app.keys.export' },
  { keys: 'Mod+P', word: 'app.keys.print' },
  { keys: 'Mod+S', word: 'app.keys.save' },
  { keys: 'F6', word: 'editor.keys.tools' },
  { keys: 'Escape+Tab', word: 'editor.keys.leave' },
];

function Keys(props: { readonly title: string; readonly keys: readonly Key[] }): ReactNode {
  const t = useWords();
  return (
    <section>
      <h3 className={styles.title}>{props.title}</h3>
      <dl className={styles.keys}>
        {props.keys.map(({ keys, word }) => (
          <div key={keys} className={styles.row}>
            <dt>{t(word)}</dt>
            <dd>
              <KeyHint keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** All keys in one place. */
export function KeysDialog(props: { readonly isOpen: boolean; readonly onClose: () => void }): ReactNode {
  const t = useWords();
  return (
    <Dialog isOpen={props.isOpen} onClose={props.onClose} title={t('app.keys.title')}>
      <Keys title={t('app.keys.everywhere')} keys={EVERYWHERE} />
      <Keys title={t('app.keys.letter')} keys={IN_A_LETTER} />
    </Dialog>
  );
}
