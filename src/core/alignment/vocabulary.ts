/**
 * All words of both lists, which of them are like each other, and how much each tells. A word that stands in many points
 * or in many clauses is their common frame and says little about which is which; how many texts there are does not
 * count, so that a clause about something else changes nothing for the others.
 */
import type { SharedHow } from './alignment';
import { OPPOSITES } from './dutch/opposites';
import { SYNONYMS } from './dutch/synonyms';
import { phraseKey } from './phrases';
import type { Term } from './terms';

export interface Related {
  readonly id: number;
  /** 0 to 1. */
  readonly similarity: number;
  readonly how: SharedHow;
}

export interface Vocabulary {
  /** Of a term's key; terms that were not in either list have none. */
  readonly idOf: ReadonlyMap<string, number>;
  readonly weights: Float64Array;
  /** What each tells by its kind, before its being common lowers it. */
  readonly bases: Float64Array;
  /** Of each word the words it is like, itself first. */
  readonly related: readonly (readonly Related[])[];
  readonly opposites: ReadonlyMap<number, ReadonlySet<number>>;
  /** Whether any of the points has the word itself, elsewhere than where it says what to do: at its beginning. */
  readonly isAboutInPoints: readonly boolean[];
}

/** How much each kind tells, before its being common lowers it. */
const WEIGHT: Readonly<Record<Term['kind'], number>> = {
  small: 0.06,
  negation: 0.45,
  word: 1,
  number: 0.8,
  money: 1,
  date: 1,
};
const SHORT_WORD = 0.75;
const NAME = 1.2;
const SYNONYM = 0.88;
/** From this share of common groups of three letters on, two words are taken for kin. */
const ALIKE_LETTERS = 0.58;
/** A word of this length inside a longer one is a part of a compound: klacht in klachtenregeling. */
const SHORTEST_PART = 5;
/** Groups of letters in more words than this are endings. */
const COMMON_LETTERS = 300;

const synonymSets: readonly (readonly string[])[] = SYNONYMS.map((group) => group.map(phraseKey));
const groupsOfStem: ReadonlyMap<string, readonly number[]> = (() => {
  const groups = new Map<string, number[]>();
  for (const [index, set] of synonymSets.entries())
    for (const stem of set) groups.set(stem, [...(groups.get(stem) ?? []), index]);
  return groups;
})();
const oppositeStems: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const map = new Map<string, Set<string>>();
  const put = (a: string, b: string): unknown => map.set(a, (map.get(a) ?? new Set<string>()).add(b));
  for (const [a, b] of OPPOSITES) {
    put(phraseKey(a), phraseKey(b));
    put(phraseKey(b), phraseKey(a));
  }
  return map;
})();

function lettersOf(word: string): string[] {
  const framed = `^${word}$`;
  const groups: string[] = [];
  for (let at = 0; at + 3 <= framed.length; at += 1) groups.push(framed.slice(at, at + 3));
  return groups;
}

/** How like two words are by their letters alone; 0 where that is chance. */
function letterLikeness(a: string, b: string, common: number): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long === `on${short}`) return 0;
  const dice = (2 * common) / (a.length + b.length);
  const isPart = short.length >= SHORTEST_PART && (long.startsWith(short) || long.endsWith(short));
  const part = isPart ? 0.4 + (0.45 * short.length) / long.length : 0;
  const whole = dice >= ALIKE_LETTERS && short.length >= SHORTEST_PART ? dice * 0.9 : 0;
  return Math.max(part, whole);
}

function baseWeight(term: Term): number {
  const base = WEIGHT[term.kind];
  if (term.kind !== 'word') return base;
  return term.isName ? NAME : term.key.length <= 3 ? SHORT_WORD : base;
}

function documentCounts(lists: readonly (readonly Term[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const terms of lists)
    for (const key of new Set(terms.map((term) => term.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

export function vocabularyOf(
  points: readonly (readonly Term[])[],
  clauses: readonly (readonly Term[])[],
): Vocabulary {
  const idOf = new Map<string, number>();
  const terms: Term[] = [];
  for (const list of [...points, ...clauses])
    for (const term of list)
      if (!idOf.has(term.key)) {
        idOf.set(term.key, terms.length);
        terms.push(term);
      }
  const [inPoints, inClauses] = [documentCounts(points), documentCounts(clauses)];
  const about = new Set(points.flatMap((list) => list.slice(1).map(({ key }) => key)));
  const weights = Float64Array.from(terms, (term) => {
    const base = baseWeight(term);
    if (term.kind === 'small') return base;
    const count = Math.max(inPoints.get(term.key) ?? 0, inClauses.get(term.key) ?? 0, 1);
    return base / (1 + 0.7 * Math.log(count));
  });
  return {
    idOf,
    weights,
    bases: Float64Array.from(terms, baseWeight),
    related: relatedWords(terms),
    opposites: oppositesAmong(terms, idOf),
    isAboutInPoints: terms.map(({ key }) => about.has(key)),
  };
}

function relatedWords(terms: readonly Term[]): Related[][] {
  const related = terms.map((_, id): Related[] => [{ id, similarity: 1, how: 'same' }]);
  const isWordly = (id: number): boolean => terms[id]?.kind === 'word';
  const put = (a: number, b: number, similarity: number, how: SharedHow): void => {
    const there = related[a]?.find(({ id }) => id === b);
    if (there === undefined) related[a]?.push({ id: b, similarity, how });
  };
  const inGroup = new Map<number, number[]>();
  const byLetters = new Map<string, number[]>();
  for (const [id, term] of terms.entries()) {
    if (!isWordly(id)) continue;
    for (const group of groupsOfStem.get(term.key) ?? [])
      inGroup.set(group, [...(inGroup.get(group) ?? []), id]);
    for (const letters of new Set(lettersOf(term.key))) {
      const there = byLetters.get(letters);
      if (there) there.push(id);
      else byLetters.set(letters, [id]);
    }
  }
  for (const ids of inGroup.values())
    for (const a of ids) for (const b of ids) if (a !== b) put(a, b, SYNONYM, 'synonym');
  const common = new Uint16Array(terms.length);
  for (const [a, term] of terms.entries()) {
    if (!isWordly(a)) continue;
    const met: number[] = [];
    for (const letters of new Set(lettersOf(term.key))) {
      const there = byLetters.get(letters) ?? [];
      if (there.length > COMMON_LETTERS) continue;
      for (const b of there) {
        if (b <= a) continue;
        if (common[b] === 0) met.push(b);
        common[b] = (common[b] ?? 0) + 1;
      }
    }
    for (const b of met) {
      const count = common[b] ?? 0;
      common[b] = 0;
      if (count < 3) continue;
      const similarity = letterLikeness(term.key, terms[b]?.key ?? '', count);
      if (similarity === 0) continue;
      put(a, b, similarity, 'related');
      put(b, a, similarity, 'related');
    }
  }
  return related;
}

function oppositesAmong(
  terms: readonly Term[],
  idOf: ReadonlyMap<string, number>,
): Map<number, ReadonlySet<number>> {
  const found = new Map<number, ReadonlySet<number>>();
  for (const [id, { key }] of terms.entries()) {
    const others = [...(oppositeStems.get(key) ?? []), `on${key}`, key.replace(/^on/, '')]
      .filter((other) => other !== key)
      .flatMap((other) => idOf.get(other) ?? []);
    if (others.length > 0) found.set(id, new Set(others));
  }
  return found;
}
