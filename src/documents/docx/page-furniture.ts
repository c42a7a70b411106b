import { Footer, Header, Paragraph, type ParagraphChild, SimpleField, Tab, TabStopType, TextRun } from 'docx';
import type { LetterDocument } from '#core/letter/letter-document';
import { styleIds } from './letter-styles';
import { letterTitle } from './letter-title';
import { wordRuns } from './runs';
import { safeLine } from './safe-text';
import { mm, pt, textWidth } from './stationery';
import { writtenDate } from './written-date';

const atRightEdge = [{ type: TabStopType.RIGHT, position: textWidth }] as const;
const ROOM_ABOVE = mm(6);
/** Between the header and the text; Word moves the text down for it. */
const ROOM_BELOW = mm(10);

function tab(): ParagraphChild {
  return new TextRun({ children: [new Tab()] });
}

/** From the second page on: whose letter this is, so that a loose sheet finds its way back. */
export function laterHeader(letter: LetterDocument): Header {
  const about = [
    letter.draft ? 'Concept' : '',
    letter.date === null ? '' : writtenDate(letter.date),
    safeLine(letter.ourReference ?? ''),
  ].filter((text) => text !== '');
  return new Header({
    children: [
      new Paragraph({
        style: styleIds.header,
        tabStops: atRightEdge,
        spacing: { before: ROOM_ABOVE, after: ROOM_BELOW },
        children: [
          ...wordRuns(safeLine(letter.sender.name) || letterTitle(letter)),
          tab(),
          ...wordRuns(about.join('  ·  ')),
        ],
      }),
    ],
  });
}

/** Fields come with text, or Word offers to repair the file; it puts in the real numbers when it lays out a page. */
export function laterFooter(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.footer,
        tabStops: atRightEdge,
        spacing: { before: pt(6) },
        children: [
          tab(),
          new TextRun('Pagina '),
          new SimpleField('PAGE', '2'),
          new TextRun(' van '),
          new SimpleField('NUMPAGES', '2'),
        ],
      }),
    ],
  });
}
