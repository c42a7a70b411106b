import { Node } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { insertBlock } from './insert-block';
import { performed } from './perform';

/** From here on a new page. */
export const PageBreak = Node.create({
  name: 'pageBreak',
  group: 'block',
  atom: true,
  // After the points, where the same keys begin a second paragraph.
  priority: 90,
  parseHTML: () => [
    { tag: 'hr[data-page-break]' },
    // As Word writes it, and what a browser makes of a print style.
    { tag: 'br[data-page-break]' },
  ],
  renderHTML: () => ['hr', { 'data-page-break': '' }],
  addKeyboardShortcuts() {
    return { 'Mod-Enter': performed(this.editor)(insertPageBreak) };
  },
});

export const insertPageBreak: Command = (state, dispatch) => {
  const node = state.schema.nodes.pageBreak?.create();
  const tr = node ? insertBlock(state, node, 'behind') : null;
  if (!tr) return false;
  dispatch?.(tr);
  return true;
};
