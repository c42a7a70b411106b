/** How each kind of paragraph in a text is made. */
import type { IParagraphOptions } from 'docx';
import { TextRun } from 'docx';
import type { BodyParagraph, ItemParagraph, PointParagraph, TextParagraph } from './body-paragraph';
import { beginsRightToLeft } from './directions';
import { textOfPieces } from './inline-pieces';
import { besideFallback, styleIds } from './letter-styles';
import { levelIndent } from './list-numbers';
import { pieceRuns, wordRuns } from './runs';
import { indent } from './stationery';
import type { Writing } from './writing';

/** A question among the points says so itself; its number alone does not. */
const QUESTION = 'Vraag: ';
const FALLBACK = 'Alternatief';
/** Word draws a line no further away than this, in points. */
const FURTHEST_LINE = 31;

export const headingStyles = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const;

/** `from` is where the paragraph begins on paper, its number included. */
function lineBeside(fallback: number | null, from: number, { look }: Writing): IParagraphOptions {
  if (fallback === null) return {};
  const space = besideFallback.space + Math.round((from - fallback) / 20);
  if (space > FURTHEST_LINE) return {};
  return { border: { left: { ...besideFallback, space, color: look.colours.hairline } } };
}

function itemOptions(item: ItemParagraph, writing: Writing): IParagraphOptions {
  const atMargin = item.left === levelIndent(item.level);
  return {
    style: item.ordered ? styleIds.number : styleIds.bullet,
    numbering: writing.lists.item(item),
    ...(atMargin ? {} : { indent: { left: item.left, hanging: indent.list } }),
    ...lineBeside(item.fallback, item.left - indent.list, writing),
    children: pieceRuns(item.pieces, writing),
  };
}

function textOptions(
  paragraph: TextParagraph,
  writing: Writing,
  inCell: 'head' | 'text' | null,
): IParagraphOptions {
  const { quoted, left } = paragraph;
  const plain = left === 0 ? styleIds.text : styleIds.listText;
  const cell = inCell === 'head' ? styleIds.tableHead : styleIds.tableText;
  const usual = quoted ? indent.quote : 0;
  return {
    style: inCell !== null && left === 0 ? cell : quoted ? styleIds.quote : plain,
    ...(left === usual ? {} : { indent: { left } }),
    ...lineBeside(paragraph.fallback, left, writing),
    children: pieceRuns(paragraph.pieces, writing),
  };
}

function pointOptions(point: PointParagraph, writing: Writing): IParagraphOptions {
  const hanging = writing.lists.indentOf(point.branch);
  const usual = hanging + (point.branch === 'fallback' ? indent.fallback : 0);
  return {
    style: point.branch === 'fallback' ? styleIds.fallbackPoint : styleIds.point,
    numbering: writing.lists.point(point),
    ...(point.left === usual ? {} : { indent: { left: point.left, hanging } }),
    ...lineBeside(point.fallback, point.left - hanging, writing),
    children: [
      ...(point.question ? [new TextRun({ text: QUESTION, style: styleIds.pointMark })] : []),
      ...pieceRuns(point.pieces, writing),
    ],
  };
}

function ownOptions(
  paragraph: BodyParagraph,
  writing: Writing,
  inCell: 'head' | 'text' | null,
): IParagraphOptions {
  switch (paragraph.kind) {
    case 'text':
      return textOptions(paragraph, writing, inCell);
    case 'heading':
      return {
        style: headingStyles[paragraph.rank],
        ...(paragraph.numbered ? { numbering: writing.lists.heading() } : {}),
        children: pieceRuns(paragraph.pieces, writing),
      };
    case 'item':
      return itemOptions(paragraph, writing);
    case 'point':
      return pointOptions(paragraph, writing);
    case 'branchLabel':
      return {
        style: styleIds.branchLabel,
        indent: { left: paragraph.left },
        ...lineBeside(paragraph.left, paragraph.left, writing),
        children: wordRuns(FALLBACK),
      };
  }
}

export function paragraphOptions(
  paragraph: BodyParagraph,
  writing: Writing,
  inCell: 'head' | 'text' | null = null,
): IParagraphOptions {
  const options = ownOptions(paragraph, writing, inCell);
  const isBidi = paragraph.kind !== 'branchLabel' && beginsRightToLeft(textOfPieces(paragraph.pieces));
  return isBidi ? { ...options, bidirectional: true } : options;
}
