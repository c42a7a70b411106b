/** The passages of a document as one text, and where in it each begins: what places count in. */
import type { DocumentText, TextPassage } from '#core/records/document-text';

/** Between two passages. */
const BREAK = '\n';

export function joinedText(passages: readonly Pick<TextPassage, 'words'>[]): string {
  return passages.map(({ words }) => words).join(BREAK);
}

/** Where each passage begins in the joined text. */
export function passageStarts(passages: readonly Pick<TextPassage, 'words'>[]): number[] {
  let at = 0;
  return passages.map(({ words }) => {
    const start = at;
    at += words.length + BREAK.length;
    return start;
  });
}

/** The page on which the character at `from` stands; null where the document has no pages. */
export function pageAt(
  passages: readonly Pick<TextPassage, 'words' | 'page'>[],
  from: number,
): number | null {
  const starts = passageStarts(passages);
  const index = starts.findLastIndex((start) => start <= from);
  return passages[index]?.page ?? null;
}

/** Of the texts of a document the later one; null where it has none. */
export function latestText(texts: readonly DocumentText[], documentId: string): DocumentText | null {
  return (
    texts
      .filter((text) => text.documentId === documentId && text.deleted === null)
      .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))
      .at(-1) ?? null
  );
}
