import type { Command, Transaction } from '@tiptap/pm/state';
import { sectionDepth } from './point-place';

const MOVED = 'letterBlockMoved';

/** Whether a block was moved by it, for who says so aloud. */
export function hasMoved(transaction: Transaction): boolean {
  return transaction.getMeta(MOVED) === true;
}

/**
 * Moves the selected blocks one place up or down in their part of the letter. What is moved in the document is
 * the neighbour, to the other side: the block under the cursor stays the very node it was, with its id and the
 * selection in it.
 */
export function moveBlock(direction: 'up' | 'down'): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection;
    const depth = sectionDepth($from);
    if ($to.depth < depth || $from.node(depth) !== $to.node(depth)) return false;
    const section = $from.node(depth);
    const [first, last] = [$from.index(depth), $to.index(depth)];
    const moved = section.maybeChild(first);
    const neighbourIndex = direction === 'up' ? first - 1 : last + 1;
    const neighbour = neighbourIndex < 0 ? null : section.maybeChild(neighbourIndex);
    if (!moved?.type.isInGroup('block') || !neighbour?.type.isInGroup('block')) return false;
    if (dispatch) {
      const from = $from.posAtIndex(neighbourIndex, depth);
      const target = direction === 'up' ? $from.posAtIndex(last + 1, depth) : $from.posAtIndex(first, depth);
      const tr = state.tr;
      tr.delete(from, from + neighbour.nodeSize);
      tr.insert(tr.mapping.map(target), neighbour);
      dispatch(tr.setMeta(MOVED, true).scrollIntoView());
    }
    return true;
  };
}
