import type { Node as DocNode, ResolvedPos } from '@tiptap/pm/model';

export interface PointPlace {
  readonly node: DocNode;
  /** Before the point. */
  readonly pos: number;
  readonly depth: number;
}

/** The point around a position, or null. */
export function pointAround($pos: ResolvedPos): PointPlace | null {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const node = $pos.node(depth);
    if (node.type.name === 'advicePoint') return { node, pos: $pos.before(depth), depth };
  }
  return null;
}

const SECTIONS: ReadonlySet<string> = new Set(['doc', 'summary', 'annex']);

/** How deep the part of the letter lies whose blocks can be moved and become points: the letter itself, its summary, an annex. */
export function sectionDepth($pos: ResolvedPos): number {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    if (SECTIONS.has($pos.node(depth).type.name)) return depth;
  }
  return 0;
}
