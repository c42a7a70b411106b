/** A number in running text and the list that it counts. */
import { NUMBER, numberOf } from '../dutch/numbers';
import type { Span } from '../dutch/sentences';

export interface Stated {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly bound: 'exact' | 'atLeast' | 'atMost';
}

/** A number with a plural behind it, up to three words on. Time, money and articles are not counted out behind a colon. */
const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}.,/€-])(?:(ten minste|tenminste|minstens|minimaal|meer dan|zeker)|(hooguit|hoogstens|maximaal|ten hoogste)|(?:ongeveer|circa|ca\\.|bijna|ruim))?\\s*(?<![\\p{L}\\p{N}.,/€-])(${NUMBER})\\s+((?:[\\p{L}-]+\\s+){0,2}?[\\p{L}-]{3,}(?:en|s|’s|'s))(?![\\p{L}\\p{N}])`,
  'dgiu',
);
const NOT_COUNTED =
  /^(?:\S+\s+)*?(?:dagen|weken|maanden|jaren|uren|minuten|euro|cent|procent|keren|malen|graden|kilometers?|meters?|pagina's|leden)$/i;
const REFERS =
  /(?:artikel(?:en)?|art\.|lid|punt|punten|nr\.|nummers?|paragraaf|hoofdstuk|bijlagen?|pagina|blz\.)\s*$/i;
export const OPEN_END =
  /\b(?:zoals|waaronder|bijvoorbeeld|onder andere|onder meer|enzovoorts?)\b|\b(?:o\.a\.|o\.m\.|enz\.|etc\.|bijv\.|e\.d\.)|…|\.\.\./i;

export function statedIn(text: string, from: number, to: number): Stated | null {
  const clause = text.slice(from, to);
  const all = [...clause.matchAll(COUNTED)].flatMap((match): Stated[] => {
    const [, atLeast, atMost, word = '', noun = ''] = match;
    const number = numberOf(word);
    const start = match.indices?.[3]?.[0];
    if (start === undefined || number === null || number < 2 || number > 30 || NOT_COUNTED.test(noun))
      return [];
    if (REFERS.test(clause.slice(0, start))) return [];
    return [
      {
        number,
        from: from + start,
        to: from + start + word.length,
        words: `${word} ${noun}`,
        bound: atLeast ? 'atLeast' : atMost ? 'atMost' : 'exact',
      },
    ];
  });
  // With two numbers before one colon nobody can say which of them is counted out.
  return all.length === 1 ? (all[0] ?? null) : null;
}

export interface Listed {
  /** As a reader counts them: "x, y en z" are three, "werk & inkomen" is one. */
  readonly natural: number;
  readonly least: number;
  readonly most: number;
  /** Where the first "&" stands, by which one might also count two. */
  readonly ampersand: { readonly from: number; readonly to: number; readonly words: string } | null;
}

const LONGEST_ITEM = 8;

/** What is listed behind a colon in running text; null where that is no list. */
function listedIn(text: string, from: number, to: number): Listed | null {
  const bare = text.slice(from, to).replace(/\([^()]*\)/g, (inner) => ' '.repeat(inner.length));
  if (OPEN_END.test(bare)) return null;
  const parts = bare.replace(/[.!?]\s*$/, '').split(/[,;]/);
  const filled = parts.filter((part) => part.trim() !== '');
  if (filled.length < 2 || filled.some((part) => part.trim().split(/\s+/).length > LONGEST_ITEM)) return null;
  const ands = filled.map((part) => part.match(/(?<=\S)\s+en\s/gi)?.length ?? 0);
  // "Of" always parts two; "en" may also hold one together, as in "werk en inkomen".
  const ors = filled.reduce((sum, part) => sum + (part.match(/(?<=\S)\s+of\s/gi)?.length ?? 0), 0);
  const all = ands.reduce((sum, each) => sum + each, 0);
  const last = Math.min(1, ands.at(-1) ?? 0);
  const ampersands = bare.match(/&/g)?.length ?? 0;
  const at = /[^,;]*&[^,;.]*/.exec(bare);
  const words = at?.[0].trim() ?? '';
  const start = at ? from + at.index + at[0].indexOf(words) : 0;
  return {
    natural: filled.length + ors + last,
    least: filled.length + ors,
    most: filled.length + ors + all + ampersands,
    ampersand: at ? { from: start, to: start + words.length, words } : null,
  };
}

export function fits({ number, bound }: Stated, { least, most, natural, ampersand }: Listed): boolean {
  if (bound === 'atLeast') return most >= number;
  if (bound === 'atMost') return least <= number;
  // Whether "en" joins two or is part of one is open; "&" is not counted as two unless it must be.
  return ampersand === null ? number >= least && number <= most : number === natural;
}

export interface CountInText {
  readonly stated: Stated;
  readonly listed: Listed;
  /** Characters of the list behind the colon. */
  readonly from: number;
  readonly to: number;
}

/** Every "de negen gebieden: ..." with its list behind the colon that differs from the number before it. */
export function countsThatDiffer(text: string, sentences: readonly Span[]): CountInText[] {
  return sentences.flatMap(({ from, to }) => {
    const colon = text.indexOf(':', from);
    if (colon < 0 || colon >= to - 2 || OPEN_END.test(text.slice(from, colon))) return [];
    const stated = statedIn(text, from, colon);
    const listed = stated && listedIn(text, colon + 1, to);
    if (!stated || !listed || fits(stated, listed)) return [];
    return [{ stated, listed, from: colon + 1, to }];
  });
}
