/** What the head of a letter says about it, in the customary order, leaving out what is not known. */
import type { LetterDocument } from '#core/letter/letter-document';
import { safeText } from './safe-text';
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
