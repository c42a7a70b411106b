/**
 * The desk check: a letter held against what makes a formal letter whole, and against what the dossier knows. Each
 * rule looks by itself and knows nothing of the others; here their findings are put in reading order.
 */
import type { LetterToCheck } from './facts';
import { type Finding, headPlaces, type Place } from './finding';
import { type LetterReading, readLetter } from './reading/letter-reading';
import { citationsRule } from './rules/citations';
import { countRule } from './rules/count';
import { eventsRule } from './rules/events';
import { fallbackRule } from './rules/fallback';
import { fieldsRule } from './rules/fields';
import { foundationRule } from './rules/foundation';
import { headRule } from './rules/head';
import { languageRule } from './rules/language';
import { lateDaysRule } from './rules/late-days';
import { personsRule } from './rules/persons';
import { pointsRule } from './rules/points';
import { requestRule } from './rules/request';
import { structureRule } from './rules/structure';

type Rule = (letter: LetterReading) => readonly Finding[];

const RULES: readonly Rule[] = [
  headRule,
  requestRule,
  lateDaysRule,
  pointsRule,
  fallbackRule,
  foundationRule,
  countRule,
  eventsRule,
  citationsRule,
  personsRule,
  fieldsRule,
  structureRule,
  languageRule,
];

/** The closing and the signatory stand below the text. */
function isBelow(place: Place): boolean {
  return place.kind === 'head' && (place.field === 'closing' || place.field === 'signatoryName');
}

function comparePlaces(a: Place, b: Place): number {
  if (a.kind === 'head' || b.kind === 'head') {
    const rank = (place: Place): number => (isBelow(place) ? 2 : place.kind === 'head' ? 0 : 1);
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    return a.kind === 'head' && b.kind === 'head'
      ? headPlaces.indexOf(a.field) - headPlaces.indexOf(b.field)
      : 0;
  }
  for (let i = 0; i < Math.max(a.path.length, b.path.length); i += 1) {
    const difference = (a.path[i] ?? -1) - (b.path[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return (a.kind === 'range' ? a.from : -1) - (b.kind === 'range' ? b.from : -1);
}

/** As many blocks as are read in a millisecond or two. */
const BLOCKS_A_STEP = 8;

/**
 * All there is to say of a letter, in reading order, found in small steps: who has something else to do stops in
 * between. What was found of a block is remembered with it, so that the next look at the letter takes less.
 */
export function* checkInSteps(letter: LetterToCheck): Generator<undefined, Finding[]> {
  const reading = readLetter(letter);
  for (let from = 0; from < reading.blocks.length; from += BLOCKS_A_STEP) {
    languageRule({ ...reading, blocks: reading.blocks.slice(from, from + BLOCKS_A_STEP) });
    yield;
  }
  const found: Finding[] = [];
  for (const rule of RULES) {
    found.push(...rule(reading));
    yield;
  }
  return found.sort((a, b) => comparePlaces(a.place, b.place));
}

/** The same at once. The same letter gives the same findings. */
export function checkLetter(letter: LetterToCheck): Finding[] {
  const steps = checkInSteps(letter);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
