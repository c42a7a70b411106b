import type { Fonts } from './fonts';
import type { Numbers } from './numbers';
import type { StyleBook } from './style-book';

export interface Notes {
  /** The number a note gets by standing here; counts on. */
  readonly refer: (id: string) => number;
  /** The number of the note whose text is being drawn. */
  readonly drawing: () => number;
}

/** What drawing a paragraph needs of the whole file. */
export interface DrawingTools {
  readonly styles: StyleBook;
  readonly numbers: Numbers;
  readonly fonts: Fonts;
  readonly notes: Notes;
  readonly bytes: (name: string) => Uint8Array | null;
}
