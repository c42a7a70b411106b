import type { Editor } from '@tiptap/core';
import { useEffect, useMemo, useState } from 'react';
import type { LetterNumbering } from '#core/letter/letter-numbering';
import type { BodyOnDesk } from '../body/use-letter-body';
import { itemAt, looksSame, type OutlineItem, outlineOfBody, outlineOfDoc } from './outline';

/** Milliseconds of stillness: the outline need not follow every letter typed. */
const AFTER = 150;

export interface LiveOutline {
  /** As they look. Of a letter being written, where they are is asked when one goes there. */
  readonly items: readonly OutlineItem[];
  /** Place among the items; -1 for none. */
  readonly current: number;
}

const EMPTY: LiveOutline = { items: [], current: -1 };

function outlineNow(editor: Editor, before: LiveOutline): LiveOutline {
  const fresh = outlineOfDoc(editor.state);
  const current = itemAt(fresh, editor.state.selection.from);
  if (!looksSame(fresh, before.items)) return { items: fresh, current };
  return current === before.current ? before : { items: before.items, current };
}

/** The outline of the letter; of one being written, a moment behind the typing. */
export function useOutline(editor: Editor | null, body: BodyOnDesk, numbering: LetterNumbering): LiveOutline {
  const read = useMemo<LiveOutline>(
    () => (body.kind === 'readOnly' ? { items: outlineOfBody(body.body, numbering), current: -1 } : EMPTY),
    [body, numbering],
  );
  const [outline, setOutline] = useState<LiveOutline>(EMPTY);
  useEffect(() => {
    if (!editor) return;
    const look = (): void => setOutline((before) => outlineNow(editor, before));
    let timer: ReturnType<typeof setTimeout> | null = null;
    const later = (): void => {
      timer ??= setTimeout(() => {
        timer = null;
        look();
      }, AFTER);
    };
    look();
    editor.on('transaction', later);
    return () => {
      editor.off('transaction', later);
      if (timer !== null) clearTimeout(timer);
    };
  }, [editor]);
  return editor ? outline : read;
}
