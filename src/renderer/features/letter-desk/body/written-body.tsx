import type { Editor } from '@tiptap/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type * as Y from 'yjs';
import { useHost } from '../../../app/host-context';
import type { DueDaySource } from '../editor/due-date';
import { useLetterEditor } from '../editor/use-letter-editor';
import styles from './body.module.css';

/** The body while it can be written. The signature, `children`, goes where the text leaves room for it. */
export function WrittenBody(props: {
  readonly fragment: Y.XmlFragment;
  readonly dueDay: DueDaySource;
  readonly onEditor: (editor: Editor | null) => void;
  readonly onToolbar: () => void;
  readonly onLink: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const host = useHost();
  const element = useRef<HTMLDivElement>(null);
  const tailOutside = useRef<HTMLDivElement>(null);
  const [tail] = useState(() => document.createElement('div'));
  const { onEditor } = props;
  const editor = useLetterEditor(
    props.fragment,
    props.dueDay,
    { element, tail, tailOutside },
    {
      toToolbar: props.onToolbar,
      editLink: props.onLink,
      openLink: (href) => void host.openLink(href),
    },
  );
  useEffect(() => {
    onEditor(editor);
    return () => onEditor(null);
  }, [editor, onEditor]);
  return (
    <>
      <div ref={element} className={styles.body} />
      <div ref={tailOutside} />
      {createPortal(props.children, tail)}
    </>
  );
}
