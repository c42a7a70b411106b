/** What went before in the dossier, told for this letter: to be read first, and then put at the cursor. */
import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';
import { readerOf } from '#core/letter/citation-words';
import { historyEvents } from '#core/letter/history-events';
import { historyText } from '#core/letter/history-text';
import type { LetterOnDesk } from '#store';
import { useWatch } from '../../../app/store-context';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { perform } from '../editor/perform';
import { BlockPreview } from './block-preview';
import { insertContent } from './insert-content';
import styles from './text-blocks.module.css';

export function HistoryDialog(props: {
  readonly desk: LetterOnDesk;
  readonly editor: Editor;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const { desk, editor, onClose } = props;
  const { letter } = desk;
  const dossier = useWatch('dossier', letter.dossierId);
  const events = dossier ? historyEvents(dossier.letters, dossier.documents, letter.id) : null;
  const content = events ? historyText(events, readerOf(letter.addressee)) : [];
  const insert = (): void => {
    onClose();
    // After the dialog has given the focus back.
    setTimeout(() => {
      if (editor.isDestroyed) return;
      perform(editor, insertContent(content));
      editor.commands.focus();
    });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="wide"
      title={t('blocks.history.title')}
      actions={
        <>
          <Button kind="primary" isDisabled={events === null} onPress={insert} autoFocus>
            {t('blocks.insert.do')}
          </Button>
          <Button kind="plain" onPress={onClose}>
            {t('app.cancel')}
          </Button>
        </>
      }
    >
      <p className={styles.quiet}>{t('blocks.history.explain', { count: events?.length ?? 0 })}</p>
      <BlockPreview content={content} dueDay={null} />
    </Dialog>
  );
}
