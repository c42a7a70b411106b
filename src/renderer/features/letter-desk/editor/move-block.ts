import type { Node as DocNode } from '@tiptap/pm/model';
import { type Command, type EditorState, Selection, type Transaction } from '@tiptap/pm/state';
import { sectionDepth } from './point-place';

const MOVED = 'letterBlockMoved';

/** Whether a block was moved by it, for who says so aloud. */
export function hasMoved(transaction: Transaction): boolean {
  return transaction.getMeta(MOVED) === true;
}

/**
 * What is moved in the document is never the block itself but its neighbours, to the other side of it: the block
 * stays the very node it was, with its id and the selection in it.
 */
function moved(
  state: EditorState,
  neighbours: { readonly from: number; readonly to: number },
  target: number,
): Transaction {
  const slice = state.doc.slice(neighbours.from, neighbours.to);
  const tr = state.tr.delete(neighbours.from, neighbours.to);
  return tr.insert(tr.mapping.map(target), slice.content).setMeta(MOVED, true);
}

/** Moves the selected blocks one place up or down in their part of the letter. */
export function moveBlock(direction: 'up' | 'down'): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection;
    const depth = sectionDepth($from);
    if ($to.depth < depth || $from.node(depth) !== $to.node(depth)) return false;
    const section = $from.node(depth);
    const [first, last] = [$from.index(depth), $to.index(depth)];
    const block = section.maybeChild(first);
    const neighbourIndex = direction === 'up' ? first - 1 : last + 1;
    const neighbour = neighbourIndex < 0 ? null : section.maybeChild(neighbourIndex);
    if (!block?.type.isInGroup('block') || !neighbour?.type.isInGroup('block')) return false;
    if (dispatch) {
      const from = $from.posAtIndex(neighbourIndex, depth);
      const target = direction === 'up' ? $from.posAtIndex(last + 1, depth) : $from.posAtIndex(first, depth);
      dispatch(moved(state, { from, to: from + neighbour.nodeSize }, target).scrollIntoView());
    }
    return true;
  };
}

/** Whether two blocks can change places: annexes with annexes, all others with all others. */
export function mayPass(block: DocNode, other: DocNode): boolean {
  if (block.type.name === 'annex') return other.type.name === 'annex';
  return other.type.isInGroup('block');
}

/**
 * Moves the block at `pos` to stand before the block that is now the `gap`th of its part of the letter; the number of
 * blocks for the end. The cursor goes along. False when it stays where it is or may not go there.
 */
export function moveBlockTo(pos: number, gap: number): Command {
  return (state, dispatch) => {
    const $pos = state.doc.resolve(pos);
    const { parent: section, depth } = $pos;
    const index = $pos.index();
    const block = section.maybeChild(index);
    if (!block || gap === index || gap === index + 1) return false;
    const [first, behind] = gap < index ? [gap, index] : [index + 1, gap];
    const between = section.children.slice(first, behind);
    if (between.length !== behind - first || !between.every((other) => mayPass(block, other))) return false;
    if (dispatch) {
      const neighbours = { from: $pos.posAtIndex(first, depth), to: $pos.posAtIndex(behind, depth) };
      const tr = moved(state, neighbours, gap < index ? pos + block.nodeSize : pos);
      const at = gap < index ? neighbours.from : pos + (neighbours.to - neighbours.from);
      dispatch(tr.setSelection(Selection.near(tr.doc.resolve(at + 1))).scrollIntoView());
    }
    return true;
  };
}
