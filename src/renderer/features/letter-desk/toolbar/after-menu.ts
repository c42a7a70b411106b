import type { Editor } from '@tiptap/core';

/** A menu gives the focus back to its button when it closes; the text gets it after that. */
export function afterMenu(editor: Editor, act: () => void): void {
  act();
  setTimeout(() => {
    if (!editor.isDestroyed) editor.commands.focus();
  });
}
