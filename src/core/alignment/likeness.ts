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
  readonly ids: readonly number[];
  /** Each once. */
  readonly distinct: readonly number[];
  /** The sum of their weights. */
  readonly weight: number;
  /** Words that tell something, each once. */
  readonly telling: number;
}

export interface Likeness {
  readonly value: number;
  /** The shares of the words of the point and of the clause that the other has too. */
  readonly pointCovered: number;
  readonly clauseCovered: number;
  /** Of the words alone, before the factors. */
  readonly words: number;
  readonly factors: readonly Factor[];
}

export function indexed(terms: readonly Term[], { idOf, weights }: Vocabulary): Indexed {
  const ids = terms.map(({ key }) => idOf.get(key) ?? -1);
  const distinct = [...new Set(ids)];
  const isTelling = (term: Term): boolean => term.kind !== 'small' && term.kind !== 'negation';
  return {
    terms,
    ids,
    distinct,
    weight: distinct.reduce((sum, id) => sum + (weights[id] ?? 0), 0),
    telling: new Set(terms.filter(isTelling).map(({ key }) => key)).size,
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

function wordLikeness(point: Indexed, clause: Indexed, pointCovered: number, clauseCovered: number): number {
  const both = point.weight + clause.weight;
  const dice = both === 0 ? 0 : (pointCovered * point.weight + clauseCovered * clause.weight) / both;
  const [short, covered] = point.weight <= clause.weight ? [point, pointCovered] : [clause, clauseCovered];
  if (covered < CONTAINED || short.telling < ENOUGH_TO_CONTAIN) return dice;
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
  clause.ids.forEach((id, at) => {
    const place = clause.terms[at]?.kind === 'small' ? -1 : (pointPlaces[id] ?? -1);
    if (place < 0) return;
    met += 1;
    if (met > 1 && place >= last) rising += 1;
    last = place;
  });
  return met < 2 ? 1 : rising / (met - 1);
}

/** Together as much as one word that tells something. */
const A_WORD = 0.7;

interface Alone {
  readonly numbers: boolean;
  readonly names: boolean;
  readonly ids: readonly number[];
  /** Words that tell something, each once. */
  readonly words: readonly number[];
}

/** What stands in a text and is out of the other's reach. */
function alone(text: Indexed, reach: Float32Array, { bases }: Vocabulary): Alone {
  const isTelling = (id: number): boolean => (bases[id] ?? 0) >= A_WORD;
  const left = text.terms.filter((_, at) => (reach[text.ids[at] ?? -1] ?? 0) < 0.5);
  return {
    numbers: left.some(({ kind }) => kind === 'number' || kind === 'money' || kind === 'date'),
    names: left.some(({ isName }) => isName),
    ids: text.ids.filter((id) => (reach[id] ?? 0) < 0.5),
    words: text.distinct.filter((id) => (reach[id] ?? 0) < 0.5 && isTelling(id)),
  };
}

const negations = (text: Indexed): number => text.terms.filter(({ kind }) => kind === 'negation').length;

/**
 * Where both have a word that the other lacks, it may be another word for the same thing, or another thing. When all that
 * the clause has of its own are words of the advice for what other points are about, it is another thing.
 */
function namesOtherThing(inPoint: Alone, inClause: Alone, { isInPoints }: Vocabulary): boolean {
  const known = inClause.words.filter((id) => isInPoints[id]);
  return inPoint.words.length > 0 && known.length > 0 && known.length === inClause.words.length;
}

function factorsOf(
  { text: point, reach: pointReach, places }: Reaching,
  { text: clause, reach: clauseReach }: Reaching,
  vocabulary: Vocabulary,
): Factor[] {
  const factors: Factor[] = [];
  const order = orderOf(places, clause);
  if (order < 1) factors.push({ kind: 'order', factor: 1 - ORDER * (1 - order) });
  const [inPoint, inClause] = [alone(point, clauseReach, vocabulary), alone(clause, pointReach, vocabulary)];
  if (inPoint.numbers && inClause.numbers) factors.push({ kind: 'number', factor: FACTOR.number });
  if (inPoint.names && inClause.names) factors.push({ kind: 'name', factor: FACTOR.name });
  if (negations(point) > 0 !== negations(clause) > 0)
    factors.push({ kind: 'negation', factor: FACTOR.negation });
  const contrary = inPoint.ids.some((id) => {
    const others = vocabulary.opposites.get(id);
    return others !== undefined && inClause.ids.some((other) => others.has(other));
  });
  if (contrary) factors.push({ kind: 'opposite', factor: FACTOR.opposite });
  if (namesOtherThing(inPoint, inClause, vocabulary))
    factors.push({ kind: 'otherThing', factor: FACTOR.otherThing });
  return factors;
}

/** Telling words that both have; one or two in common are no match, unless that is all there is. */
const ENOUGH_WORDS = 2;

function tellingInCommon(point: Indexed, clauseReach: Float32Array): number {
  const met = point.terms.filter(
    ({ kind }, at) =>
      kind !== 'small' && kind !== 'negation' && (clauseReach[point.ids[at] ?? -1] ?? 0) >= 0.5,
  );
  return new Set(met.map(({ key }) => key)).size;
}

/** A text with what of the vocabulary it reaches; made once and held against many others. */
export interface Reaching {
  readonly text: Indexed;
  readonly reach: Float32Array;
  readonly places: Int32Array;
}

/** Factors only lower: with fewer words in common than this nothing can come of a pair, and its factors are not looked at. */
const WORTH_FACTORS = 0.35;

/** `isSame` where they have the same letters. */
export function likenessOf(
  one: Reaching,
  other: Reaching,
  vocabulary: Vocabulary,
  isSame: boolean,
): Likeness {
  if (isSame) return { value: 1, pointCovered: 1, clauseCovered: 1, words: 1, factors: [] };
  const [point, clause] = [one.text, other.text];
  const { weights } = vocabulary;
  const pointCovered = point.weight === 0 ? 0 : coveredWeight(point, other.reach, weights) / point.weight;
  const clauseCovered = clause.weight === 0 ? 0 : coveredWeight(clause, one.reach, weights) / clause.weight;
  const words = wordLikeness(point, clause, pointCovered, clauseCovered);
  if (words < WORTH_FACTORS) return { value: words, pointCovered, clauseCovered, words, factors: [] };
  const factors = factorsOf(one, other, vocabulary);
  const common = tellingInCommon(point, other.reach);
  if (common < ENOUGH_WORDS) factors.push({ kind: 'fewWords', factor: common === 0 ? 0.2 : 0.7 });
  const value = factors.reduce((product, { factor }) => product * factor, words);
  return { value, pointCovered, clauseCovered, words, factors };
}
