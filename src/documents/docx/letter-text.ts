import { type IParagraphOptions, Paragraph, TextRun } from 'docx';
import type { Annex, BodyParagraph, ItemParagraph } from './body-paragraph';
import { styleIds } from './letter-styles';
import { levelIndent, listUse, pointUse } from './numbering';
import { pieceRuns, wordRuns } from './runs';
import { indent, pt } from './stationery';

/** A question among the points says so itself; its number alone does not. */
const QUESTION = 'Vraag: ';
/** As after a paragraph; between items there is less. */
const AFTER_LIST = pt(8);

const headingStyles = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const;

function itemOptions(item: ItemParagraph): IParagraphOptions {
  const atMargin = item.left === levelIndent(item.level);
  return {
    style: item.ordered ? styleIds.number : styleIds.bullet,
    numbering: listUse(item),
    ...(atMargin ? {} : { indent: { left: item.left, hanging: indent.list } }),
    children: pieceRuns(item.pieces),
  };
}

function textOptions(paragraph: BodyParagraph & { readonly kind: 'text' }): IParagraphOptions {
  const { quoted, left } = paragraph;
  const style = quoted ? styleIds.quote : left === 0 ? styleIds.text : styleIds.listText;
  const usual = quoted ? indent.quote : 0;
  return {
    style,
    ...(left === usual ? {} : { indent: { left } }),
    children: pieceRuns(paragraph.pieces),
  };
}

function optionsOf(paragraph: BodyParagraph): IParagraphOptions {
  switch (paragraph.kind) {
    case 'text':
      return textOptions(paragraph);
    case 'heading':
      return {
        style: headingStyles[paragraph.rank],
        ...(paragraph.startsPage ? { pageBreakBefore: true } : {}),
        children: pieceRuns(paragraph.pieces),
      };
    case 'item':
      return itemOptions(paragraph);
    case 'point':
      return {
        style: styleIds.point,
        numbering: pointUse(paragraph.branch),
        ...(paragraph.left === indent.point
          ? {}
          : { indent: { left: paragraph.left, hanging: indent.point } }),
        children: [
          ...(paragraph.question ? [new TextRun({ text: QUESTION, style: styleIds.pointMark })] : []),
          ...pieceRuns(paragraph.pieces),
        ],
      };
  }
}

function standsIn(paragraph: BodyParagraph | undefined): boolean {
  return (
    paragraph?.kind === 'item' || (paragraph?.kind === 'text' && !paragraph.quoted && paragraph.left > 0)
  );
}

/**
 * The paragraphs of a text. With `keepsWithNext` the last stays on a page with what follows: a signature
 * alone on a page could stand under any letter.
 */
export function letterText(paragraphs: readonly BodyParagraph[], keepsWithNext = false): Paragraph[] {
  return paragraphs.map((paragraph, at) => {
    const next = paragraphs[at + 1];
    const endsList = standsIn(paragraph) && !standsIn(next);
    return new Paragraph({
      ...optionsOf(paragraph),
      widowControl: true,
      ...(endsList ? { spacing: { after: AFTER_LIST } } : {}),
      ...(next === undefined && keepsWithNext ? { keepNext: true } : {}),
    });
  });
}

/** What an annex is called in the letter and above itself; alone it needs no number. */
export function annexName(annex: Annex, at: number, count: number): string {
  const number = count === 1 ? 'Bijlage' : `Bijlage ${at + 1}`;
  return annex.title === '' ? number : `${number}: ${annex.title}`;
}

export function annexPages(annexes: readonly Annex[]): Paragraph[] {
  return annexes.flatMap((annex, at) => [
    new Paragraph({
      style: headingStyles[1],
      pageBreakBefore: true,
      children: wordRuns(annexName(annex, at, annexes.length)),
    }),
    ...letterText(annex.paragraphs),
  ]);
}
