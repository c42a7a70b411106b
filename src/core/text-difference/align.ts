/**
 * Which passage of one text is which of the other. First what is the same word for word, in order; then, in the gaps,
 * what has enough words in common; last what moved: by its id where it has one, else by its words.
 */
import { sequenceDifference } from '#core/text-difference/sequence-difference';
import { wordsOf } from '#core/text-difference/words';

export interface Alignable {
  readonly text: string;
  /** Passages of unlike kinds are never one another: a heading that became a paragraph may be, a picture not. */
  readonly kind: string;
  /** Of the point or annex it stands in, by which it is known again wherever it went. */
  readonly owner: string | null;
}

export interface Pair {
  readonly before: number;
  readonly after: number;
  /** It left its place among the others. */
  readonly isMoved: boolean;
}

/** This share of their words in common makes two passages versions of one. */
const ALIKE = 0.5;
const ALIKE_ELSEWHERE = 0.75;
/** Fewer words than these are met twice by chance. */
const ENOUGH_WORDS = { same: 4, alike: 8 };
/** A word that stands in more passages than this says little about any of them. */
const COMMON = 24;

interface Known {
  readonly index: number;
  readonly item: Alignable;
  readonly words: readonly string[];
}

function known(items: readonly Alignable[], from: number, to: number): Known[] {
  return items.slice(from, to).map((item, at) => ({ index: from + at, item, words: wordsOf(item.text) }));
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Dice's: twice the words in common over all words of both, 0 to 1. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0;
  const left = counted(a);
  let common = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common += 1;
  }
  return (2 * common) / (a.length + b.length);
}

interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly weight: number;
}

const ownerKey = ({ item }: Known): string | null =>
  item.owner === null ? null : `${item.kind} ${item.owner}`;

/** Pairs that could be, found by the less common words and by owner: never all with all. */
function candidates(before: readonly Known[], after: readonly Known[], alike: number): Candidate[] {
  const places = new Map<string, Known[]>();
  const note = (key: string, one: Known): void => {
    const there = places.get(key);
    if (there) there.push(one);
    else places.set(key, [one]);
  };
  for (const one of after) {
    for (const word of new Set(one.words)) note(`w${word}`, one);
    const owner = ownerKey(one);
    if (owner !== null) note(`o${owner}`, one);
  }
  const found: Candidate[] = [];
  for (const one of before) {
    const others = new Set<Known>();
    const owner = ownerKey(one);
    for (const other of (owner === null ? undefined : places.get(`o${owner}`)) ?? []) others.add(other);
    for (const word of new Set(one.words)) {
      const there = places.get(`w${word}`) ?? [];
      if (there.length <= COMMON) for (const other of there) others.add(other);
    }
    for (const other of others) {
      if (other.item.kind !== one.item.kind) continue;
      const alikeness = likeness(one.words, other.words);
      const isOwn = owner !== null && ownerKey(other) === owner;
      if (isOwn || alikeness >= alike) {
        found.push({ before: one.index, after: other.index, weight: alikeness + (isOwn ? 1 : 0) });
      }
    }
  }
  return found;
}

/** The heaviest of the chains in which both sides go up: no two pairs cross. */
function heaviestChain(given: readonly Candidate[]): Candidate[] {
  interface Link {
    readonly candidate: Candidate;
    readonly total: number;
    readonly previous: Link | null;
  }
  const places = [...new Set(given.map(({ after }) => after))].sort((a, b) => a - b);
  const rank = new Map(places.map((place, index) => [place, index + 1]));
  // A Fenwick tree over places in `after`, each node holding the best chain that ends at or before it.
  const best: (Link | null)[] = Array.from({ length: places.length + 1 }, () => null);
  const bestUpTo = (upTo: number): Link | null => {
    let found: Link | null = null;
    for (let at = upTo; at > 0; at -= at & -at) {
      const link = best[at] ?? null;
      if (link && (!found || link.total > found.total)) found = link;
    }
    return found;
  };
  // Later places first within one `before`, so that none of its pairs follows another.
  const inOrder = [...given].sort((a, b) => a.before - b.before || b.after - a.after);
  for (const candidate of inOrder) {
    const at = rank.get(candidate.after) ?? 0;
    const previous = bestUpTo(at - 1);
    const link: Link = { candidate, previous, total: (previous?.total ?? 0) + candidate.weight };
    for (let node = at; node <= places.length; node += node & -node) {
      if ((best[node]?.total ?? 0) < link.total) best[node] = link;
    }
  }
  const chain: Candidate[] = [];
  for (let link = bestUpTo(places.length); link; link = link.previous) chain.push(link.candidate);
  return chain.reverse();
}

/** A passage that stands alone between the same neighbours, as a heading that got other words. */
function lonePair(before: readonly Known[], after: readonly Known[]): Candidate[] {
  const [one, other] = [before[0], after[0]];
  if (before.length !== 1 || after.length !== 1 || !one || !other) return [];
  if (one.item.kind !== other.item.kind || one.item.owner !== other.item.owner) return [];
  const few = Math.max(one.words.length, other.words.length) <= ENOUGH_WORDS.alike;
  const weight = likeness(one.words, other.words);
  return few || weight >= ALIKE / 2 ? [{ before: one.index, after: other.index, weight }] : [];
}

function pairsInGap(before: readonly Known[], after: readonly Known[]): Candidate[] {
  const chain = heaviestChain(candidates(before, after, ALIKE));
  if (chain.length === 0) return lonePair(before, after);
  const pairs: Candidate[] = [...chain];
  let [i, j] = [-1, -1];
  for (const end of [...chain, { before: Infinity, after: Infinity, weight: 0 }]) {
    const between = (known: readonly Known[], from: number, to: number): Known[] =>
      known.filter(({ index }) => index > from && index < to);
    pairs.push(...lonePair(between(before, i, end.before), between(after, j, end.after)));
    [i, j] = [end.before, end.after];
  }
  return pairs;
}

/** What left its place: the heaviest pairs first, each passage once. */
function movedPairs(before: readonly Known[], after: readonly Known[]): Pair[] {
  const taken = { before: new Set<number>(), after: new Set<number>() };
  const pairs: Pair[] = [];
  const byIndex = new Map(before.map((one) => [one.index, one]));
  const enough = ({ before: at, weight }: Candidate): boolean => {
    const words = byIndex.get(at)?.words.length ?? 0;
    return weight > 1 || words >= (weight === 1 ? ENOUGH_WORDS.same : ENOUGH_WORDS.alike);
  };
  const found = candidates(before, after, ALIKE_ELSEWHERE).filter(enough);
  for (const each of found.sort((a, b) => b.weight - a.weight || a.after - b.after)) {
    if (taken.before.has(each.before) || taken.after.has(each.after)) continue;
    taken.before.add(each.before);
    taken.after.add(each.after);
    pairs.push({ before: each.before, after: each.after, isMoved: true });
  }
  return pairs;
}

/** In the order of `after`. What is in no pair was removed or added. */
export function align(before: readonly Alignable[], after: readonly Alignable[]): Pair[] {
  const key = ({ kind, owner, text }: Alignable): string => `${kind}\n${owner ?? ''}\n${text}`;
  const pairs: Pair[] = [];
  const place = ({ before, after }: Candidate): number => pairs.push({ before, after, isMoved: false });
  let [i, j] = [0, 0];
  const gap = (toI: number, toJ: number): void => {
    if (toI > i && toJ > j) pairsInGap(known(before, i, toI), known(after, j, toJ)).forEach(place);
    [i, j] = [toI, toJ];
  };
  const stretches = sequenceDifference(before.map(key), after.map(key));
  for (const { kind, before: from, after: to } of stretches) {
    if (kind !== 'same') continue;
    gap(from[0], to[0]);
    for (let at = 0; at < from[1] - from[0]; at += 1) {
      pairs.push({ before: from[0] + at, after: to[0] + at, isMoved: false });
    }
    [i, j] = [from[1], to[1]];
  }
  gap(before.length, after.length);

  const placed = { before: new Set(pairs.map((p) => p.before)), after: new Set(pairs.map((p) => p.after)) };
  const restBefore = known(before, 0, before.length).filter(({ index }) => !placed.before.has(index));
  const restAfter = known(after, 0, after.length).filter(({ index }) => !placed.after.has(index));
  pairs.push(...movedPairs(restBefore, restAfter));
  return pairs.sort((a, b) => a.after - b.after);
}
