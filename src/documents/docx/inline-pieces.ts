/**
 * Inline nodes of a body as a flat row of pieces, ready to become runs. Marks and nodes this program does
 * not know lose their form and keep their words.
 */
import { parseCalendarDay } from '#core/calendar/calendar-day';
import { type BodyMark, type BodyNode, blockTypes } from '#core/letter/body';
import { safeLines } from './safe-text';
import { webTarget } from './web-target';
import { keepDatesWhole, writtenDate } from './written-date';

export interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Above or below the line. */
  readonly shift: 'super' | 'sub' | null;
  /** Where a link leads; null for plain text. */
  readonly target: string | null;
}

/** A note without words yet says so in its place, so that the numbers of the others stay. */
export interface FootnotePiece {
  readonly kind: 'footnote';
  readonly pieces: readonly Piece[];
}

export type Piece = TextPiece | FootnotePiece | { readonly kind: 'lineBreak' };

/** Stands where the day is not known yet, so that a draft does not end in "uiterlijk op ." */
const DAY_TO_COME = '[datum]';
const NOTE_TO_COME = '[noot]';

const lineBreak: Piece = { kind: 'lineBreak' };
const blocks: ReadonlySet<string> = new Set([
  ...blockTypes,
  'listItem',
  'summary',
  'annex',
  'tableRow',
  'tableHeader',
  'tableCell',
]);

function marked(text: string, marks: readonly BodyMark[]): TextPiece {
  let [bold, italic, underline] = [false, false, false];
  let shift: TextPiece['shift'] = null;
  let target: string | null = null;
  for (const mark of marks) {
    if (mark.type === 'bold') bold = true;
    else if (mark.type === 'italic') italic = true;
    else if (mark.type === 'underline') underline = true;
    else if (mark.type === 'superscript') shift = 'super';
    else if (mark.type === 'subscript') shift = 'sub';
    else if (mark.type === 'link') target ??= webTarget(mark.attrs?.href);
  }
  return { kind: 'text', text: keepDatesWhole(text), bold, italic, underline, shift, target };
}

function textPieces(text: string, marks: readonly BodyMark[]): Piece[] {
  return safeLines(text).flatMap((line, index): Piece[] => {
    const pieces = line === '' ? [] : [marked(line, marks)];
    return index === 0 ? pieces : [lineBreak, ...pieces];
  });
}

function dueDay(node: BodyNode): string {
  const day = parseCalendarDay(String(node.attrs?.day ?? ''));
  return day === null ? DAY_TO_COME : writtenDate(day);
}

/** A note cannot hold a note: the inner one's words join the outer's. */
function notePieces(node: BodyNode): readonly Piece[] {
  const inside = trimmed([...textPieces(node.text ?? '', []), ...(node.content ?? []).flatMap(piecesOf)]);
  if (inside.length === 0) return [marked(NOTE_TO_COME, [])];
  return inside.flatMap((piece) => (piece.kind === 'footnote' ? piece.pieces : [piece]));
}

function citedWords(node: BodyNode): string {
  return typeof node.attrs?.words === 'string' ? node.attrs.words : '';
}

function piecesOf(node: BodyNode): Piece[] {
  const marks = node.marks ?? [];
  if (node.type === 'hardBreak') return [lineBreak];
  if (node.type === 'dueDate') return [marked(dueDay(node), marks)];
  if (node.type === 'footnote') return [{ kind: 'footnote', pieces: notePieces(node) }];
  const text = node.type === 'citation' ? citedWords(node) : (node.text ?? '');
  const own = text === '' ? [] : textPieces(text, marks);
  if (node.content === undefined && !blocks.has(node.type)) return own;
  const inside = [...own, ...(node.content ?? []).flatMap(piecesOf)];
  // A block where only words can stand: its words must not run into its neighbours'.
  return blocks.has(node.type) ? [lineBreak, ...inside, lineBreak] : inside;
}

function hasWords(piece: Piece): boolean {
  return piece.kind === 'footnote' || (piece.kind === 'text' && piece.text.trim() !== '');
}

function trimmed(pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex(hasWords);
  const last = pieces.findLastIndex(hasWords);
  return first < 0 ? [] : pieces.slice(first, last + 1);
}

/** Without blank pieces at either end; empty when there is nothing to read, so that no blank paragraph remains. */
export function inlinePieces(nodes: readonly BodyNode[]): Piece[] {
  return trimmed(nodes.flatMap(piecesOf));
}

/** The text alone, without notes: what tells in which direction it is read. */
export function textOfPieces(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : ' ')).join('');
}
