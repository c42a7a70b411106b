/** What stands around the text on every page: headers, footers, marks to fold by. */
import {
  BorderStyle,
  Footer,
  Header,
  HorizontalPositionRelativeFrom,
  ImageRun,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  Tab,
  TabStopType,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';
import type { LetterDocument } from '#core/letter/letter-document';
import { styleIds } from './letter-styles';
import { letterTitle } from './letter-title';
import type { Look } from './look';
import { onePixel } from './one-pixel';
import { wordRuns } from './runs';
import { safeLine } from './safe-text';
import { folds, mm, pt, textWidth } from './stationery';
import { writtenDate } from './written-date';

const atRightEdge = [{ type: TabStopType.RIGHT, position: textWidth }] as const;
const ROOM_ABOVE = mm(6);
/** Between the header and the text; Word moves the text down for it. */
const ROOM_BELOW = mm(10);
const EMUS_PER_MM = 36_000;
/** In millimetres: where printers begin to print, and long enough to find. */
const FOLD_MARK = { from: 5, length: 5, thick: 0.2 } as const;
const PIXELS_PER_MM = 96 / 25.4;

function tab(): ParagraphChild {
  return new TextRun({ children: [new Tab()] });
}

/** From the second page on: whose letter this is, so that a loose sheet finds its way back. */
export function laterHeader(letter: LetterDocument): Paragraph {
  const about = [
    letter.draft ? 'Concept' : '',
    letter.date === null ? '' : writtenDate(letter.date),
    safeLine(letter.ourReference ?? ''),
  ].filter((text) => text !== '');
  return new Paragraph({
    style: styleIds.header,
    tabStops: atRightEdge,
    spacing: { before: ROOM_ABOVE, after: ROOM_BELOW },
    children: [
      ...wordRuns(safeLine(letter.sender.name) || letterTitle(letter)),
      tab(),
      ...wordRuns(about.join('  ·  ')),
    ],
  });
}

/** A line across the edge of the paper. It says nothing, so it is marked as decoration and read aloud by nobody. */
function foldMark(fromTop: number, at: number): ImageRun {
  return new ImageRun({
    type: 'png',
    data: onePixel,
    transformation: { width: FOLD_MARK.length * PIXELS_PER_MM, height: FOLD_MARK.thick * PIXELS_PER_MM },
    altText: { id: String(9001 + at), name: 'Vouwstreepje', description: '' },
    decorative: true,
    floating: {
      horizontalPosition: {
        relative: HorizontalPositionRelativeFrom.PAGE,
        offset: FOLD_MARK.from * EMUS_PER_MM,
      },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: fromTop * EMUS_PER_MM },
      wrap: { type: TextWrappingType.NONE },
      behindDocument: true,
      allowOverlap: true,
    },
  });
}

/**
 * Of the first page, which has its own head in the text; undefined when there is nothing to hang in it. A memo goes in
 * no envelope, and is not folded.
 */
export function firstHeader({ stationery }: Look, layout: LetterDocument['layout']): Header | undefined {
  if (stationery.foldMarks === 'none' || layout === 'memo') return undefined;
  return new Header({
    children: [
      new Paragraph({
        spacing: { line: pt(1), lineRule: LineRuleType.EXACT },
        run: { size: 2 },
        children: folds[stationery.foldMarks].map(foldMark),
      }),
    ],
  });
}

function footerLines({ stationery, colours }: Look): Paragraph[] {
  const lines = stationery.footer.map(safeLine).filter((line) => line !== '');
  return lines.map(
    (line, at) =>
      new Paragraph({
        style: styleIds.footer,
        ...(at === 0
          ? {
              border: { top: { style: BorderStyle.SINGLE, size: 4, space: 5, color: colours.hairline } },
              spacing: { before: pt(6) },
            }
          : {}),
        children: wordRuns(line),
      }),
  );
}

/** Reference, day and fingerprint of an approved letter, the same on every page. */
function sealParagraph(line: string | null): Paragraph[] {
  if (line === null) return [];
  // A run as it is: the words for it come in later, and `wordRuns` would drop what stands in for them.
  const children = [new TextRun(line)];
  return [new Paragraph({ style: styleIds.footer, spacing: { before: pt(3) }, children })];
}

export function firstFooter(look: Look, sealLine: string | null): Footer | undefined {
  const lines = [...footerLines(look), ...sealParagraph(sealLine)];
  return lines.length === 0 ? undefined : new Footer({ children: lines });
}

/** Fields come with text, or Word offers to repair the file; it puts in the real numbers when it lays out a page. */
export function laterFooter(look: Look, sealLine: string | null): Footer {
  const page = new Paragraph({
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
  });
  const lines = look.stationery.footerOn === 'every' ? footerLines(look) : [];
  return new Footer({ children: [page, ...lines, ...sealParagraph(sealLine)] });
}
