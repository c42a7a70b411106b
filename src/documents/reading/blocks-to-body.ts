/** Recognised blocks as the nodes of a letter's body. */
import type { BodyNode } from '#core/letter/body';
import { inlineNodes } from './inline-markup';
import type { LetterBlock, PointBlock } from './recognise-points';
import type { ItemBlock } from './text-block';

function paragraphNode(text: string): BodyNode {
  const content = inlineNodes(text);
  return content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content };
}

/** Lines that belong together and are not joined, such as a footnote with its list of sources. */
export function linesNode(lines: readonly string[]): BodyNode {
  const content = lines.flatMap((line, index): BodyNode[] => [
    ...(index === 0 ? [] : [{ type: 'hardBreak' }]),
    ...inlineNodes(line),
  ]);
  return { type: 'paragraph', content };
}

interface ItemTree {
  readonly item: ItemBlock;
  readonly below: ItemTree[];
}

function treesOf(items: readonly ItemBlock[]): readonly ItemTree[] {
  const roots: ItemTree[] = [];
  const path: ItemTree[] = [];
  for (const item of items) {
    const tree: ItemTree = { item, below: [] };
    path.length = Math.min(path.length, item.depth);
    (path.at(-1)?.below ?? roots).push(tree);
    path.push(tree);
  }
  return roots;
}

function listItem(tree: ItemTree, text: string): BodyNode {
  return { type: 'listItem', content: [paragraphNode(text), ...listNodes(tree.below)] };
}

function labelled({ ordinal, text }: ItemBlock): string {
  return ordinal === null ? text : `${ordinal.label} ${text}`;
}

/** A list counts from 1. Numbers that do not would come out changed, so those items stay paragraphs with their number. */
function countsUp(trees: readonly ItemTree[]): boolean {
  return trees.every(
    ({ item: { ordinal } }, index) => ordinal?.number === index + 1 && /^\d/.test(ordinal.label),
  );
}

function listOf(trees: readonly ItemTree[], inList: boolean): readonly BodyNode[] {
  const numbered = trees[0]?.item.ordinal != null;
  if (numbered && countsUp(trees)) {
    return [{ type: 'orderedList', content: trees.map((tree) => listItem(tree, tree.item.text)) }];
  }
  if (numbered && !inList) {
    return trees.flatMap((tree) => [paragraphNode(labelled(tree.item)), ...listNodes(tree.below)]);
  }
  return [{ type: 'bulletList', content: trees.map((tree) => listItem(tree, labelled(tree.item))) }];
}

function listNodes(trees: readonly ItemTree[], inList = true): readonly BodyNode[] {
  const nodes: BodyNode[] = [];
  let from = 0;
  for (let index = 1; index <= trees.length; index += 1) {
    const here = trees[index]?.item;
    const before = trees[index - 1]?.item;
    const goesOn =
      here !== undefined && before !== undefined && (here.ordinal === null) === (before.ordinal === null);
    if (goesOn && here.ordinal?.number !== 1) continue;
    nodes.push(...listOf(trees.slice(from, index), inList));
    from = index;
  }
  return nodes;
}

function pointNode(point: PointBlock, newId: () => string): BodyNode {
  return {
    type: 'advicePoint',
    attrs: { id: newId(), branch: point.branch, kind: point.pointKind },
    content: [paragraphNode(point.text), ...listNodes(treesOf(point.items))],
  };
}

function blockNode(block: Exclude<LetterBlock, ItemBlock>, newId: () => string): BodyNode {
  switch (block.kind) {
    case 'heading':
      return { type: 'heading', attrs: { level: block.level }, content: inlineNodes(block.text) };
    case 'paragraph':
      return paragraphNode(block.text);
    case 'numbered':
      return paragraphNode(`${block.label} ${block.text}`);
    case 'quote':
      return { type: 'blockquote', content: [paragraphNode(block.text)] };
    case 'point':
      return pointNode(block, newId);
  }
}

/** At least one paragraph, so that it can be the content of a document, a summary or an annex. */
export function bodyNodes(blocks: readonly LetterBlock[], newId: () => string): readonly BodyNode[] {
  const nodes: BodyNode[] = [];
  let items: ItemBlock[] = [];
  const closeList = (): void => {
    for (const node of listNodes(treesOf(items), false)) nodes.push(node);
    items = [];
  };
  for (const block of blocks) {
    if (block.kind === 'item') {
      items.push(block);
    } else {
      closeList();
      nodes.push(blockNode(block, newId));
    }
  }
  closeList();
  return nodes.length === 0 ? [{ type: 'paragraph' }] : nodes;
}
