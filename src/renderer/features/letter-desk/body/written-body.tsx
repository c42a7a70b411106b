import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type * as Y from 'yjs';
import { useHost } from '../../../app/host-context';
import { useWords } from '../../../i18n/words';
import { cx } from '../../../ui/class-names';
import { OverCitations, useWrittenCitations } from '../citations/written-citations';
import type { DeskAsk } from '../desk-dialogs';
import { hasMoved } from '../editor/move-block';
import type { Pictures } from '../editor/pictures';
import { numbersIn } from '../editor/point-numbers';
import { pointAround } from '../editor/point-place';
import { type EditorSources, useLetterEditor } from '../editor/use-letter-editor';
import blocks from './blocks.module.css';
import styles from './body.module.css';
import { FootnotesPlace } from './footnotes-place';

/** Says which number a point has after it was moved: who does not see it would have to go and look. */
function useMovedWords(editor: Editor | null): string {
  const t = useWords();
  const [words, setWords] = useState('');
  useEffect(() => {
    if (!editor) return;
    const tell = ({ transaction }: { readonly transaction: Transaction }): void => {
      if (!hasMoved(transaction)) return;
      const id = pointAround(transaction.selection.$from)?.node.attrs.id;
      const number = numbersIn(editor.state).points.get(String(id));
      setWords(number === undefined ? '' : t('desk.moved', { number }));
    };
    editor.on('transaction', tell);
    return () => {
      editor.off('transaction', tell);
    };
  }, [editor, t]);
  return words;
}

/** The body while it can be written. The signature, `children`, goes where the text leaves room for it. */
export function WrittenBody(props: {
  readonly fragment: Y.XmlFragment;
  readonly sources: EditorSources;
  readonly pictures: Pictures;
  readonly onEditor: (editor: Editor | null) => void;
  readonly onToolbar: () => void;
  readonly onOpen: (what: DeskAsk) => void;
  readonly children: ReactNode;
}): ReactNode {
  const host = useHost();
  const element = useRef<HTMLDivElement>(null);
  const tailOutside = useRef<HTMLDivElement>(null);
  const [tail] = useState(() => document.createElement('div'));
  const { onEditor, pictures } = props;
  const [notes] = useState(() => document.createElement('div'));
  const citations = useWrittenCitations();
  const editor = useLetterEditor(
    props.fragment,
    props.sources,
    { element, tail, tailOutside, notes },
    citations.forEditor,
    {
      toToolbar: props.onToolbar,
      open: props.onOpen,
      openLink: (href) => void host.openLink(href),
      askCitation: citations.ask,
      citationHint: citations.hint,
    },
    pictures,
  );
  useEffect(() => {
    onEditor(editor);
    return () => onEditor(null);
  }, [editor, onEditor]);
  const moved = useMovedWords(editor);
  return (
    <>
      <p role="status" className={styles.unseen}>
        {moved}
      </p>
      <div ref={element} className={cx(styles.body, blocks.blocks)} />
      {editor ? <OverCitations editor={editor} citations={citations} unseen={styles.unseen} /> : null}
      <div ref={tailOutside} />
      {createPortal(
        <>
          {props.children}
          <FootnotesPlace notes={notes} />
        </>,
        tail,
      )}
    </>
  );
}
