/** What one would take instead: likenesses of two texts that are a few lines or a library away, and their matching. */
import { diffWords } from 'diff';
import type { ClauseToAlign, PointToAlign } from '../../src/core/alignment/alignment';

export type Likeness = (a: string, b: string) => number;

const tokens = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** The share of the words of both that is in both. */
export const tokenSet: Likeness = (a, b) => {
  const [one, other] = [tokens(a), tokens(b)];
  const common = [...one].filter((word) => other.has(word)).length;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
};

/** Ratcliff and Obershelp, as Python's difflib: the longest common stretch, then left and right of it. */
function matching(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  let best = { length: 0, a: 0, b: 0 };
  let before = new Int32Array(b.length + 1);
  for (let i = 0; i < a.length; i += 1) {
    const row = new Int32Array(b.length + 1);
    for (let j = 0; j < b.length; j += 1) {
      if (a[i] !== b[j]) continue;
      const length = (before[j] ?? 0) + 1;
      row[j + 1] = length;
      if (length > best.length) best = { length, a: i - length + 1, b: j - length + 1 };
    }
    before = row;
  }
  if (best.length === 0) return 0;
  return (
    best.length +
    matching(a.slice(0, best.a), b.slice(0, best.b)) +
    matching(a.slice(best.a + best.length), b.slice(best.b + best.length))
  );
}

export const difflib: Likeness = (a, b) => {
  const [one, other] = [[...a.toLowerCase()], [...b.toLowerCase()]];
  return (2 * matching(one, other)) / Math.max(1, one.length + other.length);
};

/** What jsdiff finds the same, as a share of both. */
export const jsdiff: Likeness = (a, b) => {
  const same = diffWords(a.toLowerCase(), b.toLowerCase())
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  return (2 * same) / Math.max(1, a.length + b.length);
};

export interface BaselinePair {
  readonly point: string;
  readonly clause: string;
  readonly likeness: number;
}

/** Every pair, the likest first, each point and clause once. */
export function greedy(
  points: readonly PointToAlign[],
  clauses: readonly ClauseToAlign[],
  likeness: Likeness,
): BaselinePair[] {
  const all = points.flatMap((point) =>
    clauses.map((clause) => ({
      point: point.id,
      clause: clause.id,
      likeness: likeness(point.text, clause.text),
    })),
  );
  const [usedPoints, usedClauses] = [new Set<string>(), new Set<string>()];
  return all
    .sort((a, b) => b.likeness - a.likeness)
    .filter(({ point, clause }) => {
      if (usedPoints.has(point) || usedClauses.has(clause)) return false;
      usedPoints.add(point);
      usedClauses.add(clause);
      return true;
    });
}
