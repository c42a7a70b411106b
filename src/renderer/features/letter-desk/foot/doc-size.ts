import type { Node as DocNode } from '@tiptap/pm/model';
import { countWords, noText, sizeOfBlock, type TextSize, together } from '#core/letter/text-size';

/** Nodes never change: only the block that was typed in is counted again. */
const known = new WeakMap<DocNode, TextSize>();

/** What stands for something counts as what it shows; of the day a reply is due that is always three words. */
function leafWords(leaf: DocNode): string {
  if (leaf.type.name === 'dueDate') return '1 januari 2000';
  return leaf.type.name === 'hardBreak' ? '\n' : String(leaf.attrs.words ?? ' ');
}

export function sizeOfDoc(node: DocNode): TextSize {
  const before = known.get(node);
  if (before) return before;
  let size = node.isTextblock ? sizeOfBlock(node.textBetween(0, node.content.size, ' ', leafWords)) : noText;
  if (!node.isTextblock) {
    for (const child of node.children) size = together(size, sizeOfDoc(child));
  }
  known.set(node, size);
  return size;
}

/** 0 where nothing is selected. */
export function wordsBetween(doc: DocNode, from: number, to: number): number {
  return from === to ? 0 : countWords(doc.textBetween(from, to, ' ', leafWords));
}
