import { type IParagraphOptions, Paragraph, Tab, TextRun } from 'docx';
import type { HeadField } from './head-fields';
import { styleIds } from './letter-styles';
import { lineBreak, wordRuns } from './runs';

/** A label, and its value from the next column on: read aloud as one sentence, which two table cells are not. */
export function labelledLine(field: HeadField, options: IParagraphOptions = {}): Paragraph {
  const values = field.values.flatMap((value, index) => [
    ...(index === 0 ? [] : [lineBreak()]),
    ...wordRuns(value),
  ]);
  return new Paragraph({
    style: styleIds.headLine,
    ...options,
    children: [...wordRuns(field.label, styleIds.label), new TextRun({ children: [new Tab()] }), ...values],
  });
}
