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
/** Narrower than any page is set: such a line says nothing of the width. */
const NARROWEST_LINE = 30;

export function runsOn(line: string, next: string): boolean {
  return !endsSentence(line) && !endsClause(line) && startsLower(next);
}

interface Pair {
  readonly gap: number;
  readonly length: number;
  readonly runsOn: boolean;
}

/** Every two lines of one page below each other. */
function pairsOf(lines: readonly SourceLine[]): readonly Pair[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || line.pageStart) return [];
    return [{ gap: line.gap, length: before.text.length, runsOn: runsOn(before.text, line.text) }];
  });
}

function isDoubleSpaced(pairs: readonly Pair[]): boolean {
  const count = (test: (pair: Pair) => boolean): number => pairs.filter(test).length;
  const broken = count(({ gap, runsOn }) => runsOn && gap === 1);
  if (broken === 0 || broken <= count(({ gap, runsOn }) => runsOn && gap === 0)) return false;
  // One sentence broken by the turn of a page does not make a text double-spaced.
  if (broken >= 2 && broken * 4 >= count(({ gap }) => gap === 1)) return true;
  // A short letter has few such sentences, but then hardly any two lines touch, and none is a paragraph long.
  const touching = count(({ gap }) => gap === 0);
  const breaks = count(({ gap }) => gap > 1);
  return touching * 10 <= pairs.length && breaks >= 2 && pairs.every(({ length }) => length <= WIDEST_LINE);
}

export function settingOf(lines: readonly SourceLine[]): Setting {
  const pairs = pairsOf(lines);
  const step = isDoubleSpaced(pairs) ? 1 : 0;
  const lengths = pairs
    .filter(({ gap, length, runsOn }) => runsOn && gap <= step && length >= NARROWEST_LINE)
    .map(({ length }) => length)
    .sort((a, b) => a - b);
  const wide = lengths[Math.floor(lengths.length * 0.9)];
  return { step, width: wide === undefined || wide > WIDEST_LINE ? null : wide };
}
