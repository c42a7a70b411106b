/** A list that somebody gives at once - pasted, or from a file - before anybody has said what its columns are. */

/** Why a row cannot come in. */
export type RowTrouble = 'quotes' | 'empty' | 'tooLong' | 'erased';

export interface GivenRow {
  /** As a person counts them: the first line of the list is 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface GivenList {
  readonly rows: readonly GivenRow[];
  /** Rows that could not be read, by their number. */
  readonly unread: readonly { readonly row: number; readonly reason: RowTrouble }[];
}
