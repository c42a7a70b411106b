/** An incoming document as its passages, each with its place, and what it says of itself. */
import type { DocumentPassage, DocumentReading, PassageKind } from '#core/reading/document-reading';
import { interimIn } from '#core/reading/interim-words';
import { plainInline } from './inline-markup';
import { passagesOf } from './passages';
import { levelsOf, looksLikeHeading } from './plain-headings';
import { proposeLetter } from './propose-letter';
import { vocabularyOf } from './rejoin-word';
import { setAside } from './set-aside';
import { settingOf } from './setting';
import { sourceLines } from './source-lines';

interface Pages {
  readonly pages: number | null;
  readonly pagesWithoutText: readonly number[];
}

function passagesIn(text: string, hasPages: boolean): DocumentPassage[] {
  const lines = sourceLines(text);
  const { running, footnotes } = setAside(lines);
  const setting = settingOf(running);
  const { passages } = passagesOf(running, setting, vocabularyOf(lines.map((line) => line.text)));
  const levels = levelsOf(passages, looksLikeHeading(passages));
  const own = passages.map(({ marker, text: words, page }, index): DocumentPassage => {
    const kind: PassageKind =
      levels[index] !== null
        ? 'heading'
        : marker?.kind === 'bullet' || marker?.kind === 'ordinal'
          ? 'item'
          : marker?.kind === 'quote'
            ? 'quote'
            : 'paragraph';
    const label = marker?.kind === 'ordinal' || marker?.kind === 'section' ? marker.label : '';
    return { words: plainInline(words), page: hasPages ? page : null, kind, label };
  });
  const notes = footnotes.map((note): DocumentPassage => {
    const words = note.join(' ');
    const line = lines.find(({ text: each }) => words.startsWith(each));
    return { words, page: hasPages ? (line?.page ?? null) : null, kind: 'note', label: '' };
  });
  return [...own, ...notes].filter(({ words }) => words !== '');
}

/** Throws `reading.tooLarge` for a text over the limit. */
export function readDocumentText(
  text: string,
  of: Pages = { pages: null, pagesWithoutText: [] },
): DocumentReading {
  const letter = proposeLetter(text, () => '');
  const passages = passagesIn(text, of.pages !== null);
  const { kind, words } = interimIn(passages.map((passage) => passage.words).join('\n'));
  return {
    passages,
    reply: {
      date: letter.date,
      reference: letter.ourReference,
      yourReference: letter.yourReference,
      yourLetterOf: letter.yourLetterOf,
      subject: letter.subject,
      signatoryName: letter.signatoryName,
      signatoryFunction: letter.signatoryFunction,
      kind,
      kindWords: words,
    },
    pages: of.pages,
    pagesWithoutText: of.pagesWithoutText,
  };
}
