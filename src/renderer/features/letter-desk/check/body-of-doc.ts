/**
 * The document of the editor as the body of a letter. What did not change since the last time is the same object
 * again, so that whoever remembers what was said of a block need not look at it twice.
 */
import type { Node as DocNode } from '@tiptap/pm/model';
import type { BodyNode, LetterBody } from '#core/letter/body';

const known = new WeakMap<DocNode, BodyNode>();

function bodyNode(node: DocNode): BodyNode {
  const before = known.get(node);
  if (before) return before;
  const fresh: BodyNode = node.isText
    ? (node.toJSON() as BodyNode)
    : {
        type: node.type.name,
        ...(Object.keys(node.attrs).length > 0 ? { attrs: node.attrs } : {}),
        ...(node.childCount > 0 ? { content: node.children.map(bodyNode) } : {}),
      };
  known.set(node, fresh);
  return fresh;
}

export function bodyOfDoc(doc: DocNode): LetterBody {
  return { type: 'doc', content: doc.children.map(bodyNode) };
}
