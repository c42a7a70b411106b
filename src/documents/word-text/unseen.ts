/**
 * Words that stand in the file and that nobody sees, or sees crossed out. They are part of what is compared, and are
 * marked: a "niet" that was hidden says something else than one that was not.
 */
import type { ParagraphLook, RunLook } from '../paper/looks';
import { fromPoints, fromTwips } from '../paper/word-xml';

const SMALLEST = fromPoints(4);
/** Left of the paper, or right of it. */
const FURTHEST = { left: fromTwips(-2500), right: fromTwips(11_000) };
/** Of ink against its paper (WCAG 2.2, contrast ratio); our own faintest has more than three. */
const LEAST_CONTRAST = 1.35;
/** Fonts that draw signs in the place of letters. */
const SIGNS = /wingdings|webdings|symbol$|dingbats/i;

function luminance(color: string): number {
  const parts = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = parts;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function isFaint(ink: string | undefined, paper: string): boolean {
  // "auto" is black on what is light and white on what is dark.
  if (ink === undefined || ink === 'auto') return false;
  const [a, b] = [luminance(ink), luminance(paper)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < LEAST_CONTRAST;
}

export function isUnseen(run: RunLook, paragraph: ParagraphLook, behind: string | null): boolean {
  if (run.hidden || run.struck || SIGNS.test(run.font ?? '')) return true;
  if (run.size !== undefined && run.size < SMALLEST) return true;
  if (paragraph.line?.rule === 'exact' && paragraph.line.height < SMALLEST) return true;
  const left = (paragraph.left ?? 0) + (paragraph.firstLine ?? 0);
  if (left < FURTHEST.left || (paragraph.left ?? 0) > FURTHEST.right) return true;
  return isFaint(run.color, run.shade ?? paragraph.shade ?? behind ?? '#ffffff');
}
