import type { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import { placeName } from '../body/reading';
import type { OutlineItem } from './outline';

/** Brings the part into sight, and the cursor into it where one can write. */
export function goToItem(item: OutlineItem, editor: Editor | null): void {
  if (!editor) {
    document.getElementById(placeName(item.at))?.scrollIntoView({ block: 'start' });
    return;
  }
  const { state, view } = editor;
  // The outline runs a moment behind: the place may have gone.
  const at = Math.min(item.at, state.doc.content.size);
  view.dispatch(state.tr.setSelection(Selection.near(state.doc.resolve(at + 1))));
  const dom = view.nodeDOM(at);
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'start' });
  view.focus();
}
