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
  /** Where a link leads; null for plain text. */
  readonly target: string | null;
}

export type Piece = TextPiece | { readonly kind: 'lineBreak' };

/** Stands where the day is not known yet, so that a draft does not end in "uiterlijk op ." */
const DAY_TO_COME = '[datum]';

const lineBreak: Piece = { kind: 'lineBreak' };
const blocks: ReadonlySet<string> = new Set([...blockTypes, 'listItem', 'summary', 'annex']);

function marked(text: string, marks: readonly BodyMark[]): TextPiece {
  const link = marks.find((mark) => mark.type === 'link');
  return {
    kind: 'text',
    text: keepDatesWhole(text),
    bold: marks.some((mark) => mark.type === 'bold'),
    italic: marks.some((mark) => mark.type === 'italic'),
    target: webTarget(link?.attrs?.href),
  };
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

function piecesOf(node: BodyNode): Piece[] {
  if (node.type === 'hardBreak') return [lineBreak];
  if (node.type === 'dueDate') return [marked(dueDay(node), node.marks ?? [])];
  const own = node.text === undefined ? [] : textPieces(node.text, node.marks ?? []);
  const inside = [...own, ...(node.content ?? []).flatMap(piecesOf)];
  // A block where only words can stand: its words must not run into its neighbours'.
  return blocks.has(node.type) ? [lineBreak, ...inside, lineBreak] : inside;
}

function hasWords(piece: Piece): boolean {
  return piece.kind === 'text' && piece.text.trim() !== '';
}

/** Without blank pieces at either end; empty when there is nothing to read, so that no blank paragraph remains. */
export function inlinePieces(nodes: readonly BodyNode[]): Piece[] {
  const pieces = nodes.flatMap(piecesOf);
  const first = pieces.findIndex(hasWords);
  const last = pieces.findLastIndex(hasWords);
  return first < 0 ? [] : pieces.slice(first, last + 1);
}
