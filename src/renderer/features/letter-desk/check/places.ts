/** Places of the desk check as positions of the editor's document. */
import type { Node as DocNode } from '@tiptap/pm/model';
import type { Path, Place } from '#core/letter/desk-check/finding';

interface Found {
  readonly node: DocNode;
  /** Before the node; -1 for the document itself. */
  readonly pos: number;
}

function childStart(parent: Found, index: number): number {
  let pos = parent.pos + 1;
  for (let i = 0; i < index; i += 1) pos += parent.node.child(i).nodeSize;
  return pos;
}

/** Null where the document has no such node any more. */
export function nodeAtPath(doc: DocNode, path: Path): Found | null {
  let found: Found = { node: doc, pos: -1 };
  for (const index of path) {
    if (index >= found.node.childCount) return null;
    found = { node: found.node.child(index), pos: childStart(found, index) };
  }
  return found;
}

/** Between the children `from` and `to` of the node at `path`. */
export function childRange(doc: DocNode, path: Path, from: number, to: number): Range | null {
  const parent = nodeAtPath(doc, path);
  if (!parent || from > to || to > parent.node.childCount) return null;
  return { from: childStart(parent, from), to: childStart(parent, to) };
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** In a line of text a character is one place, and so is anything else, whatever it holds. */
function posInLine(line: Found, units: number): number {
  let pos = line.pos + 1;
  let left = units;
  for (const child of line.node.children) {
    const own = child.isText ? child.nodeSize : 1;
    if (left < own) return child.isText ? pos + left : pos;
    left -= own;
    pos += child.nodeSize;
  }
  return pos;
}

export function rangeInDoc(doc: DocNode, path: Path, from: number, to: number): Range | null {
  const line = nodeAtPath(doc, path);
  if (!line?.node.inlineContent) return null;
  return { from: posInLine(line, from), to: posInLine(line, to) };
}

/** Null for a place in the head, and for one that is gone. */
export function placeInDoc(doc: DocNode, place: Place): Range | null {
  switch (place.kind) {
    case 'head':
      return null;
    case 'range':
      return rangeInDoc(doc, place.path, place.from, place.to);
    case 'node': {
      if (place.path.length === 0) return { from: 0, to: doc.content.size };
      const found = nodeAtPath(doc, place.path);
      return found && { from: found.pos, to: found.pos + found.node.nodeSize };
    }
  }
}
