/**
 * What a body becomes before it becomes Word: a row of paragraphs, each knowing what it is and where its
 * text begins (`left`, in twips from the margin).
 */
import type { Branch } from '#core/letter/body';
import type { Piece } from './inline-pieces';

export type HeadingRank = 1 | 2 | 3;

export type BodyParagraph = TextParagraph | HeadingParagraph | ItemParagraph | PointParagraph;

export interface TextParagraph {
  readonly kind: 'text';
  readonly pieces: readonly Piece[];
  readonly quoted: boolean;
  readonly left: number;
}

export interface HeadingParagraph {
  readonly kind: 'heading';
  readonly rank: HeadingRank;
  readonly pieces: readonly Piece[];
  readonly startsPage: boolean;
}

/** An item may be without words: when only a list stands in it, or when its number has to stay. */
export interface ItemParagraph {
  readonly kind: 'item';
  readonly ordered: boolean;
  /** The first number of its list. */
  readonly start: number;
  /** Which list this is in the letter. Lists that share one count on from each other. */
  readonly list: number;
  /** How deep in lists, 0 to 8. */
  readonly level: number;
  readonly pieces: readonly Piece[];
  readonly quoted: boolean;
  readonly left: number;
}

export interface PointParagraph {
  readonly kind: 'point';
  readonly branch: Branch;
  readonly question: boolean;
  readonly pieces: readonly Piece[];
  readonly left: number;
}

export interface Annex {
  /** Empty when it has none. */
  readonly title: string;
  readonly paragraphs: readonly BodyParagraph[];
}

export interface FlatBody {
  readonly letter: readonly BodyParagraph[];
  readonly annexes: readonly Annex[];
}
