/** What in a difference changes what is asked of the executive: money, a day, a condition, "niet", "zo mogelijk". */
import { datesIn } from '#core/letter/desk-check/dutch/dates';
import { NUMBER } from '#core/letter/desk-check/dutch/numbers';
import { VAGUE } from '#core/letter/desk-check/dutch/vague';
import type { Run } from '#core/text-difference/word-difference';
import type { SubstanceMark } from './alignment';

type Kind = SubstanceMark['kind'];

interface Found {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const bounded = (words: string): RegExp => new RegExp(`${START}(?:${words})${END}`, 'giu');
const phrase = (words: readonly string[]): string =>
  words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');

const FIGURE = '\\d+(?:[.,]\\d+)*';
const UNIT = '(?:dag(?:en)?|we(?:ek|ken)|maand(?:en)?|kwarta(?:al|len)|ja(?:ar|ren))';
/** In the order they are looked for: what was taken for one is not taken for another. */
const PATTERNS: readonly (readonly [Kind, RegExp])[] = [
  [
    'money',
    new RegExp(
      `(?:${FIGURE}\\s?[x×]\\s?)?(?:€\\s?${FIGURE}(?:,-)?(?:\\s(?:miljoen|duizend))?|${START}${FIGURE}(?:\\s(?:miljoen|duizend))?\\s(?:euro|eur)${END}|${START}EUR\\s?${FIGURE})`,
      'giu',
    ),
  ],
  [
    'deadline',
    bounded(
      `(?:binnen|na|uiterlijk|gedurende|voor de (?:duur|periode) van|per|vóór|voor|tot)\\s(?:(?:een termijn|de termijn|uiterlijk|een periode) van\\s)?(?:${NUMBER}|een|één)\\s${UNIT}|(?:uiterlijk|vóór|voor|na|vanaf|per|tot|met ingang van|in)\\s(?:het\\s)?(?:(?:eerste|tweede|derde|vierde)\\s(?:kwartaal|helft)(?:\\svan\\s\\d{4})?|(?:de\\s)?(?:zomer|herfst|winter|lente|begroting|kadernota|zomerreces)(?:\\svan\\s)?\\s?(?:\\d{4})?|(?:eind|begin|medio)\\s(?:\\d{4}|\\p{L}+)|(?:19|20)\\d{2})`,
    ),
  ],
  ['negation', bounded('niet|niets|geen|geenszins|nooit|nimmer|noch|zonder|niemand|nergens|evenmin')],
  [
    'condition',
    bounded(
      'mits|tenzij|indien|voor zover|voorzover|onder de voorwaarde(?:n)?|op voorwaarde|behoudens|in geval|zodra|zolang|budgetneutraal|binnen de (?:bestaande|beschikbare|huidige) (?:middelen|budgetten|begroting|kaders)|afhankelijk van|met uitzondering van|behalve|alleen als|slechts als|uitsluitend',
    ),
  ],
  [
    'hedge',
    bounded(
      `${phrase(VAGUE)}|zo mogelijk|indien mogelijk|indien nodig|waar nodig|streven(?: naar)?|streeft(?: naar)?|ernaar te streven|inspannen|te onderzoeken of|onderzoeken of|te bezien of|bezien of|overwegen|eventueel|mogelijk|kan|kunnen|zou|zouden|bij voorkeur`,
    ),
  ],
];
const NUMBERS = new RegExp(
  `${START}(?:${FIGURE}%?|${NUMBER}|één|halve(?:ren|ert)?|verdubbel\\p{L}*)${END}`,
  'giu',
);

function foundIn(text: string): Found[] {
  const found: Found[] = [];
  const put = (kind: Kind, from: number, to: number): void => {
    if (!found.some((other) => from < other.to && to > other.from)) found.push({ kind, from, to });
  };
  const look = (kind: Kind, pattern: RegExp): void => {
    for (const match of text.matchAll(pattern)) put(kind, match.index, match.index + match[0].length);
  };
  for (const [kind, pattern] of PATTERNS.slice(0, 2)) look(kind, pattern);
  for (const { from, to } of datesIn(text, null)) put('date', from, to);
  for (const [kind, pattern] of PATTERNS.slice(2)) look(kind, pattern);
  look('number', NUMBERS);
  return found.sort((a, b) => a.from - b.from);
}

/** What was found in the text of one side and touches what is only there. */
function inRuns(
  runs: readonly Run[],
  side: 'removed' | 'added',
): { kind: Kind; words: string; run: number }[] {
  let text = '';
  const changed: { from: number; to: number; run: number }[] = [];
  for (const [index, run] of runs.entries()) {
    if (run.kind !== 'same' && run.kind !== side) continue;
    if (run.kind === side)
      changed.push({ from: text.length, to: text.length + run.text.trimEnd().length, run: index });
    text += run.text;
  }
  return foundIn(text).flatMap(({ kind, from, to }) => {
    const touched = changed.find((each) => from < each.to && to > each.from);
    return touched ? [{ kind, words: text.slice(from, to), run: touched.run }] : [];
  });
}

/** In the order of the clause; what was removed without anything in its place comes where it stood. */
export function marksOf(runs: readonly Run[]): SubstanceMark[] {
  const removed = inRuns(runs, 'removed');
  const added = inRuns(runs, 'added');
  const taken = new Set<number>();
  const marks: (SubstanceMark & { readonly at: number })[] = [];
  for (const { kind, words, run } of removed) {
    // What was put in its place directly behind it is what it became.
    const place = added.findIndex(
      (other, index) => !taken.has(index) && other.kind === kind && Math.abs(other.run - run) <= 1,
    );
    const other = added[place];
    if (other) taken.add(place);
    if (other && other.words.toLowerCase() === words.toLowerCase()) continue;
    marks.push({
      kind,
      side: other ? 'changed' : 'removed',
      before: words,
      after: other?.words ?? '',
      at: run,
    });
  }
  added.forEach(({ kind, words, run }, index) => {
    if (!taken.has(index)) marks.push({ kind, side: 'added', before: '', after: words, at: run });
  });
  return marks
    .sort((a, b) => a.at - b.at)
    .map(({ kind, side, before, after }) => ({ kind, side, before, after }));
}
