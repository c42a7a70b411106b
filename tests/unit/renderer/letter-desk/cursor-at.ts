import type { Editor } from '@tiptap/core';
import { expect } from 'vitest';

/** Puts the cursor there, ready for keys: the library gives the focus with the next frame, and a key before it goes nowhere. */
export async function cursorAt(
  editor: Editor,
  place: 'start' | 'end' | { readonly from: number; readonly to: number },
): Promise<void> {
  if (typeof place === 'string') editor.commands.focus(place);
  else editor.chain().focus().setTextSelection(place).run();
  await expect.poll(() => editor.view.hasFocus()).toBe(true);
}
