/**
 * How a text was set: with a blank line between every two lines or not, and how wide. Both are read off
 * lines that certainly run on: they end in the middle of a sentence and the next begins in lower case.
 */
import { endsClause, endsSentence, startsLower } from './sentence-marks';
import type { SourceLine } from './source-lines';

export interface Setting {
  /** Empty lines between two lines of one paragraph: 0, or 1 in text taken from a PDF. More is a break. */
  readonly step: number;
  /** Characters in a full line; null where every paragraph is one line and no line is ever full. */
  readonly width: number | null;
}

/** Wider than any page is set: a line this long is a paragraph. */
const WIDEST_LINE = 160;

export function runsOn(line: string, next: string): boolean {
  return !endsSentence(line) && !endsClause(line) && startsLower(next);
}

export function settingOf(lines: readonly SourceLine[]): Setting {
  const running: { gap: number; length: number }[] = [];
  let spaced = 0;
  let before: SourceLine | undefined;
  for (const line of lines) {
    if (before !== undefined && !line.pageStart) {
      if (line.gap === 1) spaced += 1;
      if (runsOn(before.text, line.text)) running.push({ gap: line.gap, length: before.text.length });
    }
    before = line;
  }
  const single = running.filter(({ gap }) => gap === 0).length;
  const double = running.filter(({ gap }) => gap === 1).length;
  // One sentence broken by the turn of a page does not make a text double-spaced.
  const step = double >= 2 && double > single && double * 4 >= spaced ? 1 : 0;
  const lengths = running.filter(({ gap }) => gap <= step).map(({ length }) => length);
  lengths.sort((a, b) => a - b);
  const wide = lengths[Math.floor(lengths.length * 0.9)];
  return { step, width: wide === undefined || wide > WIDEST_LINE ? null : wide };
}
