/** Everything above the salutation: sender, address in the window, references, subject. */
import {
  type FileChild,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { addressLines } from '#core/letter/address-lines';
import type { LetterDocument } from '#core/letter/letter-document';
import { beginsRightToLeft } from './directions';
import { headFields, memoFields, subjectField } from './head-fields';
import { type HeadPart, roomAround } from './head-places';
import { labelledLine } from './labelled-line';
import { styleIds } from './letter-styles';
import { type Logo, logoSides } from './logo';
import type { HeadType, Look } from './look';
import { referenceTable } from './reference-table';
import { wordRuns } from './runs';
import { safeLine } from './safe-text';
import { envelope, mm, page, pt, textWidth } from './stationery';
import { linesNeeded } from './text-width';
import type { Writing } from './writing';

/** Between the line with the return address and the address below it, and never less between two parts. */
const GAP = mm(1.5);
/** Between the lines that say for whom a memo is and its text. */
const UNDER_MEMO_HEAD = pt(18);

/** Where the subject of a memo stands, from the top of the paper, unless a logo needs more. */
const MEMO_BEGINS = mm(48);
const NO_BREAK_SPACE = '\u00a0';

interface Part extends HeadPart {
  readonly paragraphs: readonly IParagraphOptions[];
}

function heightOf(texts: readonly string[], type: HeadType, width: number): number {
  return texts.reduce((sum, text) => sum + linesNeeded(text, type, width) * pt(type.line), 0);
}

/** Neither the postcode nor the room before the town may fall apart over two lines. */
function printedAddress(lines: readonly string[]): string[] {
  return addressLines(lines.map(safeLine)).map((line) =>
    line.replace(/(\d{4}) ([A-Z]{2}) {2}/, `$1${NO_BREAK_SPACE}$2${NO_BREAK_SPACE} `),
  );
}

const DRAFT = 'Concept';

function draftMark(): ParagraphChild[] {
  return [new TextRun({ children: [new Tab()] }), ...wordRuns(DRAFT, styleIds.pointMark)];
}

/** A draft says so at the right edge beside the first line; where the lines themselves stand there, under them. */
function detailLines(details: readonly string[], draft: boolean, isLeft: boolean): IParagraphOptions[] {
  const style = styleIds.senderDetails;
  if (!isLeft) {
    const lines = details.map((text) => ({ style, children: wordRuns(text) }));
    return draft ? [...lines, { style, children: wordRuns(DRAFT, styleIds.pointMark) }] : lines;
  }
  const lines = details.length === 0 && draft ? [''] : details;
  return lines.map((text, index) => ({
    style,
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [...wordRuns(text), ...(draft && index === 0 ? draftMark() : [])],
  }));
}

function senderPart(letter: LetterDocument, { head }: Look, top: number, logo: Logo | null): Part {
  const { name, postalAddress, phone, email, website } = letter.sender;
  const reach = [phone, email, website].map(safeLine).filter((text) => text !== '');
  const names = [safeLine(name)].filter((text) => text !== '');
  const details = [printedAddress(postalAddress).join(', '), reach.join('  ·  ')].filter(
    (text) => text !== '',
  );
  // Under a logo on another side the names stand on that side too.
  const place = logo === null ? 'left' : letter.stationery.logoPlace;
  const lines = detailLines(details, letter.draft, place === 'left');
  const extra = lines.slice(details.length).map(() => '');
  return {
    top,
    height:
      (logo?.height ?? 0) +
      heightOf(names, head.sender, textWidth) +
      heightOf([...details, ...extra], head.senderDetails, textWidth),
    paragraphs: [
      ...names.map((text) => ({ style: styleIds.sender, children: wordRuns(text) })),
      ...lines,
    ].map((options) => (place === 'left' ? options : { ...options, alignment: logoSides[place] })),
  };
}

/** The address, and above it in the window where the letter goes when it cannot be delivered. */
function windowParts(letter: LetterDocument, { head }: Look): Part[] {
  const left = envelope.windowIndent[letter.window];
  const indent = { left, right: textWidth - left - envelope.addressWidth };
  const addressee = printedAddress(letter.addressee);
  const height = heightOf(addressee, head.addressee, envelope.addressWidth);
  const top = envelope.addressMiddle - Math.round(height / 2);
  const sender = printedAddress(letter.sender.postalAddress);
  const returnLines = sender.length === 0 ? [] : [`Retouradres: ${sender.join(', ')}`];
  const returnHeight = heightOf(returnLines, head.returnAddress, envelope.addressWidth);
  const paragraphs = (style: string, lines: readonly string[]): IParagraphOptions[] =>
    lines.map((text) => ({ style, indent, children: wordRuns(text) }));
  return [
    {
      top: top - GAP - returnHeight,
      height: returnHeight,
      paragraphs: paragraphs(styleIds.returnAddress, returnLines),
    },
    { top, height, paragraphs: paragraphs(styleIds.addressee, addressee) },
  ];
}

function placed(parts: readonly Part[], from: number, until: number = envelope.references): Paragraph[] {
  const rooms = roomAround(parts, from, until, GAP);
  return parts.flatMap(({ paragraphs }, at) =>
    paragraphs.map((options, index) => {
      const before = index === 0 ? (rooms[at]?.before ?? 0) : 0;
      const after = index === paragraphs.length - 1 ? (rooms[at]?.after ?? 0) : 0;
      return new Paragraph({ ...options, spacing: { before, after } });
    }),
  );
}

/** Everything under the sender: for an envelope with a window, or for a memo. */
function letterParts(letter: LetterDocument, sender: Part, writing: Writing, top: number): FileChild[] {
  const parts = [sender, ...windowParts(letter, writing.look)].filter((part) => part.paragraphs.length > 0);
  const { columns, lines } = headFields(letter);
  const underTable = columns.length > 0 ? { spacing: { before: pt(9) } } : {};
  return [
    ...placed(parts, top),
    ...(columns.length === 0 ? [] : [referenceTable(columns)]),
    ...lines.map((field, index) => labelledLine(field, index === 0 ? underTable : {})),
    ...subjectLine(letter),
  ];
}

function subjectLine(letter: LetterDocument): Paragraph[] {
  const isBidi = beginsRightToLeft(letter.subject);
  return subjectField(letter).map((field) =>
    labelledLine(field, {
      style: styleIds.subject,
      ...(letter.layout === 'memo' ? { spacing: { before: pt(14), after: pt(8) } } : {}),
      ...(isBidi ? { bidirectional: true } : {}),
    }),
  );
}

function memoParts(letter: LetterDocument, sender: Part): FileChild[] {
  const { issued, lines } = memoFields(letter);
  return [
    ...placed(
      [sender].filter((part) => part.paragraphs.length > 0),
      sender.top,
      MEMO_BEGINS,
    ),
    ...subjectLine(letter),
    ...(issued === '' ? [] : [new Paragraph({ style: styleIds.memoLine, children: wordRuns(issued) })]),
    ...lines.map((field, index) =>
      labelledLine(field, index === lines.length - 1 ? { spacing: { after: UNDER_MEMO_HEAD } } : {}),
    ),
  ];
}

/** How high the first page begins follows from the logo alone. */
export function headTop(logo: Logo | null): number {
  return logo === null ? page.top : page.topWithLogo;
}

export function letterHead(letter: LetterDocument, logo: Logo | null, writing: Writing): FileChild[] {
  const top = headTop(logo);
  const sender = senderPart(letter, writing.look, top, logo);
  return [
    ...(logo === null ? [] : [logo.paragraph]),
    ...(letter.layout === 'memo' ? memoParts(letter, sender) : letterParts(letter, sender, writing, top)),
  ];
}
