/** What can be done with footnotes from the text around them. */
import type { ResolvedPos } from '@tiptap/pm/model';
import { type Command, type EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state';

/** Before the note the position lies in; null outside notes. */
export function noteAround($pos: ResolvedPos): number | null {
  return $pos.parent.type.name === 'footnote' ? $pos.before() : null;
}

/** Before the note whose number is selected, or null. */
function selectedNote(state: EditorState): number | null {
  const { selection } = state;
  return selection instanceof NodeSelection && selection.node.type.name === 'footnote'
    ? selection.from
    : null;
}

/** An empty note after the selection, the cursor in it. Notes hold no notes. */
export const insertFootnote: Command = (state, dispatch) => {
  const { $to } = state.selection;
  const fresh = state.schema.nodes.footnote?.create();
  if (!fresh || !$to.parent.canReplaceWith($to.index(), $to.index(), fresh.type)) return false;
  if (dispatch) {
    const tr = state.tr.insert($to.pos, fresh);
    dispatch(tr.setSelection(TextSelection.create(tr.doc, $to.pos + 1)));
  }
  return true;
};

/** From the selected number to the end of its note. */
export const toNote: Command = (state, dispatch) => {
  const pos = selectedNote(state);
  const node = pos === null ? null : state.doc.nodeAt(pos);
  if (pos === null || !node) return false;
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, pos + 1 + node.content.size)));
  return true;
};

const ATOMS: ReadonlySet<string> = new Set(['footnote', 'citation']);

/**
 * Backspace and Delete beside a note's number or a citation select it first. One key too many would otherwise
 * take away words that stand elsewhere, or a tie to the dossier.
 */
export function selectBeside(side: 'before' | 'after'): Command {
  return (state, dispatch) => {
    const { selection } = state;
    if (!(selection instanceof TextSelection) || !selection.empty) return false;
    const { $from } = selection;
    const node = side === 'before' ? $from.nodeBefore : $from.nodeAfter;
    if (!node || !ATOMS.has(node.type.name)) return false;
    const pos = side === 'before' ? $from.pos - node.nodeSize : $from.pos;
    dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, pos)));
    return true;
  };
}
