/** What the parts of a letter that is only read need to know of the whole. */
import { type BodyNode, type LetterBody, walk } from '#core/letter/body';
import type { LetterNumbering } from '#core/letter/letter-numbering';
import { partNumbers, pointNumbers } from '#core/letter/points';
import type { Pictures } from '../editor/pictures';

export interface ReadingWords {
  /** For a part of a newer program. */
  readonly unknown: string;
  readonly pageBreak: string;
  readonly pictureGone: string;
  readonly footnotes: string;
  readonly footnote: (number: number) => string;
  readonly backFromFootnote: (number: number) => string;
}

export interface Reading {
  readonly points: ReadonlyMap<string, string>;
  readonly parts: ReadonlyMap<BodyNode, number>;
  readonly footnotes: ReadonlyMap<BodyNode, number>;
  /** The place of each block in reading order: the outline jumps to it. */
  readonly places: ReadonlyMap<BodyNode, number>;
  readonly words: ReadingWords;
  readonly pictures: Pictures;
  readonly openLink: (href: string) => void;
}

/** The name of the element the outline jumps to. */
export function placeName(index: number): string {
  return `letter-part-${index}`;
}

const OUTLINED: ReadonlySet<string> = new Set(['heading', 'advicePoint', 'summary', 'annex']);

export function* outlinedNodes(body: LetterBody): Generator<BodyNode> {
  function* inside(nodes: readonly BodyNode[]): Generator<BodyNode> {
    for (const node of nodes) {
      if (OUTLINED.has(node.type)) yield node;
      if (node.type === 'summary' || node.type === 'annex') yield* inside(node.content ?? []);
    }
  }
  yield* inside(body.content);
}

export function readingOf(
  body: LetterBody,
  numbering: LetterNumbering,
  around: Pick<Reading, 'words' | 'pictures' | 'openLink'>,
): Reading {
  const footnotes = [...walk(body)].filter(({ type }) => type === 'footnote');
  return {
    ...around,
    points: pointNumbers(body, numbering.points),
    parts: numbering.headings ? partNumbers(body) : new Map(),
    footnotes: new Map(footnotes.map((node, index) => [node, index + 1])),
    places: new Map([...outlinedNodes(body)].map((node, index) => [node, index])),
  };
}
