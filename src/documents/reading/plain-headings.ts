/**
 * Headings of a text without styles: a short line that stands apart, ends no sentence and has something
 * below it. What they are to each other is read off their numbers, or off one following the other.
 */
import { parseDutchDate } from '#core/calendar/dutch-date';
import type { Passage } from './passages';
import { endsClause, endsSentence, startsUpper } from './sentence-marks';
import { type HeadingLevel, headingLevel } from './text-block';

const LONGEST = 90;
const MOST_WORDS = 12;
/** More short lines than this in a row are a table or a list of names. */
const LONGEST_RUN = 3;
/** "Wat vragen wij?" is a heading as plain language likes them; other short questions are questions. */
const ASKING = /^(?:wat|hoe|waarom|waarover|waar|wie|welke|wanneer)\b(?!.*\b(?:u|uw)\b)/i;
const WHOLLY_BOLD = /^(?:\*\*[^*]+\*\*|__[^_]+__):?$/;

function isShort({ text, lines }: Passage): boolean {
  return lines === 1 && text.length <= LONGEST && text.split(' ').length <= MOST_WORDS;
}

function endsOpen({ text }: Passage): boolean {
  if (text.endsWith('?')) return text.length <= LONGEST / 2 && ASKING.test(text);
  return !endsSentence(text) && !endsClause(text);
}

/** The number of an ordinal passage in figures, else null. */
function figureOf(passage: Passage | undefined): number | null {
  const marker = passage?.marker;
  return marker?.kind === 'ordinal' && /\d/.test(marker.label) ? marker.number : null;
}

/** The nearest passage on that side that is not a bullet: bullets hang below the items of a numbered list. */
function beyondBullets(passages: readonly Passage[], from: number, step: 1 | -1): Passage | undefined {
  let at = from + step;
  while (passages[at]?.marker?.kind === 'bullet') at += step;
  return passages[at];
}

function isNumberedHeading(passages: readonly Passage[], index: number): boolean {
  const passage = passages[index];
  const marker = passage?.marker;
  if (passage === undefined || !isShort(passage) || !endsOpen(passage) || index === passages.length - 1) {
    return false;
  }
  if (marker?.kind === 'section') {
    // Numbers directly below each other are points without a full stop.
    const siblings = [passages[index - 1]?.marker, passages[index + 1]?.marker];
    return !siblings.some((sibling) => sibling?.kind === 'section' && sibling.parts === marker.parts);
  }
  const number = figureOf(passage);
  if (number === null || !startsUpper(passage.text)) return false;
  const before = figureOf(beyondBullets(passages, index, -1));
  const after = figureOf(beyondBullets(passages, index, 1));
  return before !== number - 1 && after !== number + 1;
}

/** "2 Advies", a number without a full stop. */
const BARE_NUMBER = /^\d{1,2} (?=\p{Lu})/u;

function isPlainHeading(passage: Passage): boolean {
  if (!isShort(passage)) return false;
  if (WHOLLY_BOLD.test(passage.text)) return true;
  const text = passage.text.replace(BARE_NUMBER, '');
  return endsOpen(passage) && startsUpper(text) && /\p{L}{2}/u.test(text) && parseDutchDate(text) === null;
}

/** A wholly bold line is set apart by that; another plain one by the room above it, or by a heading there. */
function standsApart(passages: readonly Passage[], index: number, heading: readonly boolean[]): boolean {
  const passage = passages[index];
  if (passage === undefined || passage.marker !== null) return true;
  return passage.apart || WHOLLY_BOLD.test(passage.text) || heading[index - 1] === true;
}

function withoutLongRuns(passages: readonly Passage[], heading: readonly boolean[]): readonly boolean[] {
  const kept = [...heading];
  let start = 0;
  for (let index = 0; index <= kept.length; index += 1) {
    if (kept[index] === true && passages[index]?.marker === null) continue;
    if (index - start > LONGEST_RUN) kept.fill(false, start, index);
    start = index + 1;
  }
  return kept;
}

/** For each passage whether it reads as a heading. */
export function looksLikeHeading(passages: readonly Passage[]): readonly boolean[] {
  const heading: boolean[] = [];
  passages.forEach((passage, index) => {
    const looks =
      passage.marker === null
        ? index < passages.length - 1 && isPlainHeading(passage)
        : passage.marker.kind === 'hash' || isNumberedHeading(passages, index);
    heading.push(looks && standsApart(passages, index, heading));
  });
  return withoutLongRuns(passages, heading);
}

/** The level of each heading, null for other passages. */
export function levelsOf(
  passages: readonly Passage[],
  heading: readonly boolean[],
): readonly (HeadingLevel | null)[] {
  let numbered = 0;
  let previous: HeadingLevel | null = null;
  return passages.map(({ marker, text }, index) => {
    if (heading[index] !== true) {
      previous = null;
      return null;
    }
    let level: number;
    if (marker?.kind === 'hash') level = marker.level;
    else if (marker?.kind === 'section' || marker?.kind === 'ordinal') {
      numbered = marker.kind === 'section' ? marker.parts : 1;
      level = numbered;
    } else if (BARE_NUMBER.test(text)) {
      numbered = 1;
      level = 1;
    } else level = previous === null ? numbered + 1 : previous + 1;
    previous = headingLevel(level);
    return previous;
  });
}
