/** A document of the council's own that is no letter: about a session, on its stationery, as a memo. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { LetterBody } from '#core/letter/body';
import type { LetterDocument, LetterPicture } from '#core/letter/letter-document';
import { usualNumbering } from '#core/letter/point-numbering';
import type { Council } from '#core/records/council';
import { usualStationery } from '#core/records/stationery';

export interface ReportParts {
  readonly council: Council;
  readonly logo: LetterPicture | null;
  readonly subject: string;
  readonly body: LetterBody;
  /** Null for what bears no date of its own. */
  readonly date: CalendarDay | null;
  /** Whether it greets who reads it and names who sends it, as a letter does. */
  readonly greets: boolean;
  /** To whom it goes, a line each; may be empty. */
  readonly addressee: readonly string[];
}

export function reportDocument({
  council,
  logo,
  subject,
  body,
  date,
  greets,
  addressee,
}: ReportParts): LetterDocument {
  return {
    language: 'nl-NL',
    layout: 'memo',
    stationery: council.stationery ?? usualStationery,
    sender: {
      name: council.name,
      postalAddress: council.postalAddress,
      phone: council.phone,
      email: council.email,
      website: council.website,
      logo,
    },
    window: council.window,
    addressee,
    date,
    ourReference: null,
    yourReference: '',
    yourLetterOf: null,
    contactPerson: council.contactPerson,
    directLine: council.directLine,
    contactEmail: council.contactEmail,
    copiesTo: [],
    copiesPlacement: council.copiesPlacement,
    subject,
    subjectLabel: council.subjectLabel,
    salutation: '',
    body,
    pictures: new Map(),
    pointNumbering: council.pointNumbering ?? usualNumbering,
    numberedHeadings: false,
    closing: greets ? 'Met vriendelijke groet,' : '',
    signatory: { name: '', function: '', council: greets ? council.name : '', picture: null },
    draft: false,
  };
}
