import type { NodeViewRenderer } from '@tiptap/core';

/** Marks a number in the text whose place has still to be counted. */
export const UNCOUNTED = 'data-uncounted';

/**
 * The number in the text. Which one it is follows from the other notes, so it is filled in by who knows them all
 * (see `notes-view.ts`), without a decoration: five thousand of those would be made anew at every keystroke.
 */
export const numberView: NodeViewRenderer = ({ node: first }) => {
  let node = first;
  const dom = document.createElement('sup');
  dom.setAttribute('role', 'doc-noteref');
  dom.dataset.footnote = String(node.attrs.id ?? '');
  dom.setAttribute(UNCOUNTED, '');
  dom.addEventListener('mouseenter', () => {
    dom.title = node.textContent;
  });
  return {
    dom,
    update: (next) => {
      if (next.type !== node.type) return false;
      node = next;
      dom.dataset.footnote = String(node.attrs.id ?? '');
      return true;
    },
    ignoreMutation: () => true,
  };
};
