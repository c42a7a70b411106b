import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { focusHeadField } from './head/focus-head-field';

/** Somebody was quicker than the page, and is writing in it already. */
function isWritingElsewhere(): boolean {
  return document.activeElement?.matches('input, textarea, [contenteditable="true"]') ?? false;
}

/** In a letter that was just begun: what is typed at once goes into the subject, or the first empty line of the text. */
export function beginWriting(editor: Editor, subject: string): void {
  if (isWritingElsewhere()) return;
  if (subject.trim() === '' && focusHeadField('subject')) return;
  const { doc, tr } = editor.state;
  let line: number | null = null;
  doc.descendants((node, pos) => {
    if (line === null && node.type.name === 'paragraph' && node.content.size === 0) line = pos + 1;
  });
  editor.view.focus();
  if (line === null) return;
  const selection = TextSelection.create(doc, line);
  editor.view.dispatch(tr.setSelection(selection).setMeta('addToHistory', false).scrollIntoView());
}
