import type { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import { placeName } from '../body/reading';
import { type OutlineItem, outlineOfDoc } from './outline';

/** Brings the part of a letter that is only read into sight. */
export function goToRead(item: OutlineItem | undefined): void {
  if (item) document.getElementById(placeName(item.at))?.scrollIntoView({ block: 'start' });
}

/** Brings the part into sight, and the cursor into it. `index` counts in the outline, which runs a moment behind. */
export function goToWritten(editor: Editor, index: number): void {
  const { state, view } = editor;
  const at = outlineOfDoc(state)[index]?.at;
  if (at === undefined) return;
  view.dispatch(state.tr.setSelection(Selection.near(state.doc.resolve(at + 1))));
  const dom = view.nodeDOM(at);
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'start' });
  view.focus();
}
