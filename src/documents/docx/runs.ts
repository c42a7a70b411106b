import {
  ConcreteHyperlink,
  FootnoteReferenceRun,
  type ParagraphChild,
  type Run,
  TextRun,
  UnderlineType,
} from 'docx';
import { spansOf } from './directions';
import type { Piece, TextPiece } from './inline-pieces';
import { PlainRun } from './plain-run';
import type { Relations } from './relations';
import { safeLines } from './safe-text';
import type { Writing } from './writing';
import { keepDatesWhole } from './written-date';

const underlined = { type: UnderlineType.SINGLE } as const;

function isPlain({ bold, italic, underline, shift, target }: TextPiece): boolean {
  return !bold && !italic && !underline && shift === null && target === null;
}

function textRuns(piece: TextPiece): Run[] {
  const plain = isPlain(piece);
  return spansOf(piece.text).map(({ text, rightToLeft }) =>
    plain && !rightToLeft
      ? new PlainRun(text)
      : new TextRun({
          text,
          ...(piece.bold ? { bold: true } : {}),
          ...(piece.italic ? { italics: true } : {}),
          ...(piece.underline ? { underline: underlined } : {}),
          ...(piece.shift === 'super' ? { superScript: true } : {}),
          ...(piece.shift === 'sub' ? { subScript: true } : {}),
          ...(rightToLeft ? { rightToLeft } : {}),
          ...(piece.target === null ? {} : { style: 'Hyperlink' }),
        }),
  );
}

export function lineBreak(): TextRun {
  return new TextRun({ break: 1 });
}

/** Without notes: for the notes themselves. */
export function plainPieceRuns(pieces: readonly Piece[], relations: Relations): ParagraphChild[] {
  return pieces.flatMap((piece): ParagraphChild[] => {
    if (piece.kind === 'footnote') return plainPieceRuns(piece.pieces, relations);
    if (piece.kind === 'lineBreak') return [lineBreak()];
    const runs = textRuns(piece);
    return piece.target === null ? runs : [new ConcreteHyperlink(runs, relations.link(piece.target))];
  });
}

export function pieceRuns(pieces: readonly Piece[], { notes, relations }: Writing): ParagraphChild[] {
  return pieces.flatMap((piece): ParagraphChild[] => {
    if (piece.kind !== 'footnote') return plainPieceRuns([piece], relations);
    notes.push(piece.pieces);
    return [new FootnoteReferenceRun(notes.length)];
  });
}

/** Runs for words that are not part of the body: typed lines stay lines, dates stay whole. */
export function wordRuns(text: string, style?: string): Run[] {
  return safeLines(text).flatMap((line, index) => [
    ...(index === 0 ? [] : [lineBreak()]),
    ...spansOf(keepDatesWhole(line)).map((span) =>
      style === undefined && !span.rightToLeft
        ? new PlainRun(span.text)
        : new TextRun({
            text: span.text,
            ...(span.rightToLeft ? { rightToLeft: true } : {}),
            ...(style === undefined ? {} : { style }),
          }),
    ),
  ]);
}
