import type { Node as DocNode } from '@tiptap/pm/model';
import { Selection, type Transaction } from '@tiptap/pm/state';
import { sectionDepth } from './point-place';

/**
 * Puts a block into the part of the letter where the cursor is: in place of an empty paragraph, in the middle of a
 * paragraph that is cut in two there, and otherwise after the block the cursor is in. Behind it there is always a
 * paragraph, so that one can write on.
 *
 * `cursor` says where one goes on writing: in the block, or behind it. Null where no block can stand.
 */
export function insertBlock(
  tr: Transaction,
  block: DocNode,
  cursor: 'inside' | 'behind',
): Transaction | null {
  if (!tr.selection.empty) tr.deleteSelection();
  const { $from } = tr.selection;
  const depth = sectionDepth($from);
  const index = $from.index(depth);
  const around = $from.node(depth).maybeChild(index);
  if (!around?.type.isInGroup('block')) return null;
  const start = $from.posAtIndex(index, depth);
  const isParagraph = around.type.name === 'paragraph';
  let at = start + around.nodeSize;
  if (isParagraph && around.content.size === 0) {
    tr.delete(start, at);
    at = start;
  } else if (isParagraph && $from.parentOffset === 0) at = start;
  else if (isParagraph && $from.parentOffset < around.content.size) {
    tr.split($from.pos);
    at = $from.pos + 1;
  }
  tr.insert(at, block);
  const behind = at + block.nodeSize;
  const next = tr.doc.resolve(behind).nodeAfter;
  if (!next?.type.isInGroup('block')) {
    const paragraph = block.type.schema.nodes.paragraph?.create();
    if (paragraph) tr.insert(behind, paragraph);
  }
  return tr
    .setSelection(Selection.near(tr.doc.resolve(cursor === 'inside' ? at + 1 : behind)))
    .scrollIntoView();
}
