/** The likeness of every point to every clause, where there is any worth the name. */
import type { ClauseToAlign, PointToAlign } from './alignment';
import {
  coveredWeight,
  type Indexed,
  indexed,
  type Likeness,
  likenessOf,
  placesOf,
  type Reaching,
  reachOf,
} from './likeness';
import { withPhrases } from './phrases';
import { type KnownWords, letterKeyOf, type Term, termsOf } from './terms';
import { type Vocabulary, vocabularyOf } from './vocabulary';

export interface Score extends Likeness {
  readonly point: number;
  readonly clause: number;
  readonly isSame: boolean;
}

export interface Scores {
  readonly points: readonly Indexed[];
  readonly clauses: readonly Indexed[];
  readonly pointReach: readonly Float32Array[];
  readonly clauseReach: readonly Float32Array[];
  readonly vocabulary: Vocabulary;
  /** By point, then by clause; those with next to nothing in common are left out. */
  readonly near: readonly ReadonlyMap<number, Score>[];
}

/** Below this share of common words nothing can lift a pair to a match, and it is not looked at further. */
const WORTH_LOOKING = 0.35;
const WORTH_LOOKING_CONTAINED = 0.6;

interface ReadList {
  readonly terms: readonly (readonly Term[])[];
  readonly keys: readonly string[];
}

function read(list: readonly { readonly text: string }[], words: KnownWords): ReadList {
  const plain = list.map(({ text }) => termsOf(text, words));
  return {
    terms: plain.map(withPhrases),
    keys: list.map(({ text }, at) => letterKeyOf(text, plain[at] ?? [])),
  };
}

/** Of each word the texts that have it. */
function postingsOf(texts: readonly Indexed[], words: number): readonly (readonly number[])[] {
  const postings: number[][] = Array.from({ length: words }, () => []);
  for (const [at, { distinct }] of texts.entries()) for (const id of distinct) postings[id]?.push(at);
  return postings;
}

/**
 * Adds up in `sums` how much of each text a point reaches, going from its words to the texts that have them: most pairs
 * have nothing but small words in common, and are never looked at.
 */
function sumCovered(
  reach: Float32Array,
  reached: readonly number[],
  postings: readonly (readonly number[])[],
  weights: Float64Array,
  sums: Float64Array,
): void {
  sums.fill(0);
  for (const id of reached) {
    const share = (weights[id] ?? 0) * (reach[id] ?? 0);
    for (const at of postings[id] ?? []) sums[at] = (sums[at] ?? 0) + share;
  }
}

function reachedFrom({ distinct }: Indexed, { related }: Vocabulary): readonly number[] {
  const reached = new Set<number>();
  for (const id of distinct) for (const { id: other } of related[id] ?? []) reached.add(other);
  return [...reached];
}

export function scoresOf(points: readonly PointToAlign[], clauses: readonly ClauseToAlign[]): Scores {
  const words: KnownWords = new Map();
  const [ofAdvice, ofMotion] = [read(points, words), read(clauses, words)];
  const vocabulary = vocabularyOf(ofAdvice.terms, ofMotion.terms);
  const { weights } = vocabulary;
  const reaching = (terms: readonly Term[]): Reaching => {
    const text = indexed(terms, vocabulary);
    return { text, reach: reachOf(text, vocabulary), places: placesOf(text, vocabulary) };
  };
  const ofPoints = ofAdvice.terms.map(reaching);
  const ofClauses = ofMotion.terms.map(reaching);
  const clauseTexts = ofClauses.map(({ text }) => text);
  const postings = postingsOf(clauseTexts, weights.length);
  const sums = new Float64Array(clauses.length);
  const isWorthLooking = (own: number, clause: number, covered: number): boolean =>
    // Twice what the clause has of it is about what both have of each other.
    2 * covered >= WORTH_LOOKING * (own + clause) ||
    covered >= WORTH_LOOKING_CONTAINED * Math.min(own, clause);
  const near = ofPoints.map((point, p) => {
    const row = new Map<number, Score>();
    const key = ofAdvice.keys[p] ?? '';
    sumCovered(point.reach, reachedFrom(point.text, vocabulary), postings, weights, sums);
    for (const [c, clause] of ofClauses.entries()) {
      const isSame = key !== '' && key === ofMotion.keys[c];
      const ofClause = sums[c] ?? 0;
      if (!isSame && (ofClause === 0 || !isWorthLooking(point.text.weight, clause.text.weight, ofClause)))
        continue;
      const covered = { point: coveredWeight(point.text, clause.reach, weights), clause: ofClause };
      const likeness = likenessOf(point, clause, covered, vocabulary, isSame);
      row.set(c, { ...likeness, point: p, clause: c, isSame });
    }
    return row;
  });
  return {
    points: ofPoints.map(({ text }) => text),
    clauses: clauseTexts,
    pointReach: ofPoints.map(({ reach }) => reach),
    clauseReach: ofClauses.map(({ reach }) => reach),
    vocabulary,
    near,
  };
}
