/** Plain language (B1), as hints: how long a sentence is, who acts in it, which words are known to few. */
import type { BodyNode } from '#core/letter/body';
import { JARGON, type JargonWord } from '../dutch/jargon';
import { isPassive } from '../dutch/passive';
import { countWords, type Span } from '../dutch/sentences';
import { VAGUE } from '../dutch/vague';
import { type Finding, finding, type Mend, mendBy, type Path } from '../finding';
import { unitsOf } from '../reading/inline-text';
import { type LetterReading, ownText, rangeOf, type TextBlock } from '../reading/letter-reading';

export const MOST_WORDS = 25;
export const MOST_WORDS_IN_PARAGRAPH = 120;

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
}

/** Longest first: "op korte termijn" before "op termijn". */
function anyOf(words: readonly string[]): RegExp {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}-])`,
    'giu',
  );
}

const vague = anyOf(VAGUE);
const jargon = anyOf(JARGON.map(({ word }) => word));
const byWord: ReadonlyMap<string, JargonWord> = new Map(JARGON.map((each) => [each.word, each]));

function like(word: string, said: string): string {
  return /^\p{Lu}/u.test(said) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function swap(block: TextBlock, from: number, to: number, { plain, swap: fits }: JargonWord): Mend | null {
  const text = like(plain, block.inline.text.slice(from, to));
  const units = unitsOf(block.inline, from, to);
  const edit = { kind: 'text', path: block.path, ...units, content: [{ type: 'text', text }] } as const;
  return fits ? mendBy('replace', edit, text) : null;
}

function inSentence(block: TextBlock, { from, to }: Span): Finding[] {
  const sentence = block.inline.text.slice(from, to);
  const found: Finding[] = [];
  const words = countWords(sentence);
  if (words > MOST_WORDS) {
    found.push(
      finding('sentenceLong', rangeOf(block, from, to), sentence, { context: { words, most: MOST_WORDS } }),
    );
  }
  for (const match of sentence.matchAll(vague)) {
    const start = from + match.index;
    found.push(finding('wordVague', rangeOf(block, start, start + match[0].length), match[0].toLowerCase()));
  }
  for (const match of sentence.matchAll(jargon)) {
    const said = match[0].toLowerCase().replace(/\s+/g, ' ');
    const word = byWord.get(said);
    if (!word) continue;
    const start = from + match.index;
    const end = start + match[0].length;
    found.push(
      finding('wordJargon', rangeOf(block, start, end), said, {
        context: { plain: word.plain },
        mend: swap(block, start, end, word),
      }),
    );
  }
  // One thing at a time: a sentence that is cut in two is written anew anyway.
  if (isPassive(sentence) && !found.some(({ code }) => code === 'wordVague' || code === 'sentenceLong')) {
    found.push(finding('sentencePassive', rangeOf(block, from, to), sentence));
  }
  return found;
}

function inBlock(block: TextBlock): Finding[] {
  const { text, sentences } = block.inline;
  const words = countWords(text);
  const long =
    words > MOST_WORDS_IN_PARAGRAPH
      ? [
          finding('paragraphLong', { kind: 'node', path: block.path }, text.slice(0, 200), {
            context: { words, most: MOST_WORDS_IN_PARAGRAPH },
          }),
        ]
      : [];
  return [...long, ...sentences.flatMap((sentence) => inSentence(block, sentence))];
}

/** What was found in a block, as long as it stands where it stood: of a long letter only one block changes at a time. */
const known = new WeakMap<BodyNode, { readonly path: Path; readonly found: readonly Finding[] }>();

function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((index, at) => index === b[at]);
}

export function languageRule({ blocks }: LetterReading): Finding[] {
  return blocks.filter(ownText).flatMap((block) => {
    const before = known.get(block.node);
    if (before && samePath(before.path, block.path)) return before.found;
    const found = inBlock(block);
    known.set(block.node, { path: block.path, found });
    return found;
  });
}
