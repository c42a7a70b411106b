/** A block as far as a bare text shows it, before it is known what it is for in a letter. Text may hold Markdown's marks. */
export type TextBlock =
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** "2.1 College, zorg dat ...": a paragraph with a number of its own. */
  | { readonly kind: 'numbered'; readonly label: string; readonly text: string }
  | ItemBlock
  | { readonly kind: 'quote'; readonly text: string };

export interface ItemBlock {
  readonly kind: 'item';
  /** As printed, "3." or "b)", with the number it stands for; null for a bullet. */
  readonly ordinal: { readonly label: string; readonly number: number } | null;
  /** 0 for an item of the list itself. */
  readonly depth: number;
  readonly text: string;
}

export type HeadingLevel = 1 | 2 | 3;

export function headingLevel(level: number): HeadingLevel {
  return level <= 1 ? 1 : level === 2 ? 2 : 3;
}
