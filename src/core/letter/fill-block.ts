/** Puts values in the place of fields. What has no value stays as it was typed, so that nobody overlooks it. */
import { type BlockField, fieldPlaces, inlineText } from '#core/letter/block-fields';
import type { BodyMark, BodyNode } from '#core/letter/body';
import { joined } from '#core/letter/joined-text';

/** What to put in the place of each field: inline nodes. A field that is not among them has no value. */
export type BlockFacts = Readonly<Partial<Record<BlockField, readonly BodyNode[]>>>;

export interface FilledBlock {
  readonly content: readonly BodyNode[];
  /** The fields that were left, as they stand in the text, each once, in reading order. */
  readonly unfilled: readonly string[];
}

function length(node: BodyNode): number {
  return node.text?.length ?? 1;
}

/** The part of a line of inline nodes between two places in its text. */
function part(content: readonly BodyNode[], from: number, to: number): BodyNode[] {
  const found: BodyNode[] = [];
  let at = 0;
  for (const node of content) {
    const end = at + length(node);
    if (end > from && at < to) {
      found.push(
        node.text === undefined
          ? node
          : { ...node, text: node.text.slice(Math.max(0, from - at), Math.min(node.text.length, to - at)) },
      );
    }
    at = end;
  }
  return found;
}

function withMarks(node: BodyNode, marks: readonly BodyMark[] | undefined): BodyNode {
  return marks && marks.length > 0 && node.type !== 'hardBreak' ? { ...node, marks } : node;
}

function filledLine(
  content: readonly BodyNode[],
  facts: BlockFacts,
  unfilled: Set<string>,
): readonly BodyNode[] {
  const places = fieldPlaces(inlineText(content));
  if (places.length === 0) return content;
  const out: BodyNode[] = [];
  let at = 0;
  for (const { from, to, said, field } of places) {
    const value = field === null ? undefined : facts[field];
    if (value === undefined) {
      unfilled.add(said);
      continue;
    }
    const typed = part(content, from, to);
    out.push(...part(content, at, from), ...value.map((node) => withMarks(node, typed[0]?.marks)));
    at = to;
  }
  out.push(...part(content, at, inlineText(content).length));
  return joined(out);
}

export function fillBlock(content: readonly BodyNode[], facts: BlockFacts): FilledBlock {
  const unfilled = new Set<string>();
  const visit = (node: BodyNode): BodyNode => {
    if (!node.content) return node;
    const inner = node.content.map(visit);
    const hasText = inner.some((child) => child.text !== undefined);
    return { ...node, content: hasText ? filledLine(inner, facts, unfilled) : inner };
  };
  return { content: content.map(visit), unfilled: [...unfilled] };
}
