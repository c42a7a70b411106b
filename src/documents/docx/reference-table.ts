import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { HeadField } from './head-fields';
import { styleIds } from './letter-styles';
import { wordRuns } from './runs';
import { envelope, mm, textWidth } from './stationery';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
const cellMargins = { top: 0, bottom: 0, left: 0, right: mm(2) } as const;

/** The last column runs on to the edge of the text. */
function columnWidths(count: number): number[] {
  return Array.from({ length: count }, (_, at) =>
    at === count - 1 ? textWidth - (count - 1) * envelope.column : envelope.column,
  );
}

function cell(text: string, style: string, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [new Paragraph({ style, children: wordRuns(text) })],
  });
}

/** The line of references: labels as a header row, so that a screen reader says which is which. */
export function referenceTable(fields: readonly HeadField[]): Table {
  const widths = columnWidths(fields.length);
  const row = (style: string, text: (field: HeadField) => string): TableCell[] =>
    fields.map((field, at) => cell(text(field), style, widths[at] ?? envelope.column));
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: cellMargins,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: row(styleIds.referenceLabel, (field) => field.label),
      }),
      new TableRow({
        cantSplit: true,
        children: row(styleIds.reference, (field) => field.values.join(', ')),
      }),
    ],
  });
}
