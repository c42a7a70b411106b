import { Extension } from '@tiptap/core';
import { moveBlock } from './move-block';
import { performed } from './perform';

/** Keys that do not belong to one node. */
export const LetterKeys = Extension.create<{ toToolbar: () => void; editLink: () => void }>({
  name: 'letterKeys',
  addOptions: () => ({ toToolbar: () => {}, editLink: () => {} }),
  addKeyboardShortcuts() {
    const perform = performed(this.editor);
    const toToolbar = (): boolean => {
      this.options.toToolbar();
      return true;
    };
    return {
      'Alt-ArrowUp': perform(moveBlock('up')),
      'Alt-ArrowDown': perform(moveBlock('down')),
      'Alt-F10': toToolbar,
      F6: toToolbar,
      'Mod-Shift-k': () => {
        this.options.editLink();
        return true;
      },
    };
  },
});
