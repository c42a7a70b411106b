/** A note at the foot of the page. It stands in the text where its number comes; its number is its place. */
import { Node } from '@tiptap/core';

export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  content: 'text*',
  inline: true,
  // The words inside are edited by themselves; for the text around it a note is one thing.
  atom: true,
  addAttributes: () => ({
    id: {
      default: null,
      parseHTML: (element) => element.getAttribute('data-footnote'),
      renderHTML: ({ id }) => ({ 'data-footnote': String(id ?? '') }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-footnote]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
});
