/**
 * A word that was broken over two lines, put together again. A hyphen at the end of a Dutch line is either the
 * setter's, and goes (cliënt-/ondersteuning), or the word's own, and stays (Wmo-/zorg, zorg-/ en hulpvragen).
 */

/** Before these a hyphen stands for a word left out: "zorg- en hulpvragen". */
const SUSPENDED = /^(?:en|of|dan|als|tot|naar|versus|respectievelijk|resp\.|c\.q\.|maar|noch)(?![\p{L}-])/u;
/** Vowels that would be read as one sound: between them the spelling itself asks for a hyphen (auto-ongeluk). */
const CLASH = /^(?:aa|ae|ai|au|ee|ei|eu|ie|ii|ij|oe|oi|oo|ou|ui|uu)$/;
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** Every word of a text as it is written, hyphens included: where the same word stands unbroken, that settles it. */
export type Vocabulary = ReadonlySet<string>;

export function vocabularyOf(lines: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  for (const line of lines) {
    // Half of a broken word is no word.
    const whole = line.endsWith('-') ? line.slice(0, line.lastIndexOf(' ') + 1) : line;
    for (const [word] of whole.matchAll(WORD)) words.add(word);
  }
  return words;
}

/** How two lines meet: what goes between them, and whether the hyphen before it goes. */
export interface Seam {
  readonly glue: '' | ' ';
  readonly dropsHyphen: boolean;
}

// Only so much of a line is looked at: no Dutch word is longer, and a line may be a megabyte.
const LONGEST_WORD = 80;

function lastWord(text: string): string {
  return /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.exec(text.slice(-LONGEST_WORD))?.[0] ?? '';
}

function firstWord(text: string): string {
  return /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u.exec(text.slice(0, LONGEST_WORD))?.[0] ?? '';
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

function stands(word: string, known: Vocabulary): boolean {
  return known.has(word) || known.has(lowerFirst(word));
}

/** "Wmo", "MEE", "24": a capital in the middle of a sentence, or a second one, or a figure. */
function isName(word: string, before: string, known: Vocabulary): boolean {
  if (/\p{N}|\p{L}\p{Lu}/u.test(word)) return true;
  if (!/^\p{Lu}/u.test(word)) return false;
  const startsSentence = !/[^.?!:\s]\s$/.test(before);
  return !startsSentence || (known.has(word) && !known.has(lowerFirst(word)));
}

function keepsHyphen(left: string, right: string, before: string, known: Vocabulary): boolean {
  if (stands(`${left}${right}`, known)) return false;
  if (stands(`${left}-${right}`, known) || /^\p{Lu}/u.test(right)) return true;
  return isName(left, before, known) || CLASH.test(`${left.slice(-1)}${right.charAt(0)}`);
}

export function seamOf(before: string, after: string, known: Vocabulary): Seam {
  if (before.endsWith('\u00ad')) return { glue: '', dropsHyphen: true };
  const left = before.endsWith('-') ? lastWord(before.slice(0, -1)) : '';
  const right = firstWord(after);
  if (left === '' || right === '' || SUSPENDED.test(after)) return { glue: ' ', dropsHyphen: false };
  const context = before.slice(0, -1 - left.length).slice(-2);
  return { glue: '', dropsHyphen: !keepsHyphen(left, right, context, known) };
}
