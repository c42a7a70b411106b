/**
 * Precision, recall and F1 over pairs of a point and a clause, and the share of the groups that have the right verdict.
 * The baselines are given the threshold that suits them best on this very set, which nobody has in practice.
 */
import { align } from '../../src/core/alignment/align';
import { letterKey } from '../../src/core/alignment/terms';
import { type BaselinePair, difflib, greedy, jsdiff, type Likeness, tokenSet } from './baselines';
import { type GeneratedSet, generatedSet, HARD, type Making, PLAIN } from './generated-set';
import { pairScores } from './pair-scores';
import { assertHeldOut } from './wording';

export interface Quality {
  readonly what: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of the groups of the truth; null where the baseline has no verdicts. */
  readonly exactVerdicts: number;
  readonly lowestTrue: number;
  readonly highestFalse: number;
}

const SEEDS = [101, 102, 103, 104, 105, 106, 107, 108, 109, 110];
const SIZE = 50;

interface Said {
  readonly verdict: string;
  readonly points: readonly string[];
  readonly clauses: readonly string[];
}

const pairKey = (point: string, clause: string): string => `${point} ${clause}`;
const groupKey = ({ verdict, points, clauses }: Said): string =>
  `${verdict} ${[...points].sort().join('+')} ${[...clauses].sort().join('+')}`;

function truePairs({ truth }: GeneratedSet): Set<string> {
  return new Set(
    truth.flatMap(({ points, clauses }) => points.flatMap((p) => clauses.map((c) => pairKey(p, c)))),
  );
}

class Tally {
  hits = 0;
  claims = 0;
  wanted = 0;
  exact = 0;
  groups = 0;

  add(set: GeneratedSet, pairs: ReadonlySet<string>, said: readonly Said[]): void {
    const wanted = truePairs(set);
    this.wanted += wanted.size;
    this.claims += pairs.size;
    for (const pair of pairs) if (wanted.has(pair)) this.hits += 1;
    const keys = new Set(said.map(groupKey));
    this.groups += set.truth.length;
    for (const group of set.truth) if (keys.has(groupKey(group))) this.exact += 1;
  }

  figures(): Pick<Quality, 'precision' | 'recall' | 'f1' | 'exactVerdicts'> {
    const precision = this.claims === 0 ? 0 : this.hits / this.claims;
    const recall = this.hits / this.wanted;
    return {
      precision,
      recall,
      f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
      exactVerdicts: this.exact / this.groups,
    };
  }
}

function spread(
  sets: readonly GeneratedSet[],
  scored: (set: GeneratedSet) => BaselinePair[],
): [number, number] {
  let [lowest, highest] = [1, 0];
  for (const set of sets) {
    const wanted = truePairs(set);
    const parted = new Set(
      set.truth
        .filter(({ points, clauses }) => points.length + clauses.length > 2)
        .flatMap((g) => [...g.points, ...g.clauses]),
    );
    const found = new Map(scored(set).map((pair) => [pairKey(pair.point, pair.clause), pair]));
    for (const key of wanted) {
      const [point = '', clause = ''] = key.split(' ');
      // Parts of a whole are told by another rule than their likeness.
      if (!parted.has(point) && !parted.has(clause)) lowest = Math.min(lowest, found.get(key)?.likeness ?? 0);
    }
    for (const [key, { likeness }] of found) if (!wanted.has(key)) highest = Math.max(highest, likeness);
  }
  return [lowest, highest];
}

function ours(sets: readonly GeneratedSet[]): Quality {
  const tally = new Tally();
  for (const set of sets) {
    const { groups } = align(set.points, set.clauses);
    const said = groups.map(({ verdict, pointIds, clauseIds }) => ({
      verdict,
      points: pointIds,
      clauses: clauseIds,
    }));
    const pairs = new Set(
      said.flatMap(({ points, clauses }) => points.flatMap((p) => clauses.map((c) => pairKey(p, c)))),
    );
    tally.add(set, pairs, said);
  }
  const [lowestTrue, highestFalse] = spread(sets, ({ points, clauses }) => pairScores(points, clauses));
  return { what: 'ours', ...tally.figures(), lowestTrue, highestFalse };
}

function baseline(what: string, sets: readonly GeneratedSet[], likeness: Likeness): Quality {
  const matched = sets.map((set) => ({ set, pairs: greedy(set.points, set.clauses, likeness) }));
  let best: Pick<Quality, 'precision' | 'recall' | 'f1' | 'exactVerdicts'> | null = null;
  for (let threshold = 0.2; threshold < 1; threshold += 0.025) {
    const tally = new Tally();
    for (const { set, pairs } of matched) {
      const kept = pairs.filter((pair) => pair.likeness >= threshold);
      const textOf = new Map([...set.points, ...set.clauses].map(({ id, text }) => [id, text]));
      const used = new Set(kept.flatMap(({ point, clause }) => [point, clause]));
      const said: Said[] = [
        ...kept.map(({ point, clause }) => ({
          // It is lent our own rule for what is the same to the letter.
          verdict:
            letterKey(textOf.get(point) ?? '') === letterKey(textOf.get(clause) ?? '')
              ? 'literal'
              : 'changed',
          points: [point],
          clauses: [clause],
        })),
        ...set.points
          .filter(({ id }) => !used.has(id))
          .map(({ id }) => ({ verdict: 'notTaken', points: [id], clauses: [] })),
        ...set.clauses
          .filter(({ id }) => !used.has(id))
          .map(({ id }) => ({ verdict: 'new', points: [], clauses: [id] })),
      ];
      tally.add(set, new Set(kept.map(({ point, clause }) => pairKey(point, clause))), said);
    }
    const figures = tally.figures();
    if (!best || figures.f1 > best.f1) best = figures;
  }
  const [lowestTrue, highestFalse] = spread(sets, ({ points, clauses }) =>
    points.flatMap((p) =>
      clauses.map((c) => ({ point: p.id, clause: c.id, likeness: likeness(p.text, c.text) })),
    ),
  );
  return {
    what,
    ...(best ?? { precision: 0, recall: 0, f1: 0, exactVerdicts: 0 }),
    lowestTrue,
    highestFalse,
  };
}

function rowsOf(name: string, making: Making): Quality[] {
  const sets = SEEDS.map((seed) => generatedSet(seed, SIZE, making));
  const rows = [
    ours(sets),
    baseline('token sets', sets, tokenSet),
    baseline('as difflib', sets, difflib),
    baseline('jsdiff', sets, jsdiff),
  ];
  return rows.map((row) => ({ ...row, what: `${row.what}, ${name}` }));
}

export function alignmentQuality(): Quality[] {
  assertHeldOut();
  return [...rowsOf('plain', PLAIN), ...rowsOf('hard', HARD)];
}
