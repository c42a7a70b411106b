/** How a letter says a term: in words, and from when it is counted. */
import { numberWords } from '#core/letter/number-words';
import type { TermRule } from '#core/records/term-rule';

const units = {
  days: ['dag', 'dagen'],
  weeks: ['week', 'weken'],
  months: ['maand', 'maanden'],
} as const;

const HIGHEST_IN_WORDS = 12;

/** Up to twelve in words, as in a Dutch letter. */
export function numberInWords(count: number): string {
  return (count <= HIGHEST_IN_WORDS ? numberWords[count] : undefined) ?? String(count);
}

/** "zes weken", "30 dagen". */
export function termInWords(rule: Pick<TermRule, 'amount' | 'unit'>): string {
  const [one, many] = units[rule.unit];
  return `${numberInWords(rule.amount)} ${rule.amount === 1 ? one : many}`;
}

/** From when the term is counted, after "binnen zes weken". */
export const TERM_BEGINS: Readonly<Record<TermRule['startsAt'], string>> = {
  dispatch: 'na verzending van deze brief',
  receipt: 'nadat u deze brief ontving',
  acknowledgement: 'na uw ontvangstbevestiging',
};

/** Without the full stop that some write behind it: it stands within a sentence. */
export function citationInText({ citation }: Pick<TermRule, 'citation'>): string {
  return citation.trim().replace(/\.$/, '');
}
