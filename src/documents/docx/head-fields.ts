/** What the head of a letter says about it, in the customary order, leaving out what is not known. */
import { addressUnderAan } from '#core/letter/address-lines';
import type { LetterDocument } from '#core/letter/letter-document';
import { safeLine, safeText } from './safe-text';
import { writtenDate } from './written-date';

export interface HeadField {
  readonly label: string;
  /** One line each. */
  readonly values: readonly string[];
}

const COLUMNS = 4;

function field(label: string, ...values: readonly string[]): HeadField[] {
  const filled = values.map(safeText).filter((value) => value !== '');
  return filled.length === 0 ? [] : [{ label, values: filled }];
}

export function copiesField(letter: LetterDocument): HeadField[] {
  return field('Kopie aan', ...letter.copiesTo);
}

export function subjectField(letter: LetterDocument): HeadField[] {
  return field(letter.subjectLabel === 'betreft' ? 'Betreft' : 'Onderwerp', letter.subject);
}

/**
 * `columns` stand side by side on the line of references; `lines` follow below it, for what does not fit
 * there: an address of e-mail and the names of those who get a copy are too wide for a column.
 */
export function headFields(letter: LetterDocument): {
  readonly columns: readonly HeadField[];
  readonly lines: readonly HeadField[];
} {
  const short = [
    ...field('Datum', letter.date === null ? '' : writtenDate(letter.date)),
    ...field('Ons kenmerk', letter.ourReference ?? ''),
    ...field('Uw kenmerk', letter.yourReference),
    ...field('Uw brief van', letter.yourLetterOf === null ? '' : writtenDate(letter.yourLetterOf)),
    ...field('Contactpersoon', letter.contactPerson),
    ...field('Doorkiesnummer', letter.directLine),
  ];
  return {
    columns: short.slice(0, COLUMNS),
    lines: [
      ...short.slice(COLUMNS),
      ...field('E-mail', letter.contactEmail),
      ...(letter.copiesPlacement === 'head' ? copiesField(letter) : []),
    ],
  };
}

/**
 * What a memo says under its subject: who issued it and when in one sentence, and the rest as lines. To whom it goes
 * is one of those; it has no window to stand in.
 */
export function memoFields(letter: LetterDocument): {
  readonly issued: string;
  readonly lines: readonly HeadField[];
} {
  const who = safeLine(letter.sender.name);
  const when = letter.date === null ? '' : writtenDate(letter.date);
  const issued = [who === '' ? '' : `door ${who}`, when === '' ? '' : `op ${when}`].filter(
    (part) => part !== '',
  );
  return {
    issued: issued.length === 0 ? '' : `Uitgebracht ${issued.join(' ')}`,
    lines: [
      ...field('Aan', ...addressUnderAan(letter.addressee.map(safeLine))),
      ...field('Ons kenmerk', letter.ourReference ?? ''),
      ...field('Uw kenmerk', letter.yourReference),
      ...field('Uw brief van', letter.yourLetterOf === null ? '' : writtenDate(letter.yourLetterOf)),
      ...field('Contactpersoon', letter.contactPerson),
      ...field('Doorkiesnummer', letter.directLine),
      ...field('E-mail', letter.contactEmail),
      ...(letter.copiesPlacement === 'head' ? copiesField(letter) : []),
    ],
  };
}
