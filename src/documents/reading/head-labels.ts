/** The labels of a letter head, as Dutch letters print them. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { parseDutchDate } from '#core/calendar/dutch-date';

export type LabelledField =
  | 'date'
  | 'ourReference'
  | 'yourReference'
  | 'yourLetterOf'
  | 'contactPerson'
  | 'directLine'
  | 'contactEmail'
  | 'copiesTo'
  | 'subject'
  | 'addressee';

const labels: readonly (readonly [field: LabelledField, words: string])[] = [
  ['yourLetterOf', 'uw (?:brief|bericht|schrijven)(?: van| d\\.d\\.)?'],
  ['yourReference', 'uw (?:kenmerk|referentie|ref\\.)'],
  ['ourReference', '(?:ons |onze )?(?:kenmerk|referentie|ref\\.)|zaaknummer|briefnummer'],
  ['date', 'datum|dagtekening|verzenddatum'],
  ['contactPerson', 'contactpersoon|behandeld door|inlichtingen bij'],
  ['directLine', 'doorkiesnummer|telefoonnummer|telefoon|tel\\.'],
  ['contactEmail', 'e-?mailadres|e-?mail'],
  ['copiesTo', '(?:in )?(?:kopie|afschrift)(?: aan)?|c\\.?c\\.?'],
  ['subject', 'onderwerp|betreft|betr\\.'],
  ['addressee', 'aan|geadresseerde'],
];

const patterns = labels.map(([field, words]) => ({
  field,
  pattern: new RegExp(`^(?:${words})(?:\\s*:\\s*|\\s+|$)`, 'i'),
}));

export interface Labelled {
  readonly field: LabelledField;
  /** What stands behind the label; empty when the label stands alone. */
  readonly value: string;
  /** Without a colon the same words may begin a sentence. */
  readonly colon: boolean;
}

/** "Aan het college" is the first line of an address, not a label with a value. */
function isLabelOf(field: LabelledField, value: string, colon: boolean): boolean {
  return field !== 'addressee' || colon || value === '';
}

export function labelledIn(text: string): Labelled | null {
  for (const { field, pattern } of patterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const value = text.slice(match[0].length).trim();
    const colon = match[0].includes(':');
    if (isLabelOf(field, value, colon)) return { field, value, colon };
  }
  return null;
}

const DATE_INSIDE = /\b\d{1,2}(?:e|ste|de)? [a-z]{3,9}\.?,? \d{4}\b|\b\d{1,2}-\d{1,2}-\d{4}\b/gi;

/** The first date in a line; whether the line is that date and nothing else. */
export function dateIn(text: string): { readonly day: CalendarDay; readonly whole: boolean } | null {
  const whole = parseDutchDate(text);
  if (whole !== null) return { day: whole, whole: true };
  for (const [found] of text.matchAll(DATE_INSIDE)) {
    const day = parseDutchDate(found);
    if (day !== null) return { day, whole: false };
  }
  return null;
}
