/** A text as what it is compared by: stems, amounts, days, names, each with how much it tells. */
import { parseDutchDate } from '#core/calendar/dutch-date';
import { numberOf } from '#core/letter/desk-check/dutch/numbers';
import { isWord, partsOf } from '#core/text-difference/words';
import { folded } from './dutch/fold';
import { NEGATIONS, SMALL_WORDS } from './dutch/small-words';
import { stemOf } from './dutch/stem';

export type TermKind = 'word' | 'small' | 'negation' | 'number' | 'money' | 'date';

export interface Term {
  /** Equal for forms of one word and for spellings of one amount or day. */
  readonly key: string;
  readonly text: string;
  readonly kind: TermKind;
  /** Written with a capital in the middle of a sentence. */
  readonly isName: boolean;
}

const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const DAY_AND_MONTH = new RegExp(`^(\\d{1,2})[ \\u00a0](${MONTHS})$`, 'i');
const AMOUNT = /^(€)?[ \u00a0]?(\d[\d.,]*)(,-|,—)?[ \u00a0]?(%)?$/;
const MULTIPLIED = /^(\d+)[ \u00a0]?[x×][ \u00a0]?(.+)$/;

/** "25.000" is 25000 and "2,5" is 2.5, as Dutch writes them; null for "2016/17". */
export function amountOf(text: string): number | null {
  const bare = text.replace(/[.,]$/, '');
  const plain = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare) ? bare.replaceAll('.', '') : bare;
  return /^\d+(?:[.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : null;
}

function figure(part: string): Term | null {
  const day = parseDutchDate(part);
  if (day !== null) return { key: `day ${day}`, text: part, kind: 'date', isName: false };
  const partial = DAY_AND_MONTH.exec(part);
  if (partial)
    return { key: `day ${partial[1]} ${folded(partial[2] ?? '')}`, text: part, kind: 'date', isName: false };
  const match = AMOUNT.exec(part);
  const amount = match ? amountOf(match[2] ?? '') : null;
  if (!match || amount === null) {
    return /^\p{N}/u.test(part)
      ? { key: `# ${folded(part)}`, text: part, kind: 'number', isName: false }
      : null;
  }
  const isMoney = match[1] !== undefined || match[3] !== undefined;
  const key = `${isMoney ? '€' : '#'} ${amount}${match[4] ? '%' : ''}`;
  return { key, text: part, kind: isMoney ? 'money' : 'number', isName: false };
}

function wordTerms(part: string, isName: boolean): Term[] {
  return part.split(/[-–/&]/).flatMap((text): Term[] => {
    const word = folded(text);
    if (word === '') return [];
    const number = /^(?:een|[^\p{L}]*)$/u.test(text) ? null : numberOf(text);
    if (number !== null) return [{ key: `# ${number}`, text, kind: 'number', isName: false }];
    if (NEGATIONS.has(word)) return [{ key: word, text, kind: 'negation', isName: false }];
    if (SMALL_WORDS.has(word)) return [{ key: word, text, kind: 'small', isName: false }];
    return [{ key: stemOf(word), text, kind: 'word', isName }];
  });
}

/** "25.000 euro" is money, "5 procent" is "5%". */
function withUnits(terms: readonly Term[]): Term[] {
  const out: Term[] = [];
  for (const term of terms) {
    const before = out.at(-1);
    const unit = folded(term.text);
    const isFigure = before?.kind === 'number' && before.key.startsWith('# ');
    if (before && isFigure && unit === 'euro') {
      out[out.length - 1] = {
        ...before,
        key: before.key.replace('#', '€'),
        kind: 'money',
        text: `${before.text} ${term.text}`,
      };
    } else if (before && isFigure && unit === 'procent') {
      out[out.length - 1] = { ...before, key: `${before.key}%`, text: `${before.text} ${term.text}` };
    } else out.push(term);
  }
  return out;
}

const BEGINS_SENTENCE = /(?:^|[.!?:•]["'”’)]*\s*|^[^\p{L}\p{N}]*)$/u;

/** Terms of the words met so far: in one list the same words return over and over. */
export type KnownWords = Map<string, readonly Term[]>;

function known(part: string, isName: boolean, words: KnownWords): readonly Term[] {
  const key = isName ? `^${part}` : part;
  const before = words.get(key);
  if (before !== undefined) return before;
  const multiplied = MULTIPLIED.exec(part);
  const times = multiplied ? figure(multiplied[1] ?? '') : null;
  const single = figure(multiplied ? (multiplied[2] ?? '') : part);
  const fresh = [...(times ? [times] : []), ...(single ? [single] : wordTerms(part, isName))];
  words.set(key, fresh);
  return fresh;
}

export function termsOf(text: string, words: KnownWords = new Map()): Term[] {
  const terms: Term[] = [];
  let before = '';
  for (const part of partsOf(text)) {
    if (part === '&') terms.push({ key: 'en', text: '&', kind: 'small', isName: false });
    else if (isWord(part)) {
      const isName = /^\p{Lu}/u.test(part) && !BEGINS_SENTENCE.test(before);
      terms.push(...known(part, isName, words));
    }
    before = `${before}${part}`.slice(-12);
  }
  return withUnits(terms);
}

/**
 * The text without trifles: capitals, accents, apostrophes, hyphens, blanks and punctuation. Two texts with the same
 * one say the same to the letter. Amounts and days keep their bounds, or "1 12" were "11 2".
 */
export function letterKey(text: string): string {
  return letterKeyOf(text, termsOf(text));
}

/** The same for a text whose terms are known. */
export function letterKeyOf(text: string, terms: readonly Term[]): string {
  const said = terms
    .map(({ kind, key, text: word }) =>
      kind === 'number' || kind === 'money' || kind === 'date'
        ? `[${key}]`
        : word === '&'
          ? 'en'
          : folded(word),
    )
    .join('');
  return /\?["'”’)\s]*$/.test(text) ? `${said}?` : said;
}
