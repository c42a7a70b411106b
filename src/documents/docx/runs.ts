import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Piece, TextPiece } from './inline-pieces';
import { safeLines } from './safe-text';
import { keepDatesWhole } from './written-date';

function textRun(piece: TextPiece): TextRun {
  return new TextRun({
    text: piece.text,
    ...(piece.bold ? { bold: true } : {}),
    ...(piece.italic ? { italics: true } : {}),
    ...(piece.target === null ? {} : { style: 'Hyperlink' }),
  });
}

export function lineBreak(): TextRun {
  return new TextRun({ break: 1 });
}

function pieceRun(piece: Piece): ParagraphChild {
  if (piece.kind === 'lineBreak') return lineBreak();
  const run = textRun(piece);
  return piece.target === null ? run : new ExternalHyperlink({ link: piece.target, children: [run] });
}

export function pieceRuns(pieces: readonly Piece[]): ParagraphChild[] {
  return pieces.map(pieceRun);
}

/** Runs for words that are not part of the body: typed lines stay lines, dates stay whole. */
export function wordRuns(text: string, style?: string): TextRun[] {
  return safeLines(text).flatMap((line, index) => [
    ...(index === 0 ? [] : [lineBreak()]),
    new TextRun({ text: keepDatesWhole(line), ...(style === undefined ? {} : { style }) }),
  ]);
}
