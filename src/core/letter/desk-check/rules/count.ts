/** "De negen levensgebieden: ..." with eight behind the colon, or "drie adviezen:" above a list of two. */
import type { BodyNode } from '#core/letter/body';
import { NUMBER, numberLike, numberOf } from '../dutch/numbers';
import { type Finding, finding, type Mend, mendBy } from '../finding';
import { unitsOf } from '../reading/inline-text';
import { type LetterReading, nodeAt, parentOf, rangeOf, type TextBlock } from '../reading/letter-reading';

interface Stated {
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
const OPEN_END =
  /\b(?:zoals|waaronder|bijvoorbeeld|onder andere|onder meer|enzovoorts?)\b|\b(?:o\.a\.|o\.m\.|enz\.|etc\.|bijv\.|e\.d\.)|…|\.\.\./i;

function statedIn(text: string, from: number, to: number): Stated | null {
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

interface Listed {
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

function fits({ number, bound }: Stated, { least, most, natural, ampersand }: Listed): boolean {
  if (bound === 'atLeast') return most >= number;
  if (bound === 'atMost') return least <= number;
  // Whether "en" joins two or is part of one is open; "&" is not counted as two unless it must be.
  return ampersand === null ? number >= least && number <= most : number === natural;
}

function mendFor(block: TextBlock, stated: Stated, listed: Listed): Mend {
  const { inline, path } = block;
  const { ampersand } = listed;
  if (ampersand && stated.number === listed.natural + 1) {
    const at = inline.text.indexOf('&', ampersand.from);
    const units = unitsOf(inline, at, at + 1);
    const words = ampersand.words.replace(/\s*&\s*/, ' en ');
    const isSpaced = /\s/.test(inline.text.charAt(at - 1)) && /\s/.test(inline.text.charAt(at + 1));
    const text = isSpaced ? 'en' : ' en ';
    return mendBy('replace', { kind: 'text', path, ...units, content: [{ type: 'text', text }] }, words);
  }
  return numberMend(block, stated, listed.natural);
}

function numberMend({ path, inline }: TextBlock, stated: Stated, number: number): Mend {
  const text = numberLike(number, inline.text.slice(stated.from, stated.to));
  const units = unitsOf(inline, stated.from, stated.to);
  return mendBy('replace', { kind: 'text', path, ...units, content: [{ type: 'text', text }] }, text);
}

function inRunningText(block: TextBlock): Finding[] {
  const { text, sentences } = block.inline;
  return sentences.flatMap(({ from, to }) => {
    const colon = text.indexOf(':', from);
    if (colon < 0 || colon >= to - 2 || OPEN_END.test(text.slice(from, colon))) return [];
    const stated = statedIn(text, from, colon);
    const listed = stated && listedIn(text, colon + 1, to);
    if (!stated || !listed || fits(stated, listed)) return [];
    const { ampersand } = listed;
    return [
      finding('countDiffers', rangeOf(block, stated.from, stated.to), stated.words, {
        context: {
          stated: stated.number,
          listed: listed.natural,
          other: ampersand ? listed.natural + 1 : listed.natural,
          doubtful: ampersand?.words ?? '',
        },
        mend: mendFor(block, stated, listed),
      }),
    ];
  });
}

function itemsAfter(letter: LetterReading, block: TextBlock): number | null {
  const { parent, index } = parentOf(block.path);
  const siblings: readonly BodyNode[] = nodeAt(letter.body, parent)?.content ?? [];
  const next = siblings[index + 1];
  if (!next) return null;
  if (next.type === 'bulletList' || next.type === 'orderedList') return next.content?.length ?? 0;
  if (next.type !== 'advicePoint') return null;
  let count = 0;
  for (const node of siblings.slice(index + 1)) {
    if (node.type !== 'advicePoint' || node.attrs?.branch !== next.attrs?.branch) break;
    count += 1;
  }
  return count;
}

/** "... drie onderdelen:" with the list as a list below it. */
function aboveList(letter: LetterReading, block: TextBlock): Finding[] {
  const { text, sentences } = block.inline;
  const last = sentences.at(-1);
  if (!last || !text.slice(last.from, last.to).endsWith(':')) return [];
  const stated = statedIn(text, last.from, last.to);
  const items = stated && itemsAfter(letter, block);
  if (!stated || items === null || items < 1 || OPEN_END.test(text.slice(last.from, last.to))) return [];
  const listed: Listed = { natural: items, least: items, most: items, ampersand: null };
  if (fits(stated, listed)) return [];
  return [
    finding('countDiffers', rangeOf(block, stated.from, stated.to), stated.words, {
      context: { stated: stated.number, listed: items, other: items, doubtful: '' },
      mend: items > 1 ? numberMend(block, stated, items) : null,
    }),
  ];
}

export function countRule(letter: LetterReading): Finding[] {
  return letter.blocks
    .filter((block) => block.kind === 'paragraph' && block.part !== 'annex')
    .flatMap((block) => [...inRunningText(block), ...aboveList(letter, block)]);
}
