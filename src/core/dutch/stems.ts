/**
 * Dutch words brought back to what they have in common: "cliënten" and "cliënt", "vrije" and "vrij", "huizen" and
 * "huis". Made to liken short texts, not to be read: a stem is no word, and now and then two words share one that have
 * nothing to do with each other.
 */

const MARKS = /\p{Diacritic}/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** Words that stand in every sentence and say nothing of what it is about. */
const SMALL = new Set(
  `aan achter af al alle alleen alles als altijd ander andere anders ben bent beter bij bijna binnen blijft boven buiten
  daar daarbij daarin daarna daarom daarop dan dat de deze die dingen dit doe doen doet door dus dubbel een echt eigenlijk
  elk elke en er erg ergens even gaan gaat gebruik ge geen gewoon goed graag haar had hadden hebben hebt heeft heel helemaal
  het hier hij hoe hun ieder iedere iedereen iemand iets ik in is ja je jij jou jouw juist kan komen komt kon konden krijgen
  krijgt kun kunnen kunt laat laten maar maken maakt meer meest men met mij mijn misschien moest moesten moet moeten mogen
  mag na naar naast nee niet niets niks nodig nog nou nu of om omdat onder ons onze ook op over per soms staan staat steeds
  te tegen ten ter terwijl toch toe toen tot tussen u uit hem hen uw van vaak vanuit veel vind vinden vindt voor vooral waar waarbij
  waarom wanneer want waren was wat we weer weet wel welk welke wie wij wil willen wilt word worden wordt zal ze zeggen zegt
  zei zeker zelf zelfs zich zie zien ziet zij zijn zo zoals zou zouden zonder`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** A doubled letter at the end is written once, a long vowel in a closed syllable too: "mann", "huur" and "hur". */
function settled(stem: string): string {
  const voiceless = stem.replace(/v$/, 'f').replace(/z$/, 's');
  return voiceless.replace(/([bcdfgklmnprst])\1$/, '$1').replace(/([aeou])\1([^aeiou])$/, '$1$2');
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  // A plural; after i or j it is the word's own, as in "huis" and "wijs".
  [/(?<=[^aiouyjs])s$/, ''],
  [/heden$/, 'heid'],
  [/(?:etje|pje|kje|tje)$/, ''],
  [/(?:isch|ische)$/, 'isch'],
  [/(?:ingen|ing)$/, ''],
  [/(?:lijke|lijk)$/, ''],
  [/(?:eren|eert|eerd)$/, 'er'],
  [/(?:en|e)$/, ''],
  // Of a verb: "ondersteunt", "ondersteund".
  [/(?<=.{5})(?:dt|d|t)$/, ''],
];

/** Shorter would leave nothing to tell words apart by. */
const LEAST = 3;

/** The stem of one word in lower case without accents. */
export function stemOf(word: string): string {
  if (/\d/.test(word)) return word;
  let stem = word;
  for (const [ending, instead] of ENDINGS) {
    const shorter = stem.replace(ending, instead);
    if (shorter !== stem && shorter.length >= LEAST) stem = shorter;
  }
  return settled(stem);
}

export interface Stem {
  readonly stem: string;
  /** As it was written, in lower case. */
  readonly word: string;
}

/** The words that say something, in order. */
export function stemsOf(text: string): Stem[] {
  const plain = text.normalize('NFD').replace(MARKS, '').toLowerCase();
  const stems: Stem[] = [];
  for (const [word] of plain.matchAll(WORD)) {
    if (word.length < 2 || SMALL.has(word)) continue;
    stems.push({ stem: stemOf(word), word });
  }
  return stems;
}
