/** The words by which a motion goes from one part to the next, as the councils' own models have them. */
import type { MotionClauseKind } from './motion-proposal';

const WHO =
  '(?:(?:het|de|ons|onze) )?(?:college|wethouders?|portefeuillehouder|burgemeester|b&w|gemeente|gemeentebestuur|presidium|griffie|raad)(?: van (?:b ?(?:&|en) ?w|burgemeester (?:&|en) wethouders)\\.?)?(?: van \\p{Lu}[\\p{L}-]+)?';

interface Formula {
  readonly kind: MotionClauseKind;
  /** From the start of a passage. What is behind it is said by the motion itself. */
  readonly pattern: RegExp;
  /** It is the motion's own word, and not one of running text, also in the middle of a passage. */
  readonly isStrong: boolean;
}

const formula = (kind: MotionClauseKind, words: string, isStrong: boolean): Formula => ({
  kind,
  pattern: new RegExp(`^(?:en |voorts |tevens |verder |daarom )*(?:${words})(?![\\p{L}])`, 'iu'),
  isStrong,
});

const THAT = '(?:[,:]? dat)?';

export const FORMULAS: readonly Formula[] = [
  formula(
    'noting',
    `constateren(?:de)?${THAT}|constaterend${THAT}|constateert${THAT}|vaststellende${THAT}`,
    true,
  ),
  formula('considering', `overwegende?${THAT}|overweegt${THAT}|overwegingen`, true),
  formula(
    'considering',
    `(?:van|is van) (?:mening|oordeel)${THAT}|in (?:aanmerking|overweging) nemende?${THAT}|in de wetenschap${THAT}|indachtig|erkennende?${THAT}`,
    false,
  ),
  formula(
    'hearing',
    `gehoord(?: hebbende)?|(?:kennis ?genomen|kennis ?nemende)(?: hebbende)? van|gelezen(?: hebbende)?|gelet op|gezien|onder verwijzing naar`,
    false,
  ),
  formula('instructs', `draagt ${WHO} op|geeft ${WHO} (?:de )?opdracht|draagt op`, true),
  formula('requests', `verzoekt ${WHO}|nodigt ${WHO} uit|vraagt ${WHO}|verzoekt`, true),
  formula('callsOn', `roept ${WHO} op|roept op|dringt er bij ${WHO} op aan|spoort ${WHO} aan`, true),
  formula(
    'states',
    `spreekt (?:als (?:haar|zijn) (?:mening|oordeel|wens) |(?:de wens|het vertrouwen|zijn zorgen?|haar zorgen?) )?uit${THAT}|stelt vast${THAT}|verklaart${THAT}`,
    true,
  ),
  formula('decides', 'besluit(?: om)?', false),
];

const ORDER_OF_THE_DAY = '(?:en )?gaat (?:vervolgens |daarna )?over tot de orde van (?:de|den) dag';
/** Anywhere in a passage, at the beginning or behind a sign. */
export const PASSES_ON = new RegExp(`(?:^|[,.;:]\\s+)${ORDER_OF_THE_DAY}\\.?`, 'iu');
const BEGINS_PASSING_ON = new RegExp(`^${ORDER_OF_THE_DAY}`, 'iu');

/** The kind and the formula's own words, null where the passage begins otherwise. */
export function formulaOf(text: string): { readonly formula: Formula; readonly words: string } | null {
  for (const each of FORMULAS) {
    const match = each.pattern.exec(text);
    if (match) return { formula: each, words: match[0] };
  }
  return null;
}

/** Where a strong formula begins behind a comma or full stop inside a passage; null for none. */
export function strongFormulaIn(text: string): number | null {
  for (const match of text.matchAll(/[,.;:]\s+/gu)) {
    const at = match.index + match[0].length;
    const found = formulaOf(text.slice(at, at + 160));
    if (found?.formula.isStrong || BEGINS_PASSING_ON.test(text.slice(at, at + 80))) return at;
  }
  return null;
}
