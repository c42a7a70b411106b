import type { NodeViewRenderer } from '@tiptap/core';

/** Marks a number in the text whose place has still to be counted. */
export const UNCOUNTED = 'data-uncounted';

/**
 * The number in the text. Which one it is follows from the other notes, so it is filled in by who knows them all
 * (see `notes-view.ts`), without a decoration: five thousand of those would be made anew at every keystroke.
 */
export const numberView: NodeViewRenderer = ({ node: first }) => {
  let node = first;
  // A link, or the role would be none of its own. It leads within the letter, by the keys and a double click.
  const dom = document.createElement('a');
  dom.href = '#';
  dom.tabIndex = -1;
  dom.addEventListener('click', (event) => event.preventDefault());
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
