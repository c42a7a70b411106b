import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { useEffect } from 'react';
import { useStore } from '../../../app/store-context';

/** From so many characters on, what was pasted is a piece of work by itself: somebody else's text, mostly. */
const BIG = 2000;

/** Keeps a version after a big paste, so that the text can be compared with what it came from. */
export function useBigPaste(editor: Editor | null, letterId: string, settle: () => Promise<void>): void {
  const store = useStore();
  useEffect(() => {
    if (!editor) return;
    const onTransaction = ({ transaction }: { readonly transaction: Transaction }): void => {
      const came = transaction.doc.content.size - transaction.before.content.size;
      if (transaction.getMeta('uiEvent') !== 'paste' || came < BIG) return;
      void settle()
        .then(() => store.keepVersionByItself(letterId, 'paste'))
        .catch(() => {});
    };
    editor.on('transaction', onTransaction);
    return () => {
      editor.off('transaction', onTransaction);
    };
  }, [editor, store, letterId, settle]);
}
