/** Words that stand for something in the dossier, "uw brief van 16 juni 2015", and stay tied to it. */
import { Node } from '@tiptap/core';

export const CitationNode = Node.create({
  name: 'citation',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    source: {
      default: 'letter',
      parseHTML: (element) => element.getAttribute('data-source') ?? 'letter',
      renderHTML: ({ source }) => ({ 'data-source': String(source) }),
    },
    id: {
      default: '',
      parseHTML: (element) => element.getAttribute('data-citation') ?? '',
      renderHTML: ({ id }) => ({ 'data-citation': String(id) }),
    },
    words: { default: '', parseHTML: (element) => element.textContent ?? '', rendered: false },
  }),
  parseHTML: () => [{ tag: 'cite[data-citation]' }],
  renderHTML: ({ node, HTMLAttributes }) => ['cite', HTMLAttributes, String(node.attrs.words)],
  renderText: ({ node }) => String(node.attrs.words),
});
