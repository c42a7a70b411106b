/** What sort of letter it is, by its subject first and by its opening words if the subject does not say. */
import type { LetterKind } from '#core/records/letter';
import type { LetterBlock } from './recognise-points';

type KindWords = readonly (readonly [kind: LetterKind, words: RegExp])[];

const advice: KindWords = [
  ['followUpAdvice', /\bvervolg\)?[ -]?advies\b|\bvervolg op (?:ons|het) advies\b/i],
  ['unsolicitedAdvice', /\bongevraagde? (?:\p{L}+ )?advies\b/iu],
  ['requestedAdvice', /\bgevraagde? advies\b|\badviesaanvraag\b|\buw verzoek om (?:een )?advies\b/i],
];
/** In a subject only: in a sentence these words are too common to say what the letter is. */
const inSubject: KindWords = [
  ['reminder', /\b(?:rappel|herinnering)\b/i],
  ...advice,
  ['questions', /\bvragenbrief\b|\bvragen (?:over|aan|naar aanleiding van)\b/i],
];

function kindIn(text: string, kinds: KindWords): LetterKind | null {
  return kinds.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** An opening speaks of this letter; further down a letter speaks of other letters. */
const OPENING_BLOCKS = 4;
const OPENING_LENGTH = 2000;

export function recogniseKind(subject: string, blocks: readonly LetterBlock[]): LetterKind {
  const named = kindIn(subject, inSubject);
  if (named !== null) return named;
  const points = blocks.filter((block) => block.kind === 'point');
  if (points.length === 0) return 'other';
  if (points.every(({ pointKind }) => pointKind === 'question')) return 'questions';
  const opening = blocks
    .slice(0, OPENING_BLOCKS)
    .map(({ text }) => text)
    .join('\n');
  // Advice that nobody is said to have asked for is unsolicited.
  return kindIn(opening.slice(0, OPENING_LENGTH), advice) ?? 'unsolicitedAdvice';
}
