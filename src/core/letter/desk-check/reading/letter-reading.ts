/** A letter read once for all rules: its blocks of text in reading order, each with where it stands. */
import type { BodyNode, Branch, LetterBody } from '#core/letter/body';
import type { LetterToCheck } from '../facts';
import type { Edit, Path, Place } from '../finding';
import { type InlineText, inlineText, lengthInUnits, unitsOf } from './inline-text';

export type Part = 'summary' | 'letter' | 'annex';

export interface TextBlock {
  readonly node: BodyNode;
  readonly path: Path;
  readonly kind: 'paragraph' | 'heading';
  readonly part: Part;
  /** The point it stands in. */
  readonly point: { readonly path: Path; readonly node: BodyNode } | null;
  readonly branch: Branch | null;
  readonly isQuoted: boolean;
  readonly isInList: boolean;
  readonly isInTable: boolean;
  /** The heading above it in the same part. */
  readonly heading: TextBlock | null;
  readonly inline: InlineText;
}

export interface LetterReading extends LetterToCheck {
  readonly blocks: readonly TextBlock[];
}

interface Surroundings {
  readonly part: Part;
  readonly point: TextBlock['point'];
  readonly isQuoted: boolean;
  readonly isInList: boolean;
  readonly isInTable: boolean;
}

export function branchOf(node: BodyNode): Branch {
  return node.attrs?.branch === 'fallback' ? 'fallback' : 'primary';
}

function around(node: BodyNode, path: Path, before: Surroundings): Surroundings {
  switch (node.type) {
    case 'summary':
    case 'annex':
      return { ...before, part: node.type };
    case 'advicePoint':
      return { ...before, point: { path, node } };
    case 'blockquote':
      return { ...before, isQuoted: true };
    case 'listItem':
      return { ...before, isInList: true };
    case 'table':
      return { ...before, isInTable: true };
    default:
      return before;
  }
}

export function blocksOf(body: LetterBody): TextBlock[] {
  const blocks: TextBlock[] = [];
  let heading: TextBlock | null = null;
  const visit = (node: BodyNode, path: Path, outer: Surroundings): void => {
    const inner = around(node, path, outer);
    // A part of the letter has headings of its own.
    if (inner.part !== outer.part) heading = null;
    if (node.type === 'paragraph' || node.type === 'heading') {
      const block: TextBlock = {
        node,
        path,
        kind: node.type,
        ...inner,
        branch: inner.point ? branchOf(inner.point.node) : null,
        heading,
        get inline() {
          return inlineText(node);
        },
      };
      blocks.push(block);
      if (node.type === 'heading') heading = block;
      return;
    }
    (node.content ?? []).forEach((child, index) => {
      visit(child, [...path, index], inner);
    });
    if (inner.part !== outer.part) heading = null;
  };
  visit(body, [], { part: 'letter', point: null, isQuoted: false, isInList: false, isInTable: false });
  return blocks;
}

export function readLetter(letter: LetterToCheck): LetterReading {
  return { ...letter, blocks: blocksOf(letter.body) };
}

/** Words of a block as a place. */
export function rangeOf(block: TextBlock, from: number, to: number): Place {
  return { kind: 'range', path: block.path, ...unitsOf(block.inline, from, to) };
}

export function nodePlace(path: Path): Place {
  return { kind: 'node', path };
}

export function nodeAt(body: BodyNode, path: Path): BodyNode | null {
  return path.reduce<BodyNode | null>((node, index) => node?.content?.[index] ?? null, body);
}

export function lastPlace(block: TextBlock): number {
  return lengthInUnits(block.node);
}

export function parentOf(path: Path): { readonly parent: Path; readonly index: number } {
  return { parent: path.slice(0, -1), index: path.at(-1) ?? 0 };
}

const NOT_BLOCKS: ReadonlySet<string> = new Set(['summary', 'annex']);

/** Takes a block away; a place that must hold one keeps an empty paragraph. */
export function removalOf(body: BodyNode, path: Path): Edit {
  const { parent, index } = parentOf(path);
  const siblings = nodeAt(body, parent)?.content ?? [];
  const isLast = siblings.filter(({ type }) => !NOT_BLOCKS.has(type)).length <= 1;
  return {
    kind: 'nodes',
    parent,
    from: index,
    to: index + 1,
    content: isLast ? [{ type: 'paragraph' }] : [],
  };
}

/** Where the letter itself ends: before its annexes. */
export function endOfLetter({ body }: { readonly body: LetterBody }): number {
  const annex = body.content.findIndex((node) => node.type === 'annex');
  return annex < 0 ? body.content.length : annex;
}

/** What the council says itself, in running text: not a heading, not a quotation, not an annex. */
export function ownText(block: TextBlock): boolean {
  return block.kind === 'paragraph' && !block.isQuoted && block.part !== 'annex';
}
