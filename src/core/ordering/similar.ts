/**
 * Contributions that say much the same, found by the words they share. What comes out is a proposal: nobody's words are
 * put with another's until a person says so, and each group names the words it was made for.
 *
 * Every contribution is a set of stems and of pairs of stems that follow each other (shingles). A stem counts for more
 * the fewer contributions have it. Two are as alike as the weight they share is part of the weight they have together
 * (weighted Jaccard); a short one that is contained in a long one is no double of it.
 */
import { stemsOf } from '#core/dutch/stems';

export interface ToLiken {
  readonly id: string;
  readonly text: string;
}

export interface SimilarGroup {
  /** Two or more, the one that has most in common with the others first. */
  readonly ids: readonly string[];
  /** What they share, the most telling first, as it was written; never empty. */
  readonly words: readonly string[];
  /** How alike the two least alike of them are, 0 to 1. */
  readonly likeness: number;
}

/** Chosen on invented conferences: what people call "the same" lies above it. */
const ALIKE = 0.32;
/** With one word in common two remarks are about one thing; that is not saying the same. */
const LEAST_SHARED = 2;
/** A stem that more have than this does not make two alike, it only adds to it. */
const COMMON = 120;
/** Long texts are likened by what they begin with: nobody repeats 50,000 characters. */
const MOST_STEMS = 160;
const MOST_WORDS = 5;

interface Read {
  readonly id: string;
  readonly stems: ReadonlyMap<string, string>;
  readonly features: ReadonlySet<string>;
}

function readOne({ id, text }: ToLiken): Read {
  const stems = new Map<string, string>();
  const features = new Set<string>();
  let before: string | null = null;
  // Ten characters a word is more than Dutch has: what is cut off would not be read anyway.
  for (const { stem, word } of stemsOf(text.slice(0, MOST_STEMS * 20)).slice(0, MOST_STEMS)) {
    if (!stems.has(stem)) stems.set(stem, word);
    features.add(stem);
    if (before !== null) features.add(`${before} ${stem}`);
    before = stem;
  }
  return { id, stems, features };
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** In how many each stands, and who they are. */
function holdersOf(all: readonly Read[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  all.forEach(({ features }, index) => {
    for (const feature of features) {
      const those = holders.get(feature);
      if (those) those.push(index);
      else holders.set(feature, [index]);
    }
  });
  return holders;
}

type Weigh = (feature: string) => number;

function weigher(holders: ReadonlyMap<string, readonly number[]>, count: number): Weigh {
  return (feature) => {
    const idf = Math.log(1 + count / (holders.get(feature)?.length ?? 1));
    // A pair says more than its words, but the words are counted already.
    return feature.includes(' ') ? idf / 2 : idf;
  };
}

function alikePairs(all: readonly Read[]): Pair[] {
  const holders = holdersOf(all);
  const weigh = weigher(holders, all.length);
  const weights = all.map(({ features }) => [...features].reduce((sum, feature) => sum + weigh(feature), 0));
  const pairs: Pair[] = [];
  all.forEach(({ features, stems }, a) => {
    const shared = new Map<number, number>();
    const rest: string[] = [];
    for (const feature of features) {
      const those = holders.get(feature) ?? [];
      if (those.length > COMMON) {
        rest.push(feature);
        continue;
      }
      const weight = weigh(feature);
      for (const b of those) if (b > a) shared.set(b, (shared.get(b) ?? 0) + weight);
    }
    for (const [b, rare] of shared) {
      const other = all[b];
      if (!other) continue;
      const weight = rest.reduce((sum, each) => (other.features.has(each) ? sum + weigh(each) : sum), rare);
      const together = (weights[a] ?? 0) + (weights[b] ?? 0) - weight;
      const likeness = together === 0 ? 0 : weight / together;
      if (likeness < ALIKE) continue;
      if ([...stems.keys()].filter((stem) => other.stems.has(stem)).length < LEAST_SHARED) continue;
      pairs.push({ a, b, likeness });
    }
  });
  return pairs.sort((one, other) => other.likeness - one.likeness || one.a - other.a || one.b - other.b);
}

/**
 * Groups in which everyone is like everyone: without that, "a is like b, b is like c" strings a whole conference
 * together.
 */
function clusters(pairs: readonly Pair[]): { readonly members: readonly number[]; readonly least: number }[] {
  const likeness = new Map<string, number>();
  const keyOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
  for (const pair of pairs) likeness.set(keyOf(pair.a, pair.b), pair.likeness);
  const groupOf = new Map<number, Set<number>>();
  const own = (index: number): Set<number> => {
    const known = groupOf.get(index) ?? new Set([index]);
    groupOf.set(index, known);
    return known;
  };
  for (const { a, b } of pairs) {
    const [one, other] = [own(a), own(b)];
    if (one === other) continue;
    const all = [...one].every((x) => [...other].every((y) => likeness.has(keyOf(x, y))));
    if (!all) continue;
    for (const index of other) {
      one.add(index);
      groupOf.set(index, one);
    }
  }
  return [...new Set(groupOf.values())]
    .filter((group) => group.size > 1)
    .map((group) => {
      const between = (x: number, y: number): number => likeness.get(keyOf(x, y)) ?? 0;
      const sumOf = (x: number): number =>
        [...group].reduce((sum, y) => (x === y ? sum : sum + between(x, y)), 0);
      const members = [...group].sort((x, y) => sumOf(y) - sumOf(x) || x - y);
      const least = Math.min(
        ...members.flatMap((x) => members.filter((y) => y > x).map((y) => between(x, y))),
      );
      return { members, least };
    });
}

function sharedWords(members: readonly Read[], weigh: Weigh): string[] {
  const [first, ...others] = members;
  if (!first) return [];
  return [...first.stems]
    .filter(([stem]) => others.every(({ stems }) => stems.has(stem)))
    .sort(([one], [other]) => weigh(other) - weigh(one))
    .slice(0, MOST_WORDS)
    .map(([, word]) => word);
}

/** The largest groups first. The same contributions give the same groups, in whatever order they are given. */
export function similarGroups(contributions: readonly ToLiken[]): SimilarGroup[] {
  const all = contributions
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map(readOne)
    .filter(({ stems }) => stems.size >= LEAST_SHARED);
  const weigh = weigher(holdersOf(all), all.length);
  return clusters(alikePairs(all))
    .map(({ members, least }): SimilarGroup => {
      const read = members.flatMap((index) => all[index] ?? []);
      return { ids: read.map(({ id }) => id), words: sharedWords(read, weigh), likeness: least };
    })
    .filter(({ words }) => words.length > 0)
    .sort(
      (a, b) =>
        b.ids.length - a.ids.length ||
        b.likeness - a.likeness ||
        ((a.ids[0] ?? '' < (b.ids[0] ?? '')) ? -1 : 1),
    );
}
