/** Puts a text block, or any other blocks, into the letter where the cursor is. */
import { Fragment, Node, type ResolvedPos, Slice } from '@tiptap/pm/model';
import { type Command, Selection, type Transaction } from '@tiptap/pm/state';
import type { BodyNode } from '#core/letter/body';

function isEmptyLine({ parent }: ResolvedPos): boolean {
  return parent.type.name === 'paragraph' && parent.content.size === 0;
}

/** In the place of an empty line; false where the blocks may not stand there. */
function inPlaceOfLine(tr: Transaction, blocks: Fragment): number | null {
  const { $from } = tr.selection;
  if (!isEmptyLine($from)) return null;
  const depth = $from.depth - 1;
  const index = $from.index(depth);
  if (!$from.node(depth).canReplace(index, index + 1, blocks)) return null;
  const at = $from.before();
  tr.replaceWith(at, $from.after(), blocks);
  return at + blocks.size;
}

/** Words within a line stay in that line. */
function withinLine(tr: Transaction, blocks: Fragment): number | null {
  const only = blocks.childCount === 1 ? blocks.firstChild : null;
  const { $from } = tr.selection;
  if (only?.type.name !== 'paragraph' || $from.parent.type.name !== 'paragraph') return null;
  const at = tr.selection.from;
  tr.replace(at, at, new Slice(only.content, 0, 0));
  return at + only.content.size;
}

/** Behind the block the cursor is in, or the next one around it that has room for them. */
function behindBlock(tr: Transaction, blocks: Fragment): number | null {
  const { $from } = tr.selection;
  for (let depth = $from.depth - 1; depth >= 0; depth -= 1) {
    const index = $from.indexAfter(depth);
    if (!$from.node(depth).canReplace(index, index, blocks)) continue;
    const at = $from.after(depth + 1);
    tr.insert(at, blocks);
    return at + blocks.size;
  }
  return null;
}

export function insertContent(content: readonly BodyNode[]): Command {
  return (state, dispatch) => {
    const blocks = Fragment.fromArray(content.map((node) => Node.fromJSON(state.schema, node)));
    const tr = state.tr;
    if (!state.selection.empty) tr.deleteSelection();
    const end = inPlaceOfLine(tr, blocks) ?? withinLine(tr, blocks) ?? behindBlock(tr, blocks);
    if (end === null) return false;
    dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(end), -1)).scrollIntoView());
    return true;
  };
}
