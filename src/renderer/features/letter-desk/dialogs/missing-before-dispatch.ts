import type { Letter } from '#core/records/letter';

/** What a letter must have before it can be registered as sent, in the order it stands in the head. */
export const MISSING = ['date', 'reference', 'subject'] as const;
export type Missing = (typeof MISSING)[number];

/** The number is given when the letter is put forward. */
export function missingBeforeSigning(letter: Pick<Letter, 'subject' | 'date'>): Missing[] {
  return missingBeforeDispatch(letter, '').filter((part) => part !== 'reference');
}

export function missingBeforeDispatch(
  letter: Pick<Letter, 'subject' | 'date'>,
  reference: string | null,
): Missing[] {
  const lacks: Readonly<Record<Missing, boolean>> = {
    date: letter.date === null,
    reference: reference === null,
    subject: letter.subject.trim() === '',
  };
  return MISSING.filter((part) => lacks[part]);
}
