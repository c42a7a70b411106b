/** Where one contribution ends and the next begins: the cursor in its words says it. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { splitText } from '#core/ordering/split';
import type { Contribution } from '#core/records/contribution';
import { FormDialog } from '../../../app/form-dialog';
import { useWords } from '../../../i18n/words';
import styles from './split-dialog.module.css';
import type { BoardActs } from './use-board-acts';

/** Keys that go through the words and change none of them; Tab and Escape leave them. */
const MOVES: ReadonlySet<string> = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Tab',
  'Escape',
  'Shift',
]);

/** Behind the first sentence, where there is more than one. */
function firstBreak(text: string): number {
  const sentence = /[.!?…]["”’)]?\s+(?=\S)/.exec(text);
  return sentence ? sentence.index + sentence[0].length : 0;
}

export function SplitDialog(props: {
  readonly row: Contribution;
  readonly acts: BoardActs;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const { row, acts, onClose } = props;
  const [at, setAt] = useState(() => firstBreak(row.text));
  const parts = splitText(row.text, at);
  const words = useRef<HTMLTextAreaElement>(null);
  useEffect(() => words.current?.focus(), []);
  const split = async (): Promise<void> => {
    if (await acts.split(row.id, at)) onClose();
  };
  return (
    <FormDialog
      title={t('board.split.title')}
      doIt={t('board.split.doIt')}
      act={acts.act}
      canDo={parts !== null}
      onClose={onClose}
      onDo={() => void split()}
    >
      <p className={styles.explain}>{t('board.split.explain')}</p>
      <textarea
        ref={words}
        rows={6}
        className={styles.words}
        aria-label={t('board.split.words')}
        value={row.text}
        // The words stay as they were said: only the cursor goes. One that is read-only has none to see.
        onChange={() => {}}
        onPaste={(event) => event.preventDefault()}
        onCut={(event) => event.preventDefault()}
        onDrop={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && parts !== null) void split();
          if (!MOVES.has(event.key) && !event.ctrlKey && !event.metaKey) event.preventDefault();
        }}
        onSelect={(event) => setAt(event.currentTarget.selectionStart)}
        onFocus={(event) => event.currentTarget.setSelectionRange(at, at)}
      />
      <div className={styles.parts} role="status">
        {parts === null ? (
          <p className={styles.explain}>{t('board.split.nowhere')}</p>
        ) : (
          parts.map((part, index) => (
            <p key={index === 0 ? 'first' : 'second'} className={styles.part}>
              {part}
            </p>
          ))
        )}
      </div>
    </FormDialog>
  );
}
