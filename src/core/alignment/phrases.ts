/** Words that only together mean what another word says: "op de hoogte stellen" for "informeren". */
import { folded } from './dutch/fold';
import { SMALL_WORDS } from './dutch/small-words';
import { stemOf } from './dutch/stem';
import { SYNONYMS } from './dutch/synonyms';
import type { Term } from './terms';

/** What a word or phrase of the list is looked up by, equal to the keys its terms have. */
export function phraseKey(words: string): string {
  return words
    .split(/[\s&-]+/)
    .map(folded)
    .map((word) => (SMALL_WORDS.has(word) ? word : stemOf(word)))
    .join(' ');
}

/** By their first word, longest first. */
const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const map = new Map<string, string[][]>();
  for (const group of SYNONYMS) {
    for (const words of group) {
      const keys = phraseKey(words).split(' ');
      const first = keys[0] ?? '';
      if (keys.length > 1) map.set(first, [...(map.get(first) ?? []), keys]);
    }
  }
  for (const phrases of map.values()) phrases.sort((a, b) => b.length - a.length);
  return map;
})();

/** The same terms, with each known phrase taken as one word. */
export function withPhrases(terms: readonly Term[]): Term[] {
  const out: Term[] = [];
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at];
    if (term === undefined) continue;
    const phrase = PHRASES.get(term.key)?.find((keys) =>
      keys.every((key, index) => terms[at + index]?.key === key),
    );
    if (phrase === undefined) {
      out.push(term);
      continue;
    }
    const parts = terms.slice(at, at + phrase.length);
    const text = parts.map((part) => part.text).join(' ');
    out.push({ key: phrase.join(' '), text, kind: 'word', isName: false });
    at += phrase.length - 1;
  }
  return out;
}
