/** A motion made from an advice by rule, so that what became of every point is known. The same seed gives the same set. */
import type { AlignmentVerdict, ClauseToAlign, PointToAlign } from '../../src/core/alignment/alignment';
import * as wording from './wording';

export interface TrueGroup {
  readonly verdict: AlignmentVerdict;
  readonly points: readonly string[];
  readonly clauses: readonly string[];
}

export interface GeneratedSet {
  readonly points: readonly PointToAlign[];
  readonly clauses: readonly ClauseToAlign[];
  readonly truth: readonly TrueGroup[];
}

/** Mulberry32. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const CHANGES = [
  ' en trek daarvoor € 40.000 uit',
  ', mits de begroting dat toelaat',
  ' en doe dat uiterlijk 1 maart 2027',
  ' en vraag het rijk om een bijdrage',
];

/** What can become of a point. */
type Fate = 'keep' | 'drop' | 'other' | 'change' | 'turn' | 'merge' | 'split' | 'alike' | 'twin';

export interface Making {
  /** As often as they stand here. */
  readonly fates: readonly Fate[];
  /** No half sentence stands in two points: nobody could say from which of them a clause was cut. */
  readonly ownHalves: boolean;
}

/** Everything that makes it hard, with clauses that look like a point and are about another thing. */
export const HARD: Making = {
  fates: [
    'keep',
    'keep',
    'keep',
    'drop',
    'other',
    'other',
    'change',
    'turn',
    'merge',
    'split',
    'alike',
    'twin',
  ],
  ownHalves: false,
};

/** Dropped, in another order, in other words, with halves turned, joined, cut, and clauses about something else put in. */
export const PLAIN: Making = {
  fates: ['keep', 'keep', 'keep', 'drop', 'other', 'other', 'turn', 'merge', 'split'],
  ownHalves: true,
};

const HALVES_MEET = / en (?=(?:leg|zet|vraag|houd|laat|wijs|maak|schrijf|haal|stuur) )|, (?=zodat)/;

class Generator {
  private readonly next: () => number;
  /** Those that are still free, where each stands once. */
  private readonly halves: string[] | null;
  constructor(seed: number, ownHalves: boolean) {
    this.next = random(seed);
    this.halves = ownHalves ? this.shuffled([...wording.HALVES, ...wording.MORE_HALVES]) : null;
  }
  chance(share: number): boolean {
    return this.next() < share;
  }
  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T;
  }
  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((item) => ({ item, key: this.next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  }

  sentence(frame: string): string {
    const parts: Record<string, string> = {
      object: this.pick(wording.OBJECTS),
      place: this.pick(wording.PLACES),
      group: this.pick(wording.GROUPS),
      benefit: this.pick(wording.BENEFITS),
      half: frame.includes('{half}') ? this.half() : '',
      time: this.pick(wording.TIMES),
      number: String(2 + Math.floor(this.next() * 20)),
    };
    return frame.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
  }

  half(): string {
    return this.halves?.pop() ?? this.pick(wording.HALVES);
  }

  /** Up to `most` of its words by others; at least one where there are any. */
  paraphrased(text: string, most: number): string {
    const possible = this.shuffled(wording.OTHER_WORDS.filter(([word]) => text.includes(word)));
    return possible.slice(0, most).reduce((said, [word, other]) => said.replace(word, other), text);
  }

  trifling(text: string): string {
    const lower = this.chance(0.6) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
    return this.chance(0.7) ? lower.replace(/\.$/, this.pick([',', ';', ''])) : lower;
  }
}

const bare = (text: string): string => text.replace(/\.$/, '');
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Like the point in all but what it is about. */
function lookAlike(make: Generator, text: string): string {
  const [from, list] = ([wording.OBJECTS, wording.GROUPS] as const)
    .map((each) => [each.find((word) => text.includes(word)), each] as const)
    .find(([word]) => word !== undefined) ?? [undefined, wording.OBJECTS];
  return from === undefined ? text : text.replace(from, make.pick(list.filter((word) => word !== from)));
}

export function generatedSet(seed: number, size: number, { fates, ownHalves }: Making = HARD): GeneratedSet {
  const make = new Generator(seed, ownHalves);
  const texts = new Set<string>();
  while (texts.size < size)
    texts.add(make.sentence(wording.FRAMES[texts.size % wording.FRAMES.length] ?? ''));
  const points = [...texts].map((text, at): PointToAlign => ({ id: `p${at}`, branch: 'primary', text }));
  const drafts: { text: string; key: number }[] = [];
  const groups: { verdict: AlignmentVerdict; points: string[]; keys: number[] }[] = [];
  const put = (verdict: AlignmentVerdict, of: readonly PointToAlign[], said: readonly string[]): void => {
    const keys = said.map((text) => drafts.push({ text, key: drafts.length }) - 1);
    groups.push({ verdict, points: of.map(({ id }) => id), keys });
  };
  const queue = [...points];
  for (let point = queue.shift(); point; point = queue.shift()) {
    const { text } = point;
    const [first = '', second = ''] = bare(text).split(HALVES_MEET);
    const what = make.pick(fates);
    const other = queue[0];
    if (what === 'drop') put('notTaken', [point], []);
    else if (what === 'other') {
      const said = make.paraphrased(text, 3);
      put(said === text ? 'literal' : 'changed', [point], [make.trifling(said)]);
    } else if (what === 'change')
      put('changed', [point], [make.trifling(`${bare(text)}${make.pick(CHANGES)}.`)]);
    else if (what === 'turn' && second !== '' && !second.startsWith('zodat'))
      put('changed', [point], [make.trifling(`${upperFirst(second)} en ${lowerFirst(first)}.`)]);
    else if (what === 'merge' && other) {
      queue.shift();
      put('merged', [point, other], [make.trifling(`${bare(text)}, en ${lowerFirst(other.text)}`)]);
    } else if (what === 'split' && second !== '' && !second.startsWith('zodat'))
      put('split', [point], [make.trifling(`${first}.`), make.trifling(`${upperFirst(second)}.`)]);
    else if (what === 'alike') {
      // The point is dropped; a clause of the same frame about something else came in its place.
      put('notTaken', [point], []);
      put('new', [], [make.trifling(lookAlike(make, text))]);
    } else if (what === 'twin') {
      put('literal', [point], [make.trifling(text)]);
      put('new', [], [make.trifling(lookAlike(make, text))]);
    } else put('literal', [point], [make.trifling(text)]);
  }
  for (const news of make.shuffled(wording.NEWS).slice(0, Math.max(2, Math.floor(size / 8))))
    put('new', [], [news]);
  // A look-alike that by chance says what another point says would be no look-alike.
  const own = new Set(points.map(({ text }) => bare(text).toLowerCase()));
  const isChance = (group: (typeof groups)[number]): boolean =>
    group.verdict === 'new' &&
    group.keys.some((key) => own.has((drafts[key]?.text ?? '').replace(/[.,;]$/, '').toLowerCase()));
  const kept = groups.filter((group) => !isChance(group));
  const order = make.shuffled(kept.flatMap(({ keys }) => keys));
  const idOf = new Map(order.map((key, at) => [key, `c${at}`]));
  return {
    points,
    clauses: order.map((key, at) => ({ id: `c${at}`, text: drafts[key]?.text ?? '' })),
    truth: kept.map(({ verdict, points: of, keys }) => ({
      verdict,
      points: of,
      clauses: keys.map((key) => idOf.get(key) ?? ''),
    })),
  };
}
