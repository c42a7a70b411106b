/** Does to a body what a mend says. The editor does the same as a transaction; the two are held together by a test. */
import type { BodyNode, LetterBody } from '#core/letter/body';
import type { Edit, Path } from './finding';

function unitsIn(node: BodyNode): number {
  return node.type === 'text' ? (node.text ?? '').length : 1;
}

function sliced(nodes: readonly BodyNode[], from: number, to: number): BodyNode[] {
  const out: BodyNode[] = [];
  let at = 0;
  for (const node of nodes) {
    const end = at + unitsIn(node);
    if (end > from && at < to) {
      const text =
        node.type === 'text' ? (node.text ?? '').slice(Math.max(0, from - at), to - at) : undefined;
      if (text !== '') out.push(text === undefined ? node : { ...node, text });
    }
    at = end;
  }
  return out;
}

/** New words look like those they stand for. */
function dressed(content: readonly BodyNode[], like: BodyNode | undefined): BodyNode[] {
  const marks = like?.type === 'text' ? like.marks : undefined;
  return content.map((node) => (node.type === 'text' && marks && !node.marks ? { ...node, marks } : node));
}

function changedAt(node: BodyNode, path: Path, change: (node: BodyNode) => BodyNode): BodyNode {
  const [first, ...rest] = path;
  if (first === undefined) return change(node);
  const content = (node.content ?? []).map((child, index) =>
    index === first ? changedAt(child, rest, change) : child,
  );
  return { ...node, content };
}

/** The body after an edit of it; an edit of the head leaves it as it is. */
export function applyEdit(body: LetterBody, edit: Edit): LetterBody {
  switch (edit.kind) {
    case 'head':
    case 'reference':
    case 'link':
      return body;
    case 'text':
      return changedAt(body, edit.path, (block) => {
        const nodes = block.content ?? [];
        const all = nodes.reduce((sum, node) => sum + unitsIn(node), 0);
        const before = sliced(nodes, 0, edit.from);
        const replaced = sliced(nodes, edit.from, edit.to)[0] ?? before.at(-1);
        return {
          ...block,
          content: [...before, ...dressed(edit.content, replaced), ...sliced(nodes, edit.to, all)],
        };
      }) as LetterBody;
    case 'nodes':
      return changedAt(body, edit.parent, (parent) => ({
        ...parent,
        content: (parent.content ?? []).toSpliced(edit.from, edit.to - edit.from, ...edit.content),
      })) as LetterBody;
  }
}
