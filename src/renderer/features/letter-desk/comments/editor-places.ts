/** Places of a passage as positions of the editor's document, and back. */
import type { Node as DocNode } from '@tiptap/pm/model';
import { isTextBlock, type Passage, type Place } from '#core/letter/passages';

interface Line {
  readonly node: DocNode;
  /** Where its first character stands. */
  readonly start: number;
}

function linesOf(doc: DocNode): Line[] {
  const lines: Line[] = [];
  doc.descendants((node, pos) => {
    if (!isTextBlock(node.type.name)) return true;
    lines.push({ node, start: pos + 1 });
    return false;
  });
  return lines;
}

function posIn({ node, start }: Line, offset: number): number {
  let pos = start;
  let left = offset;
  for (const child of node.children) {
    const own = child.isText ? child.nodeSize : 1;
    if (left < own) return child.isText ? pos + left : pos;
    left -= own;
    pos += child.nodeSize;
  }
  return pos;
}

function offsetIn({ node, start }: Line, pos: number): number {
  let at = start;
  let offset = 0;
  for (const child of node.children) {
    if (pos <= at) break;
    const end = at + child.nodeSize;
    if (child.isText) offset += Math.min(pos, end) - at;
    else offset += 1;
    at = end;
  }
  return offset;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

export function rangesOf(doc: DocNode, passages: readonly (Passage | null)[]): (Range | null)[] {
  const lines = linesOf(doc);
  const pos = ({ block, offset }: Place): number | null => {
    const line = lines[block];
    return line ? posIn(line, offset) : null;
  };
  return passages.map((passage) => {
    const from = passage && pos(passage.from);
    const to = passage && pos(passage.to);
    return from !== null && to !== null && from < to ? { from, to } : null;
  });
}

/** The passage between two positions; null where there are no words between them. */
export function passageAt(doc: DocNode, { from, to }: Range): Passage | null {
  const lines = linesOf(doc);
  const inside = [...lines.entries()].filter(
    ([, { node, start }]) => start + node.content.size > from && start < to,
  );
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return null;
  const passage = {
    from: { block: first[0], offset: from <= first[1].start ? 0 : offsetIn(first[1], from) },
    to: {
      block: last[0],
      offset: offsetIn(last[1], Math.min(to, last[1].start + last[1].node.content.size)),
    },
  };
  const isEmpty = passage.from.block === passage.to.block && passage.from.offset >= passage.to.offset;
  return isEmpty ? null : passage;
}
