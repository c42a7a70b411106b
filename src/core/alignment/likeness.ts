/**
 * How like a point and a clause are, from 0 to 1. First by their words, in any order, each with what it tells; then by
 * what else must agree: numbers, names, "niet", and words that say the contrary.
 */
import type { Factor } from './alignment';
import type { Term } from './terms';
import type { Vocabulary } from './vocabulary';

/** A text as numbers of the vocabulary. */
export interface Indexed {
  readonly terms: readonly Term[];
  /** In the order of the terms. */
  readonly ids: Int32Array;
  /** Each once. */
  readonly distinct: Int32Array;
  /** The sum of their weights. */
  readonly weight: number;
  /** Words that tell something, each once. */
  readonly telling: Int32Array;
  /** Of each kind that has to agree the words there are. */
  readonly numbers: Int32Array;
  readonly names: Int32Array;
  /** Those that say the contrary of some word in the lists. */
  readonly opposed: Int32Array;
  readonly hasNegation: boolean;
}

export interface Likeness {
  readonly value: number;
  /** The shares of the words of the point and of the clause that the other has too. */
  readonly pointCovered: number;
  readonly clauseCovered: number;
  /** Of the words alone, before the factors. */
  readonly words: number;
  /** The same where a text that stands in a longer one gets no credit for it. */
  readonly whole: number;
  readonly factors: readonly Factor[];
}

export function indexed(terms: readonly Term[], { idOf, weights, opposites }: Vocabulary): Indexed {
  const ids = terms.map(({ key }) => idOf.get(key) ?? -1);
  const distinct = [...new Set(ids)];
  const idsWhere = (holds: (term: Term) => boolean): Int32Array =>
    Int32Array.from(new Set(ids.filter((_, at) => terms[at] !== undefined && holds(terms[at]))));
  return {
    terms,
    ids: Int32Array.from(ids),
    distinct: Int32Array.from(distinct),
    weight: distinct.reduce((sum, id) => sum + (weights[id] ?? 0), 0),
    telling: idsWhere(({ kind }) => kind !== 'small' && kind !== 'negation'),
    numbers: idsWhere(({ kind }) => kind === 'number' || kind === 'money' || kind === 'date'),
    names: idsWhere(({ isName }) => isName),
    opposed: Int32Array.from(distinct.filter((id) => opposites.has(id))),
    hasNegation: terms.some(({ kind }) => kind === 'negation'),
  };
}

/** For every word of the vocabulary how well this text has it: 1 for the word itself, less for its kin. */
export function reachOf(text: Indexed, { related, weights }: Vocabulary): Float32Array {
  const reach = new Float32Array(weights.length);
  for (const id of text.distinct)
    for (const { id: other, similarity } of related[id] ?? [])
      if (similarity > (reach[other] ?? 0)) reach[other] = similarity;
  return reach;
}

/** The weight of a text's words that are within reach of another. */
export function coveredWeight(text: Indexed, reach: Float32Array, weights: Float64Array): number {
  let sum = 0;
  for (const id of text.distinct) sum += (weights[id] ?? 0) * (reach[id] ?? 0);
  return sum;
}

/** From how much of the shorter text on it is taken for a part of the longer one. */
const CONTAINED = 0.75;
/** Fewer telling words are met in a long clause by chance. */
const ENOUGH_TO_CONTAIN = 3;
const ORDER = 0.06;
const FACTOR = { number: 0.9, negation: 0.88, name: 0.72, opposite: 0.72, otherThing: 0.5 } as const;

function wordLikeness(
  point: Indexed,
  clause: Indexed,
  pointCovered: number,
  clauseCovered: number,
  dice: number,
): number {
  const [short, covered] = point.weight <= clause.weight ? [point, pointCovered] : [clause, clauseCovered];
  if (covered < CONTAINED || short.telling.length < ENOUGH_TO_CONTAIN) return dice;
  return Math.max(dice, 0.5 * covered + 0.5 * dice);
}

/** The first place in a text of every word of the vocabulary that it has or nearly has; -1 for those it lacks. */
export function placesOf(text: Indexed, { related, weights }: Vocabulary): Int32Array {
  const places = new Int32Array(weights.length).fill(-1);
  text.ids.forEach((id, place) => {
    for (const { id: other, similarity } of related[id] ?? [])
      if (similarity >= 0.8 && places[other] === -1) places[other] = place;
  });
  return places;
}

/** The share of neighbouring words of the clause that stand in the same order in the point. */
function orderOf(pointPlaces: Int32Array, clause: Indexed): number {
  let [met, rising, last] = [0, 0, -1];
  for (let at = 0; at < clause.ids.length; at += 1) {
    if (clause.terms[at]?.kind === 'small') continue;
    const place = pointPlaces[clause.ids[at] ?? -1] ?? -1;
    if (place < 0) continue;
    met += 1;
    if (met > 1 && place >= last) rising += 1;
    last = place;
  }
  return met < 2 ? 1 : rising / (met - 1);
}

/** Together as much as one word that tells something. */
const A_WORD = 0.7;
/** From here on a word is within reach of another text. */
export const MET = 0.5;

/** Whether any of these words is out of the other's reach. */
function isAnyAlone(ids: Int32Array, reach: Float32Array): boolean {
  for (const id of ids) if ((reach[id] ?? 0) < MET) return true;
  return false;
}

/**
 * Where both have a word that the other lacks, it may be another word for the same thing, or another thing. When all that
 * the clause has of its own are words of the advice for what other points are about, it is another thing.
 */
function namesOtherThing(
  { text: point, reach: pointReach }: Reaching,
  { text: clause, reach: clauseReach }: Reaching,
  { bases, isAboutInPoints }: Vocabulary,
): boolean {
  let own = 0;
  for (const id of clause.distinct) {
    if ((pointReach[id] ?? 0) >= MET || (bases[id] ?? 0) < A_WORD) continue;
    if (!isAboutInPoints[id]) return false;
    own += 1;
  }
  if (own === 0) return false;
  for (const id of point.distinct)
    if ((clauseReach[id] ?? 0) < MET && (bases[id] ?? 0) >= A_WORD) return true;
  return false;
}

function saysContrary(
  { text: point, reach: pointReach }: Reaching,
  { text: clause, reach: clauseReach }: Reaching,
  { opposites }: Vocabulary,
): boolean {
  for (const id of point.opposed) {
    if ((clauseReach[id] ?? 0) >= MET) continue;
    const others = opposites.get(id);
    for (const other of clause.opposed) if (others?.has(other) && (pointReach[other] ?? 0) < MET) return true;
  }
  return false;
}

function factorsOf(one: Reaching, other: Reaching, vocabulary: Vocabulary): Factor[] {
  const factors: Factor[] = [];
  const [point, clause] = [one.text, other.text];
  const order = orderOf(one.places, clause);
  if (order < 1) factors.push({ kind: 'order', factor: 1 - ORDER * (1 - order) });
  if (isAnyAlone(point.numbers, other.reach) && isAnyAlone(clause.numbers, one.reach))
    factors.push({ kind: 'number', factor: FACTOR.number });
  if (isAnyAlone(point.names, other.reach) && isAnyAlone(clause.names, one.reach))
    factors.push({ kind: 'name', factor: FACTOR.name });
  if (point.hasNegation !== clause.hasNegation) factors.push({ kind: 'negation', factor: FACTOR.negation });
  if (saysContrary(one, other, vocabulary)) factors.push({ kind: 'opposite', factor: FACTOR.opposite });
  if (namesOtherThing(one, other, vocabulary))
    factors.push({ kind: 'otherThing', factor: FACTOR.otherThing });
  return factors;
}

/** Telling words that both have; one or two in common are no match, unless that is all there is. */
const ENOUGH_WORDS = 2;

function tellingInCommon(point: Indexed, clauseReach: Float32Array): number {
  let common = 0;
  for (const id of point.telling) if ((clauseReach[id] ?? 0) >= MET) common += 1;
  return common;
}

/** A text with what of the vocabulary it reaches; made once and held against many others. */
export interface Reaching {
  readonly text: Indexed;
  readonly reach: Float32Array;
  readonly places: Int32Array;
}

/** Factors only lower: with fewer words in common than this nothing can come of a pair, and its factors are not looked at. */
const WORTH_FACTORS = 0.35;

/**
 * `covered` is the weight of each one's words that the other has too; `isSame` where they have the same letters.
 */
export function likenessOf(
  one: Reaching,
  other: Reaching,
  covered: { readonly point: number; readonly clause: number },
  vocabulary: Vocabulary,
  isSame: boolean,
): Likeness {
  if (isSame) return { value: 1, pointCovered: 1, clauseCovered: 1, words: 1, whole: 1, factors: [] };
  const [point, clause] = [one.text, other.text];
  const pointCovered = point.weight === 0 ? 0 : covered.point / point.weight;
  const clauseCovered = clause.weight === 0 ? 0 : covered.clause / clause.weight;
  const both = point.weight + clause.weight;
  const whole = both === 0 ? 0 : (covered.point + covered.clause) / both;
  const words = wordLikeness(point, clause, pointCovered, clauseCovered, whole);
  if (words < WORTH_FACTORS) return { value: words, pointCovered, clauseCovered, words, whole, factors: [] };
  const factors = factorsOf(one, other, vocabulary);
  const common = tellingInCommon(point, other.reach);
  if (common < ENOUGH_WORDS) factors.push({ kind: 'fewWords', factor: common === 0 ? 0.2 : 0.7 });
  const value = factors.reduce((product, { factor }) => product * factor, words);
  return { value, pointCovered, clauseCovered, words, whole, factors };
}
