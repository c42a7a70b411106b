/**
 * A note at the foot of the page. It stands in the text where its number comes; its number is its place. The words
 * are written in the list of notes (see `footnotes/notes-view.ts`); in the text around it a note is one thing.
 */
import { Node } from '@tiptap/core';
import { insertFootnote, selectBeside, toNote } from './footnotes/footnote-commands';
import { numberView } from './footnotes/number-view';
import { performed } from './perform';

export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  content: 'text*',
  inline: true,
  atom: true,
  draggable: true,
  // Before the points and the library's own Enter and Backspace.
  priority: 210,
  addAttributes: () => ({
    id: {
      default: null,
      parseHTML: (element) => element.getAttribute('data-footnote') || null,
      renderHTML: ({ id }) => ({ 'data-footnote': String(id ?? '') }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-footnote]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
  // Into a program that knows plain text only. The letter is Dutch.
  renderText: ({ node }) => (node.textContent === '' ? '' : ` [noot: ${node.textContent}]`),
  addNodeView: () => numberView,
  addKeyboardShortcuts() {
    const perform = performed(this.editor);
    return {
      // As in Word.
      'Mod-Alt-f': perform(insertFootnote),
      Enter: perform(toNote),
      Backspace: perform(selectBeside('before')),
      Delete: perform(selectBeside('after')),
    };
  },
});
