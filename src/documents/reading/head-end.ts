/** Where a head ends and the letter begins. */
import { dateIn, labelledIn } from './head-labels';
import { endsSentence } from './sentence-marks';
import type { SourceLine } from './source-lines';

/** A head has fewer lines than this. */
const HEAD_LINES = 60;
/** Head lines are short; a longer one, or a full sentence, is the letter itself. */
export const LONGEST_HEAD_LINE = 90;
const MOST_WORDS = 6;

const SALUTATION =
  /^(?:(?:zeer |hoog)?geachte?|weledele|beste)\s.{2,120}[,:!]$|^geachte?\s.{2,50}$|^l\.\s?s\.,?$|^dames en heren,?$/i;
/** "Geacht college, op 3 mei ...": the letter begins on the line of its salutation. */
const RUN_IN = /^((?:geachte?|beste) [^,.]{2,60},) (?=\S)/i;

const ISSUED = /^(?:uitgebracht|opgesteld|vastgesteld|aangeboden) door\b/i;
const ADDRESS =
  /^(?:aan (?:het|de|den|burgemeester|mevrouw|mw\.|dhr\.)|t\.a\.v\.|ter attentie van|(?:het )?college van (?:b|burgemeester)|gemeenteraad van) ?/i;

export function isProse({ text }: SourceLine): boolean {
  return text.length > LONGEST_HEAD_LINE || (endsSentence(text) && text.split(' ').length > MOST_WORDS);
}

/** "Uitgebracht door de Adviesraad d.d. 14 april 2017" */
export function isIssued({ text }: SourceLine): boolean {
  return ISSUED.test(text) && dateIn(text) !== null;
}

export function opensAddress({ text }: SourceLine): boolean {
  return text.length <= LONGEST_HEAD_LINE && !endsSentence(text) && ADDRESS.test(text);
}

/** How many characters of a line are a salutation; mostly none. */
export function salutationLength({ text }: SourceLine): number {
  return SALUTATION.test(text) ? text.length : (RUN_IN.exec(text)?.[1]?.length ?? 0);
}

/** Never met below a head, so that it tells a head also where the salutation is missing. */
function isUnmistakable(line: SourceLine): boolean {
  if (isIssued(line) || opensAddress(line)) return true;
  const labelled = labelledIn(line.text);
  if (labelled === null) return false;
  return labelled.colon || (labelled.field === 'date' && dateIn(labelled.value)?.whole === true);
}

export interface HeadEnd {
  /** The line of the salutation, or without one the line behind the last one that is certainly of the head. */
  readonly end: number;
  readonly salutation: number;
}

export function headEnd(lines: readonly SourceLine[]): HeadEnd {
  let end = 0;
  let prose = false;
  for (const [index, line] of lines.slice(0, HEAD_LINES).entries()) {
    const salutation = salutationLength(line);
    if (salutation > 0) return { end: index, salutation };
    const certain = isUnmistakable(line);
    prose ||= !certain && isProse(line);
    if (certain && !prose) end = index + 1;
  }
  return { end, salutation: 0 };
}
