/** Why a point and a clause were put together, in words of the two. */
import type { ClauseToAlign, Factor, MatchExplanation, PointToAlign, SharedWord } from './alignment';
import type { Indexed } from './likeness';
import type { Rival } from './rivals';
import type { Score, Scores } from './scores';

function sharedWords(point: Indexed, clause: Indexed, { vocabulary }: Scores): SharedWord[] {
  const { related, weights } = vocabulary;
  const all = point.weight + clause.weight;
  const inClause = new Map<number, string>();
  clause.ids.forEach((id, at) => {
    if (!inClause.has(id)) inClause.set(id, clause.terms[at]?.text ?? '');
  });
  const shared: SharedWord[] = [];
  const told = new Set<number>();
  point.ids.forEach((id, at) => {
    const term = point.terms[at];
    if (term === undefined || term.kind === 'small' || told.has(id)) return;
    told.add(id);
    const like = [...(related[id] ?? [])]
      .filter((other) => inClause.has(other.id))
      .sort((a, b) => b.similarity - a.similarity)[0];
    if (like === undefined || like.similarity < 0.5) return;
    const weight = (((weights[id] ?? 0) + (weights[like.id] ?? 0)) * like.similarity) / all;
    shared.push({ point: term.text, clause: inClause.get(like.id) ?? '', how: like.how, weight });
  });
  return shared.sort((a, b) => b.weight - a.weight);
}

function onlyIn(text: Indexed, reach: Float32Array | undefined): string[] {
  const told = new Set<number>();
  return text.terms.flatMap((term, at) => {
    const id = text.ids[at] ?? -1;
    if (term.kind === 'small' || told.has(id) || (reach?.[id] ?? 0) >= 0.5) return [];
    told.add(id);
    return [term.text];
  });
}

function decision(score: Score, shared: readonly SharedWord[]): MatchExplanation['decidedBy'] {
  if (score.isSame) return 'sameWords';
  if (Math.max(score.pointCovered, score.clauseCovered) - score.words > 0.1) return 'contained';
  const bySynonym = shared.reduce((sum, { how, weight }) => sum + (how === 'same' ? 0 : weight), 0);
  const all = shared.reduce((sum, { weight }) => sum + weight, 0);
  return bySynonym * 2 > all ? 'synonyms' : 'words';
}

export function explain(
  score: Score,
  rival: Rival | null,
  lowered: readonly Factor[],
  scores: Scores,
  points: readonly PointToAlign[],
  clauses: readonly ClauseToAlign[],
): MatchExplanation | null {
  const point = scores.points[score.point];
  const clause = scores.clauses[score.clause];
  if (!point || !clause) return null;
  const shared = sharedWords(point, clause, scores);
  const contained: Factor[] =
    Math.max(score.pointCovered, score.clauseCovered) - score.words > 0.1
      ? [{ kind: 'contained', factor: Math.max(score.pointCovered, score.clauseCovered) }]
      : [];
  return {
    likeness: score.value,
    shared,
    onlyInPoint: onlyIn(point, scores.clauseReach[score.clause]),
    onlyInClause: onlyIn(clause, scores.pointReach[score.point]),
    factors: [...contained, ...score.factors, ...lowered],
    decidedBy: decision(score, shared),
    rival: rival && {
      pointId: points[rival.point]?.id ?? '',
      clauseId: clauses[rival.clause]?.id ?? '',
      likeness: rival.likeness,
    },
  };
}
