import { safeLines } from '../docx/safe-text';

/** What a cell holds; a file with more in one is refused as damaged. */
const LONGEST = 32_767;
const CUT_OFF = '\u2026';

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  // Never through a character of two halves.
  return `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}${CUT_OFF}`;
}

/** Text as a cell can hold it: no characters that XML forbids, and cut off at 32,767 with an ellipsis. */
export function cellText(text: string): string {
  return shortened(safeLines(text).join('\n'));
}

export function xmlText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * The same for what the format calls an ST_Xstring, where `_x0041_` stands for an A: text that happens to look
 * so has its first underscore written that way.
 */
export function cellXml(text: string): string {
  return xmlText(text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_'));
}
