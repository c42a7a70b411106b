/** A table of the text. Its cells end in a paragraph, its first rows are repeated on every page. */
import {
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { BodyBlock, TableBlock, TableCellBlock } from './body-paragraph';
import { inCells, pictureOptions } from './body-picture';
import { textOfPieces } from './inline-pieces';
import { styleIds } from './letter-styles';
import { mm, TWIPS_PER_MM, textWidth } from './stationery';
import { paragraphOptions } from './text-options';
import type { Writing } from './writing';

/** A row that is longer may part over two pages: kept whole it could be longer than a page. In characters. */
const LONGEST_WHOLE_ROW = 1500;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const cellMargins = { top: mm(0.5), bottom: mm(0.5), left: mm(1.5), right: mm(1.5) } as const;
/** In millimetres. */
const TALLEST_PICTURE = 120;

function lengthOf(block: BodyBlock): number {
  return 'pieces' in block ? textOfPieces(block.pieces).length + 40 : LONGEST_WHOLE_ROW;
}

function cellParagraph(
  block: BodyBlock,
  inCell: 'head' | 'text',
  width: number,
  writing: Writing,
): IParagraphOptions[] {
  if (block.kind === 'table') return [];
  if (block.kind !== 'picture') return [paragraphOptions(block, writing, inCell)];
  const room = {
    width: (width - cellMargins.left - cellMargins.right) / TWIPS_PER_MM,
    height: TALLEST_PICTURE,
  };
  return [pictureOptions(block, room, inCells, writing)];
}

const merges = { one: null, first: VerticalMergeType.RESTART, further: VerticalMergeType.CONTINUE } as const;

function cell(given: TableCellBlock, width: number, writing: Writing): TableCell {
  const inCell = given.header ? 'head' : 'text';
  const inside = given.blocks.flatMap((block) => cellParagraph(block, inCell, width, writing));
  const merge = merges[given.rows];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(given.columns > 1 ? { columnSpan: given.columns } : {}),
    ...(merge === null ? {} : { verticalMerge: merge }),
    children: (inside.length > 0 ? inside : [{ style: styleIds.tableText }]).map(
      (options) => new Paragraph(options),
    ),
  });
}

/** Whole twips that add up to all of the width. */
function columnWidths(shares: readonly number[], all: number): number[] {
  let [share, given] = [0, 0];
  return shares.map((own) => {
    share += own;
    const width = Math.max(1, Math.round(share * all) - given);
    given += width;
    return width;
  });
}

export function bodyTable(table: TableBlock, writing: Writing): Table {
  const { colours } = writing.look;
  const rule = { style: BorderStyle.SINGLE, size: 4, color: colours.hairline } as const;
  const width = Math.max(mm(30), textWidth - table.left);
  const widths = columnWidths(table.widths, width);
  const rows = table.rows.map((row, at) => {
    let column = 0;
    const cells = row.map((given) => {
      const own = widths.slice(column, column + given.columns).reduce((sum, each) => sum + each, 0);
      column += given.columns;
      return cell(given, own, writing);
    });
    const length = Math.max(
      0,
      ...row.map(({ blocks }) => blocks.reduce((sum, block) => sum + lengthOf(block), 0)),
    );
    return new TableRow({
      ...(at < table.headerRows ? { tableHeader: true } : {}),
      ...(length <= LONGEST_WHOLE_ROW ? { cantSplit: true } : {}),
      children: cells,
    });
  });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    ...(table.left === 0 ? {} : { indent: { size: table.left, type: WidthType.DXA } }),
    borders: {
      top: rule,
      bottom: rule,
      insideHorizontal: rule,
      left: none,
      right: none,
      insideVertical: none,
    },
    margins: cellMargins,
    tableLook: {
      firstRow: table.headerRows > 0,
      firstColumn: table.rows.length > 0 && table.rows.every(([first]) => first?.header === true),
      noHBand: true,
      noVBand: true,
    },
    rows,
  });
}
