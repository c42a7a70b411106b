import type { Editor } from '@tiptap/core';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { pagesAbout, sizeOfBody, type TextSize } from '#core/letter/text-size';
import { useWords } from '../../../i18n/words';
import type { BodyOnDesk } from '../body/use-letter-body';
import styles from './desk-foot.module.css';
import { sizeOfDoc, wordsBetween } from './doc-size';

/** Milliseconds of stillness: a number that changes at every key draws the eye from the words. */
const AFTER = 400;

interface Counted {
  readonly size: TextSize;
  readonly chosen: number;
}

function counted({ state }: Editor): Counted {
  const { from, to } = state.selection;
  return { size: sizeOfDoc(state.doc), chosen: wordsBetween(state.doc, from, to) };
}

/** Of a letter being written, a moment behind the typing. */
function useCounted(editor: Editor | null): Counted | null {
  const [now, setNow] = useState<Counted | null>(null);
  useEffect(() => {
    if (!editor) return;
    const look = (): void =>
      setNow((before) => {
        const fresh = counted(editor);
        return before?.size === fresh.size && before.chosen === fresh.chosen ? before : fresh;
      });
    let timer: ReturnType<typeof setTimeout> | null = null;
    const later = (): void => {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(look, AFTER);
    };
    look();
    editor.on('transaction', later);
    return () => {
      editor.off('transaction', later);
      if (timer !== null) clearTimeout(timer);
      setNow(null);
    };
  }, [editor]);
  return now;
}

/** How long the letter is, in one quiet line under it. */
export function DeskFoot(props: {
  readonly editor: Editor | null;
  readonly body: BodyOnDesk;
  /** Of the file as it was last laid out; null as long as it was not, and then it is a guess. */
  readonly pages: number | null;
}): ReactNode {
  const t = useWords();
  const { editor, body, pages } = props;
  const written = useCounted(editor);
  const read = useMemo(() => (body.kind === 'readOnly' ? sizeOfBody(body.body) : null), [body]);
  const size = written?.size ?? read;
  if (!size) return <div className={styles.foot} />;
  const chosen = written?.chosen ?? 0;
  return (
    <div className={styles.foot}>
      <span>
        {chosen > 0
          ? t('notes.size.chosen', { chosen, words: size.words })
          : t('notes.size.words', { words: size.words })}
      </span>
      <span>
        {pages === null
          ? t('notes.size.pagesAbout', { pages: pagesAbout(size) })
          : t('notes.size.pages', { pages })}
      </span>
    </div>
  );
}
