import type { CalendarDay } from '#core/calendar/calendar-day';
import type { LetterBody } from '#core/letter/body';
import { withDueDay } from '#core/letter/due-dates-in-text';
import type { BodyPictures, LetterDocument, LetterPicture, PictureBytes } from '#core/letter/letter-document';
import { usualNumbering } from '#core/letter/point-numbering';
import type { Letter } from '#core/records/letter';
import type { LetterSender } from '#core/records/letter-sender';
import type { Person } from '#core/records/person';
import { usualStationery } from '#core/records/stationery';

/** What a letter is put together from. */
export interface LetterParts {
  /** The council as it is now, or as it was when the letter went out. */
  readonly council: Omit<LetterSender, 'signature'>;
  readonly letter: Pick<
    Letter,
    | 'layout'
    | 'addressee'
    | 'date'
    | 'yourReference'
    | 'yourLetterOf'
    | 'contactPerson'
    | 'directLine'
    | 'contactEmail'
    | 'copiesTo'
    | 'subject'
    | 'salutation'
    | 'pointNumbering'
    | 'numberedHeadings'
    | 'closing'
    | 'signatoryName'
    | 'signatoryFunction'
  >;
  readonly body: LetterBody;
  readonly reference: string | null;
  /** When the reply is due, given the letter's date and the rule of that day; null where there is no rule or no date yet. */
  readonly dueDay: CalendarDay | null;
  readonly draft: boolean;
  readonly logo: LetterPicture | null;
  /** Of who signs; left out of a draft. */
  readonly signature: PictureBytes | null;
  readonly pictures: BodyPictures;
}

/** Brings together what the file of a letter shows. */
export function composeLetter(parts: LetterParts): LetterDocument {
  const { council, letter, draft } = parts;
  return {
    language: 'nl-NL',
    layout: letter.layout ?? 'letter',
    stationery: council.stationery ?? usualStationery,
    sender: {
      name: council.name,
      postalAddress: council.postalAddress,
      phone: council.phone,
      email: council.email,
      website: council.website,
      logo: parts.logo,
    },
    window: council.window,
    addressee: letter.addressee,
    date: letter.date,
    ourReference: parts.reference,
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
    body: withDueDay(parts.body, parts.dueDay),
    pictures: parts.pictures,
    pointNumbering: letter.pointNumbering ?? council.pointNumbering ?? usualNumbering,
    numberedHeadings: letter.numberedHeadings ?? false,
    closing: letter.closing,
    signatory: {
      name: letter.signatoryName,
      function: letter.signatoryFunction,
      council: council.name,
      picture: draft ? null : parts.signature,
    },
    draft,
  };
}

/** The signature of the person a letter is signed by; a letter knows its signatory by name only. */
export function signatureOf(letter: Letter, people: readonly Person[]): Person['signaturePicture'] {
  return people.find(({ name }) => name === letter.signatoryName)?.signaturePicture ?? null;
}
