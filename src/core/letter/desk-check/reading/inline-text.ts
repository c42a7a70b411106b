/**
 * The words of one block of text as a reader sees them, and the way back from a place in those words to a place in
 * the block. A citation reads as its words and counts as one place; a footnote is not read along with its line.
 */
import { type BodyNode, citationOf } from '#core/letter/body';
import { type Span, sentencesIn } from '../dutch/sentences';

/** Stands in the words for the day a reply is due, which is not known here. */
export const DUE_DAY = '\uFFFC';

interface Segment {
  readonly from: number;
  readonly to: number;
  readonly unit: number;
  /** How many places it takes in the block. */
  readonly units: number;
}

export interface InlineText {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly sentences: readonly Span[];
}

export interface Units {
  readonly from: number;
  readonly to: number;
}

function wordsOf(node: BodyNode): string {
  switch (node.type) {
    case 'text':
      return node.text ?? '';
    case 'hardBreak':
      return '\n';
    case 'dueDate':
      return DUE_DAY;
    case 'citation':
      return citationOf(node)?.words ?? '';
    default:
      return '';
  }
}

function read(block: BodyNode): InlineText {
  const segments: Segment[] = [];
  let text = '';
  let unit = 0;
  for (const node of block.content ?? []) {
    const words = wordsOf(node);
    const units = node.type === 'text' ? words.length : 1;
    segments.push({ from: text.length, to: text.length + words.length, unit, units });
    text += words;
    unit += units;
  }
  return { text, segments, sentences: sentencesIn(text) };
}

/** By node: while a letter is typed all blocks but one stay what they are. */
const known = new WeakMap<BodyNode, InlineText>();

export function inlineText(block: BodyNode): InlineText {
  const before = known.get(block);
  if (before) return before;
  const fresh = read(block);
  known.set(block, fresh);
  return fresh;
}

/** The places that the words from `from` to `to` take; a citation is taken whole or not at all. */
export function unitsOf({ segments }: InlineText, from: number, to: number): Units {
  let first: number | null = null;
  let last = 0;
  for (const segment of segments) {
    if (segment.to <= from || segment.from >= to) continue;
    const isText = segment.units === segment.to - segment.from;
    first ??= isText ? segment.unit + Math.max(0, from - segment.from) : segment.unit;
    last = isText ? segment.unit + Math.min(segment.units, to - segment.from) : segment.unit + segment.units;
  }
  return first === null ? { from: 0, to: 0 } : { from: first, to: last };
}

/** All places of the block. */
export function lengthInUnits(block: BodyNode): number {
  return (block.content ?? []).reduce(
    (sum, node) => sum + (node.type === 'text' ? (node.text ?? '').length : 1),
    0,
  );
}
