import { Extension } from '@tiptap/core';
import type { DeskAsk } from '../desk-dialogs';
import { moveBlock } from './move-block';
import { performed } from './perform';

/** Keys that do not belong to one node. */
export const LetterKeys = Extension.create<{ toToolbar: () => void; open: (what: DeskAsk) => void }>({
  name: 'letterKeys',
  addOptions: () => ({ toToolbar: () => {}, open: () => {} }),
  addKeyboardShortcuts() {
    const perform = performed(this.editor);
    const toToolbar = (): boolean => {
      this.options.toToolbar();
      return true;
    };
    const asks = (what: DeskAsk) => (): boolean => {
      this.options.open(what);
      return true;
    };
    return {
      'Alt-ArrowUp': perform(moveBlock('up')),
      'Alt-ArrowDown': perform(moveBlock('down')),
      'Alt-F10': toToolbar,
      F6: toToolbar,
      'Mod-Shift-k': asks('link'),
      // A letter that no keyboard with AltGr puts a sign on.
      'Mod-Alt-g': asks('table'),
      'Mod-Alt-j': asks('picture'),
      'Mod-Alt-k': asks('textBlock'),
    };
  },
});
