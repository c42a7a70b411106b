import { Node } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { insertBlock } from './insert-block';
import { performed } from './perform';

/** From here on a new page. */
export const PageBreak = Node.create<{ word: string }>({
  name: 'pageBreak',
  group: 'block',
  atom: true,
  addOptions: () => ({ word: '' }),
  // After the points, where the same keys begin a second paragraph, and before the library's own use of them.
  priority: 150,
  parseHTML: () => [{ tag: 'hr[data-page-break]' }],
  renderHTML: () => ['hr', { 'data-page-break': '' }],
  addNodeView() {
    const { word } = this.options;
    return () => {
      const dom = document.createElement('div');
      dom.dataset.pageBreak = '';
      dom.textContent = word;
      return { dom, ignoreMutation: () => true };
    };
  },
  addKeyboardShortcuts() {
    return { 'Mod-Enter': performed(this.editor)(insertPageBreak) };
  },
});

export const insertPageBreak: Command = (state, dispatch) => {
  const node = state.schema.nodes.pageBreak?.create();
  const tr = node ? insertBlock(state.tr, node, 'behind') : null;
  if (!tr) return false;
  dispatch?.(tr);
  return true;
};
