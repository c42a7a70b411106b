/**
 * Words of everything that has words, for the search that answers while one types. Kept per row; letters have
 * a second row for their body, renewed when the text has been still for a moment.
 */
export type SearchKind =
  | 'dossier'
  | 'letter'
  | 'letterBody'
  | 'person'
  | 'document'
  /** What a document says, beside its name. */
  | 'documentText'
  /** Words of the executive; the row is the event that has them. */
  | 'quote'
  | 'motion'
  | 'commitment'
  | 'session'
  | 'contribution';

export interface SearchIndexRow {
  /** `<kind>/<id of the row>` */
  readonly id: string;
  readonly kind: SearchKind;
  readonly rowId: string;
  readonly dossierId: string | null;
  readonly words: readonly string[];
}

const MARKS = /\p{Diacritic}/gu;
const WORD = /[\p{Letter}\p{Number}]+(?:[/.'’-][\p{Letter}\p{Number}]+)*/gu;

/** Lower case without accents: "cliënt" is found by "client". */
export function searchable(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}

/** The different words of a text; compounds joined by a stroke or hyphen also count by their parts. */
export function searchWords(text: string): string[] {
  const words = new Set<string>();
  for (const [word] of searchable(text).matchAll(WORD)) {
    words.add(word);
    if (/[/.'’-]/.test(word)) for (const part of word.split(/[/.'’-]/)) if (part.length > 1) words.add(part);
  }
  return [...words];
}

export function searchRow(
  kind: SearchKind,
  rowId: string,
  dossierId: string | null,
  text: string,
): SearchIndexRow {
  return { id: `${kind}/${rowId}`, kind, rowId, dossierId, words: searchWords(text) };
}
