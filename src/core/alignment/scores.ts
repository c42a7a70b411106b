/** The likeness of every point to every clause, where there is any worth the name. */
import type { ClauseToAlign, PointToAlign } from './alignment';
import { coveredWeight, type Indexed, indexed, type Likeness, likenessOf, reachOf } from './likeness';
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
  const pointReach = pointTexts.map((text) => reachOf(text, vocabulary));
  const clauseReach = clauseTexts.map((text) => reachOf(text, vocabulary));
  const pointKeys = points.map(({ text }) => letterKey(text));
  const clauseKeys = clauses.map(({ text }) => letterKey(text));
  const { weights } = vocabulary;
  const near = pointTexts.map((point, p) => {
    const row = new Map<number, Score>();
    const reach = pointReach[p];
    if (reach === undefined) return row;
    clauseTexts.forEach((clause, c) => {
      const back = clauseReach[c];
      const key = pointKeys[p] ?? '';
      const isSame = key !== '' && key === clauseKeys[c];
      if (back === undefined) return;
      if (!isSame) {
        const covered = coveredWeight(clause, reach, weights);
        const most = Math.min(point.weight, clause.weight);
        // Twice what the clause has of it is at most what both have of each other.
        if (
          (2 * covered) / (point.weight + clause.weight) < WORTH_LOOKING &&
          covered < WORTH_LOOKING_CONTAINED * most
        )
          return;
      }
      row.set(c, {
        ...likenessOf(point, clause, reach, back, vocabulary, isSame),
        point: p,
        clause: c,
        isSame,
      });
    });
    return row;
  });
  return { points: pointTexts, clauses: clauseTexts, pointReach, clauseReach, vocabulary, near };
}
