/**
 * All the same but for one thing it is about: "een spreekuur in het dorp" and "een buurtbus in het dorp". That is another
 * word for the same, or another thing in the same sentence; the words alone cannot tell, so nobody should be sure.
 */
import { type Indexed, MET } from './likeness';
import type { Vocabulary } from './vocabulary';

/** Where one of them stands before words, these are a thing or people. Folded. */
const BEFORE_A_THING = new Set(
  'een de het dit deze die elk elke ieder iedere geen voor met bij over van aan in naar'.split(' '),
);
/** More than this and the sentence is another one. */
const MOST_WORDS = 4;
/** Less than this tells too little to be what a sentence is about. */
const A_WORD = 0.7;

/** Whether the words of a text that the other lacks stand together, as the name of one thing. */
function isOneThingAlone({ ids, terms }: Indexed, reach: Float32Array, { bases }: Vocabulary): boolean {
  let [first, last, count] = [-1, -1, 0];
  const tells = (at: number): boolean => (bases[ids[at] ?? -1] ?? 0) >= A_WORD;
  const isAlone = (at: number): boolean => (reach[ids[at] ?? -1] ?? 0) < MET && tells(at);
  for (let at = 0; at < ids.length; at += 1) {
    if (!isAlone(at)) continue;
    if (first < 0) first = at;
    last = at;
    count += 1;
  }
  if (count === 0 || count > MOST_WORDS || !BEFORE_A_THING.has(terms[first - 1]?.key ?? '')) return false;
  for (let at = first; at < last; at += 1) if (tells(at) && !isAlone(at)) return false;
  return true;
}

export function isThingSwapped(
  point: Indexed,
  clause: Indexed,
  pointReach: Float32Array,
  clauseReach: Float32Array,
  vocabulary: Vocabulary,
): boolean {
  return isOneThingAlone(point, clauseReach, vocabulary) && isOneThingAlone(clause, pointReach, vocabulary);
}
