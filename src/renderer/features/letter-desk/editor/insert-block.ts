import type { Node as DocNode } from '@tiptap/pm/model';
import { Selection, type Transaction } from '@tiptap/pm/state';
import { sectionDepth } from './point-place';

/**
 * A heading or point that follows is no place to write on behind a table or picture, though what is behind a page break
 * may well begin with one. Two tables without a line between them are one in Word.
 */
function canWriteBehind(block: DocNode, next: DocNode | null): boolean {
  if (!next?.type.isInGroup('block')) return false;
  const isWhole = block.type.name === 'table' || block.type.name === 'picture';
  return !isWhole || next.type.name === 'paragraph';
}

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
  let behind = at + block.nodeSize;
  // Several pictures are put in one before the other; one writes on after the last.
  const isPicture = block.type.name === 'picture';
  while (isPicture && tr.doc.nodeAt(behind)?.type === block.type) behind += 1;
  if (!canWriteBehind(block, tr.doc.nodeAt(behind))) {
    const paragraph = block.type.schema.nodes.paragraph?.create();
    if (paragraph) tr.insert(behind, paragraph);
  }
  return tr
    .setSelection(Selection.near(tr.doc.resolve(cursor === 'inside' ? at + 1 : behind)))
    .scrollIntoView();
}
