/** What a text block can hold of a piece of a letter. */
import { type BodyNode, citationOf } from '#core/letter/body';

/** Blocks of a letter that a text block can hold too; others give up their words. */
const KEPT: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
]);

function text(words: string, like: BodyNode): BodyNode {
  return { type: 'text', text: words, ...(like.marks ? { marks: like.marks } : {}) };
}

/** A live date becomes its field again; what was tied to one dossier keeps its words alone. */
function inline(node: BodyNode): BodyNode[] {
  switch (node.type) {
    case 'text':
    case 'hardBreak':
      return [node];
    case 'dueDate':
      return [text('{termijn.datum}', node)];
    case 'citation': {
      const words = citationOf(node)?.words ?? '';
      return words === '' ? [] : [text(words, node)];
    }
    case 'footnote':
      return [text(' (', node), ...(node.content ?? []).flatMap(inline), text(')', node)];
    default:
      return [];
  }
}

function isLine(node: BodyNode): boolean {
  return node.type === 'paragraph' || node.type === 'heading';
}

/**
 * The same words in paragraphs, headings, lists and quotations. Points, tables, a summary and annexes give what stands
 * in them; pictures and page breaks, which have no words, stay behind.
 */
export function blockContent(nodes: readonly BodyNode[]): BodyNode[] {
  return nodes.flatMap((node): BodyNode[] => {
    const content = node.content ?? [];
    if (isLine(node)) return [{ ...node, content: content.flatMap(inline) }];
    if (!KEPT.has(node.type)) return blockContent(content);
    const inner = blockContent(content);
    const { attrs: _, ...bare } = node;
    const isQuotation = node.type === 'blockquote';
    return inner.length === 0 ? [] : [{ ...(isQuotation ? bare : node), content: inner }];
  });
}
