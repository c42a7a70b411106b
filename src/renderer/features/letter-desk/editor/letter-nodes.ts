/**
 * The nodes and marks of `core/letter/body` as the editor knows them, no more and no fewer: a test compares the
 * two lists. What has a form of its own here has it because the library's would allow or store more than the
 * letter may hold: a heading inside a list item, a target beside an address.
 */
import { Mark, mergeAttributes, Node, wrappingInputRule } from '@tiptap/core';
import { safeHref } from './safe-href';

/** What stands inside an item, a point or a quotation. */
export const INNER_BLOCKS = '(paragraph | bulletList | orderedList)+';

export const LetterDoc = Node.create({ name: 'doc', topNode: true, content: 'summary? block+ annex*' });

export const ListItem = Node.create({
  name: 'listItem',
  content: INNER_BLOCKS,
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      Tab: () => this.editor.commands.sinkListItem(this.name),
      'Shift-Tab': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

export const Quotation = Node.create({
  name: 'blockquote',
  group: 'block',
  content: INNER_BLOCKS,
  defining: true,
  addAttributes: () => ({
    /** The version of the working definition it quotes; null for any other quotation. */
    definitionId: {
      default: null,
      parseHTML: (element) => element.getAttribute('data-definition'),
      renderHTML: ({ definitionId }) =>
        definitionId === null ? {} : { 'data-definition': String(definitionId) },
    },
  }),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { 'Mod-Shift-b': () => this.editor.commands.toggleWrap(this.name) };
  },
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })];
  },
});

export const Link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  exitable: true,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = safeHref(element.getAttribute('href') ?? '');
        return href === null ? false : { href };
      },
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', mergeAttributes(HTMLAttributes, { rel: 'noreferrer' }), 0],
});

/** Neither above nor below the line at once. */
function besideTheLine(name: 'superscript' | 'subscript', tag: 'sup' | 'sub', key: string) {
  return Mark.create({
    name,
    excludes: 'superscript subscript',
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
    addKeyboardShortcuts() {
      return { [key]: () => this.editor.commands.toggleMark(name) };
    },
  });
}

/** The comma, which others use for below the line, opens the settings here. */
export const Superscript = besideTheLine('superscript', 'sup', 'Mod-.');
export const Subscript = besideTheLine('subscript', 'sub', 'Mod-Shift-.');
