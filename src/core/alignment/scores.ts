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
import { letterKey, termsOf } from './terms';
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
const WORTH_LOOKING = 0.25;
const WORTH_LOOKING_CONTAINED = 0.6;

export function scoresOf(points: readonly PointToAlign[], clauses: readonly ClauseToAlign[]): Scores {
  const pointTerms = points.map(({ text }) => withPhrases(termsOf(text)));
  const clauseTerms = clauses.map(({ text }) => withPhrases(termsOf(text)));
  const vocabulary = vocabularyOf(pointTerms, clauseTerms);
  const pointTexts = pointTerms.map((terms) => indexed(terms, vocabulary));
  const clauseTexts = clauseTerms.map((terms) => indexed(terms, vocabulary));
  const reaching = (text: Indexed): Reaching => ({
    text,
    reach: reachOf(text, vocabulary),
    places: placesOf(text, vocabulary),
  });
  const ofPoints = pointTexts.map(reaching);
  const ofClauses = clauseTexts.map(reaching);
  const pointKeys = points.map(({ text }) => letterKey(text));
  const clauseKeys = clauses.map(({ text }) => letterKey(text));
  const { weights } = vocabulary;
  const isWorthLooking = (point: Reaching, clause: Indexed): boolean => {
    const covered = coveredWeight(clause, point.reach, weights);
    const { weight } = point.text;
    // Twice what the clause has of it is about what both have of each other.
    if (2 * covered >= WORTH_LOOKING * (weight + clause.weight)) return true;
    return covered >= WORTH_LOOKING_CONTAINED * Math.min(weight, clause.weight);
  };
  const near = ofPoints.map((point, p) => {
    const row = new Map<number, Score>();
    const key = pointKeys[p] ?? '';
    for (const [c, clause] of ofClauses.entries()) {
      const isSame = key !== '' && key === clauseKeys[c];
      if (!isSame && !isWorthLooking(point, clause.text)) continue;
      row.set(c, { ...likenessOf(point, clause, vocabulary, isSame), point: p, clause: c, isSame });
    }
    return row;
  });
  const pointReach = ofPoints.map(({ reach }) => reach);
  const clauseReach = ofClauses.map(({ reach }) => reach);
  return { points: pointTexts, clauses: clauseTexts, pointReach, clauseReach, vocabulary, near };
}
