import { type FileChild, Paragraph } from 'docx';
import type { Annex, BodyBlock, BodyParagraph, Flow, PlacedBlock } from './body-paragraph';
import { inText, pictureOptions } from './body-picture';
import { bodyTable } from './body-table';
import { textOfPieces } from './inline-pieces';
import { styleIds } from './letter-styles';
import { wordRuns } from './runs';
import { pt, TWIPS_PER_MM, textWidth } from './stationery';
import { headingStyles, paragraphOptions } from './text-options';
import type { Writing } from './writing';

/** As after a paragraph; between items there is less. */
const AFTER_LIST = pt(8);
/** After a table, which has no room of its own. */
const AFTER_TABLE = pt(10);
/** In millimetres; with its caption and the margins still one page. */
const TALLEST_PICTURE = 200;

function standsIn(block: BodyBlock | undefined): boolean {
  return block?.kind === 'item' || (block?.kind === 'text' && !block.quoted && block.left > 0);
}

/** "Wij adviseren u daarom:" at the foot of a page introduces nothing. */
function introduces(block: BodyParagraph, next: BodyBlock | undefined): boolean {
  return next !== undefined && 'pieces' in block && textOfPieces(block.pieces).trimEnd().endsWith(':');
}

function betweenTables(startsPage: boolean): Paragraph {
  return new Paragraph({ style: styleIds.betweenTables, ...(startsPage ? { pageBreakBefore: true } : {}) });
}

function paragraph(
  block: BodyParagraph,
  { startsPage }: PlacedBlock,
  [before, next]: readonly [BodyBlock | undefined, BodyBlock | undefined],
  keepNext: boolean,
  writing: Writing,
): Paragraph {
  const endsList = standsIn(block) && !standsIn(next);
  const spacing = {
    ...(endsList ? { after: AFTER_LIST } : {}),
    ...(before?.kind === 'table' && block.kind !== 'heading' ? { before: AFTER_TABLE } : {}),
  };
  return new Paragraph({
    ...paragraphOptions(block, writing),
    ...(startsPage ? { pageBreakBefore: true } : {}),
    ...(Object.keys(spacing).length > 0 ? { spacing } : {}),
    ...(keepNext ? { keepNext: true } : {}),
  });
}

/**
 * The paragraphs and tables of a text. With `keepsWithNext` the last stays on a page with what follows: a signature
 * alone on a page could stand under any letter.
 */
export function letterText({ blocks }: Flow, writing: Writing, keepsWithNext = false): FileChild[] {
  return blocks.flatMap((placed, at): FileChild[] => {
    const { block, startsPage } = placed;
    const before = blocks[at - 1]?.block;
    const next = blocks[at + 1]?.block;
    if (block.kind === 'picture') {
      const room = { width: (textWidth - block.left) / TWIPS_PER_MM, height: TALLEST_PICTURE };
      return [
        new Paragraph({
          ...pictureOptions(block, room, inText, writing),
          ...(block.left === 0 ? {} : { indent: { left: block.left } }),
          ...(startsPage ? { pageBreakBefore: true } : {}),
        }),
      ];
    }
    if (block.kind === 'table') {
      // Word makes one table of two that touch, and a table by itself cannot begin a page.
      const isApart = startsPage || before?.kind === 'table';
      return [...(isApart ? [betweenTables(startsPage)] : []), bodyTable(block, writing)];
    }
    const keepNext = introduces(block, next) || (next === undefined && keepsWithNext);
    return [paragraph(block, placed, [before, next], keepNext, writing)];
  });
}

/** What an annex is called in the letter and above itself; alone it needs no number. */
export function annexName(annex: Annex, at: number, count: number): string {
  const number = count === 1 ? 'Bijlage' : `Bijlage ${at + 1}`;
  return annex.title === '' ? number : `${number}: ${annex.title}`;
}

export function annexPages(annexes: readonly Annex[], writing: Writing): FileChild[] {
  return annexes.flatMap((annex, at) => [
    new Paragraph({
      style: headingStyles[1],
      pageBreakBefore: true,
      children: wordRuns(annexName(annex, at, annexes.length)),
    }),
    ...letterText(annex, writing),
  ]);
}
