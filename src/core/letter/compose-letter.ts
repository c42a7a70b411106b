import type { CalendarDay } from '#core/calendar/calendar-day';
import type { LetterBody } from '#core/letter/body';
import { withDueDay } from '#core/letter/due-dates-in-text';
import type { LetterDocument, LetterPicture } from '#core/letter/letter-document';
import type { Council } from '#core/records/council';
import type { Letter } from '#core/records/letter';

/**
 * Brings together what the file of a letter shows. `dueDay` is when the reply is due, given the letter's date
 * and the rule of that day; null where there is no rule or no date yet.
 */
export function composeLetter(
  council: Council,
  letter: Letter,
  body: LetterBody,
  reference: string | null,
  dueDay: CalendarDay | null,
  logo: LetterPicture | null,
  draft: boolean,
): LetterDocument {
  return {
    language: 'nl-NL',
    sender: {
      name: council.name,
      postalAddress: council.postalAddress,
      phone: council.phone,
      email: council.email,
      website: council.website,
      logo,
    },
    window: council.window,
    addressee: letter.addressee,
    date: letter.date,
    ourReference: reference,
    yourReference: letter.yourReference,
    yourLetterOf: letter.yourLetterOf,
    contactPerson: letter.contactPerson,
    directLine: letter.directLine,
    contactEmail: letter.contactEmail,
    copiesTo: letter.copiesTo,
    copiesPlacement: council.copiesPlacement,
    subject: letter.subject,
    subjectLabel: council.subjectLabel,
    salutation: letter.salutation,
    body: withDueDay(body, dueDay),
    closing: letter.closing,
    signatory: { name: letter.signatoryName, function: letter.signatoryFunction, council: council.name },
    draft,
  };
}
