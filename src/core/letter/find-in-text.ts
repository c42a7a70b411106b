/** Finds words in a text as people mean it: capitals aside unless asked, a typed blank or quote for every kind of it. */

export interface FindQuery {
  readonly text: string;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
}

export interface TextMatch {
  readonly from: number;
  readonly to: number;
}

/** Signs that are typed as one and stand in texts as several. */
const ALIKE: readonly (readonly [typed: string, meant: string])[] = [
  [' \u00a0\u202f', '[ \\u00a0\\u202f]'],
  ["'‘’", "['‘’]"],
  ['"“”„', '["“”„]'],
  ['-\u2011', '[-\\u2011]'],
];

function meaning(sign: string): string {
  const alike = ALIKE.find(([typed]) => typed.includes(sign));
  return alike ? alike[1] : sign.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
}

/** Null where there is nothing to look for. */
function pattern({ text, matchCase, wholeWords }: FindQuery): RegExp | null {
  if (text === '') return null;
  const words = [...text].map(meaning).join('');
  const whole = wholeWords ? `(?<![\\p{L}\\p{N}_])${words}(?![\\p{L}\\p{N}_])` : words;
  return new RegExp(whole, matchCase ? 'gu' : 'giu');
}

/** The places in `text`, in order and without overlap, in units of UTF-16 as strings count. */
export function matchesIn(text: string, query: FindQuery): TextMatch[] {
  const looking = pattern(query);
  if (!looking) return [];
  return [...text.matchAll(looking)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
}

/** `words` as they are put in the place of `found`: with a capital where that had one. Never with fewer. */
export function withCapitalOf(found: string, words: string): string {
  if (!/^\p{Lu}/u.test(found)) return words;
  // The Dutch ij is one letter: IJzer.
  return words.replace(/^(?:ij|\p{Ll})/u, (first) => first.toUpperCase());
}
