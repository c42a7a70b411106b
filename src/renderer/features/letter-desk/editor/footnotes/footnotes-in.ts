/** Where the footnotes of a letter are, in reading order: a note's number is its place in this list. */
import type { Node as DocNode } from '@tiptap/pm/model';

export interface FootnoteAt {
  readonly node: DocNode;
  /** Before the note. */
  readonly pos: number;
}

/** Nodes never change, so what was found in one holds as long as it is there: only what was typed in is read again. */
const known = new WeakMap<DocNode, readonly FootnoteAt[]>();

/** All of them, at any depth; positions count from the start of what is inside `node`. */
export function footnotesIn(node: DocNode): readonly FootnoteAt[] {
  const before = known.get(node);
  if (before) return before;
  const found: FootnoteAt[] = [];
  node.forEach((child, offset) => {
    if (child.type.name === 'footnote') found.push({ node: child, pos: offset });
    else if (!child.isLeaf) {
      for (const inside of footnotesIn(child)) {
        found.push({ node: inside.node, pos: offset + 1 + inside.pos });
      }
    }
  });
  known.set(node, found);
  return found;
}
