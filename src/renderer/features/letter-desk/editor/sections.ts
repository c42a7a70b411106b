/** The summary before the letter and the annexes after it. */
import { Node } from '@tiptap/core';
import { type Command, Selection, TextSelection } from '@tiptap/pm/state';
import { annexView } from './annex-view';
import { performed } from './perform';

export const Summary = Node.create({
  name: 'summary',
  content: 'block+',
  defining: true,
  isolating: true,
  parseHTML: () => [{ tag: 'section[data-summary]' }],
  renderHTML: ({ HTMLAttributes }) => ['section', { ...HTMLAttributes, 'data-summary': '' }, 0],
  addKeyboardShortcuts() {
    return { Backspace: performed(this.editor)(removeEmptySection) };
  },
});

export interface AnnexWords {
  readonly title: string;
  readonly remove: string;
}

export const Annex = Node.create<{ words: AnnexWords }>({
  name: 'annex',
  content: 'block+',
  defining: true,
  isolating: true,
  addOptions: () => ({ words: { title: '', remove: '' } }),
  addAttributes: () => ({
    id: {
      default: null,
      parseHTML: (element) => element.getAttribute('data-annex'),
      renderHTML: ({ id }) => ({ 'data-annex': String(id ?? '') }),
    },
    title: {
      default: '',
      parseHTML: (element) => element.getAttribute('data-title') ?? '',
      renderHTML: ({ title }) => ({ 'data-title': String(title) }),
    },
  }),
  parseHTML: () => [{ tag: 'section[data-annex]' }],
  renderHTML: ({ HTMLAttributes }) => ['section', HTMLAttributes, 0],
  addNodeView() {
    return annexView(this.options.words);
  },
});

/** Backspace in a summary or annex without a word in it takes it away. */
const removeEmptySection: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || !(state.selection instanceof TextSelection) || $from.depth !== 2) return false;
  const section = $from.node(1);
  const isSection = section.type.name === 'summary' || section.type.name === 'annex';
  if (!isSection || section.content.size > 2 || section.attrs.title) return false;
  if (dispatch) {
    const tr = state.tr.delete($from.before(1), $from.after(1));
    dispatch(
      tr.setSelection(Selection.near(tr.doc.resolve(Math.min($from.before(1), tr.doc.content.size)), -1)),
    );
  }
  return true;
};

/** To the summary; made first where there is none. */
export const goToSummary: Command = (state, dispatch) => {
  const { schema, doc } = state;
  const there = doc.firstChild?.type.name === 'summary';
  const fresh = schema.nodes.summary?.createAndFill();
  if (!there && !fresh) return false;
  if (dispatch) {
    const tr = there || !fresh ? state.tr : state.tr.insert(0, fresh);
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(1))).scrollIntoView());
  }
  return true;
};

/** A new annex after the others, the cursor in it. */
export const addAnnex: Command = (state, dispatch) => {
  const fresh = state.schema.nodes.annex?.createAndFill();
  if (!fresh) return false;
  if (dispatch) {
    const end = state.doc.content.size;
    const tr = state.tr.insert(end, fresh);
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(end + 1))).scrollIntoView());
  }
  return true;
};

/** Where the reply is due, at the cursor. */
export const insertDueDate: Command = (state, dispatch) => {
  const node = state.schema.nodes.dueDate?.create();
  if (!node || !state.selection.$from.parent.inlineContent) return false;
  dispatch?.(state.tr.replaceSelectionWith(node).scrollIntoView());
  return true;
};
