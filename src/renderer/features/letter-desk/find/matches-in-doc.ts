/**
 * Where words stand in a letter being written. The ready-made search for ProseMirror reads a citation as one unknown
 * sign, so that the date in "uw brief van 16 juni 2015" could not be found; here what is shown is what is searched.
 */
import type { Node as DocNode } from '@tiptap/pm/model';
import { type FindQuery, matchesIn } from '#core/letter/find-in-text';

export interface DocMatch {
  readonly from: number;
  readonly to: number;
  /** Not so where it touches words that stand for something: a citation, the day the reply is due. */
  readonly isReplaceable: boolean;
}

/** A stretch of the text that was read, and where it stands in its block. */
interface Piece {
  /** In the text. */
  readonly start: number;
  readonly end: number;
  /** In the block. */
  readonly at: number;
  /** What stands there is one thing, whatever it says. */
  readonly isAtom: boolean;
}

/** What a node that is no text shows, as its words; null for what has none. */
export type WordsOf = (node: DocNode) => string | null;

/** A note's words are searched by themselves; the text runs on past its number. */
const NOTE = '\ufffc';

interface BlockText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

function blockText(block: DocNode, wordsOf: WordsOf): BlockText {
  let text = '';
  const pieces: Piece[] = [];
  block.forEach((node, offset) => {
    const words = node.isText
      ? (node.text ?? '')
      : node.type.name === 'footnote'
        ? NOTE
        : node.type.name === 'hardBreak'
          ? '\n'
          : (wordsOf(node) ?? NOTE);
    pieces.push({ start: text.length, end: text.length + words.length, at: offset, isAtom: !node.isText });
    text += words;
  });
  return { text, pieces };
}

function inBlock({ text, pieces }: BlockText, query: FindQuery): DocMatch[] {
  return matchesIn(text, query).flatMap(({ from, to }) => {
    const first = pieces.find((piece) => from < piece.end);
    const last = pieces.findLast((piece) => to > piece.start);
    if (!first || !last) return [];
    return [
      {
        from: first.isAtom ? first.at : first.at + from - first.start,
        to: last.isAtom ? last.at + 1 : last.at + to - last.start,
        isReplaceable: !pieces.some((piece) => piece.isAtom && piece.start < to && piece.end > from),
      },
    ];
  });
}

/** In reading order; a note after the block its number stands in. What did not change is not read again. */
export function docFinder(query: FindQuery, wordsOf: WordsOf): (doc: DocNode) => DocMatch[] {
  const known = new WeakMap<DocNode, readonly DocMatch[]>();
  const inside = (node: DocNode): readonly DocMatch[] => {
    const before = known.get(node);
    if (before) return before;
    const found: DocMatch[] = node.inlineContent ? inBlock(blockText(node, wordsOf), query) : [];
    node.forEach((child, offset) => {
      if (child.isLeaf) return;
      for (const { from, to, isReplaceable } of inside(child)) {
        found.push({ from: offset + 1 + from, to: offset + 1 + to, isReplaceable });
      }
    });
    known.set(node, found);
    return found;
  };
  return (doc) => [...inside(doc)];
}
