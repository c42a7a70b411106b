/**
 * What a body becomes before it becomes Word: a row of blocks, each knowing what it is and where its text begins
 * (`left`, in twips from the margin or the edge of its cell).
 */
import type { BodyPicture, Branch } from '#core/letter/body';
import type { Piece } from './inline-pieces';

export type HeadingRank = 1 | 2 | 3;

export type BodyParagraph = TextParagraph | HeadingParagraph | ItemParagraph | PointParagraph | BranchLabel;

export type BodyBlock = BodyParagraph | TableBlock | PictureBlock;

export interface TextParagraph {
  readonly kind: 'text';
  readonly pieces: readonly Piece[];
  readonly quoted: boolean;
  readonly left: number;
  /** How far in stands the fallback branch it belongs to; null outside one. */
  readonly fallback: number | null;
}

export interface HeadingParagraph {
  readonly kind: 'heading';
  readonly rank: HeadingRank;
  readonly pieces: readonly Piece[];
  /** Counted as a part of the letter. */
  readonly numbered: boolean;
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
  readonly fallback: number | null;
}

export interface PointParagraph {
  readonly kind: 'point';
  readonly branch: Branch;
  readonly question: boolean;
  /** The part of the letter it counts in; null where points are not counted by part. */
  readonly part: string | null;
  readonly pieces: readonly Piece[];
  readonly left: number;
  readonly fallback: number | null;
}

/** Says where the fallback begins, when nothing of the letter itself does. */
export interface BranchLabel {
  readonly kind: 'branchLabel';
  readonly left: number;
}

export interface TableCellBlock {
  readonly header: boolean;
  readonly columns: number;
  /** Whether it begins here, goes on from the row above, or has one row only. */
  readonly rows: 'one' | 'first' | 'further';
  readonly blocks: readonly BodyBlock[];
}

export interface TableBlock {
  readonly kind: 'table';
  /** Shares of the width, adding up to one; as many as there are columns. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly TableCellBlock[])[];
  /** How many rows from the top are repeated on every page. */
  readonly headerRows: number;
  readonly left: number;
}

export interface PictureBlock {
  readonly kind: 'picture';
  readonly picture: BodyPicture | null;
  readonly left: number;
}

export interface PlacedBlock {
  readonly block: BodyBlock;
  readonly startsPage: boolean;
}

export interface Flow {
  readonly blocks: readonly PlacedBlock[];
  /** What follows the text begins a page. */
  readonly endsPage: boolean;
}

export interface Annex extends Flow {
  /** Empty when it has none. */
  readonly title: string;
}

export interface FlatBody {
  readonly letter: Flow;
  readonly annexes: readonly Annex[];
}
