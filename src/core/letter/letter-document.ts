/**
 * Everything a writer needs to make the file of one letter, and nothing it has to look up. Made from the
 * records by `compose-letter.ts`; the same letter gives the same value, and so the same bytes.
 */
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { LetterBody } from '#core/letter/body';

export interface LetterPicture {
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly alt: string;
}

export interface LetterDocument {
  /** Letters are Dutch whatever the language of the screen. */
  readonly language: 'nl-NL';
  readonly sender: {
    readonly name: string;
    readonly postalAddress: readonly string[];
    readonly phone: string;
    readonly email: string;
    readonly website: string;
    readonly logo: LetterPicture | null;
  };
  readonly window: 'left' | 'right';
  readonly addressee: readonly string[];
  readonly date: CalendarDay | null;
  readonly ourReference: string | null;
  readonly yourReference: string;
  readonly yourLetterOf: CalendarDay | null;
  readonly contactPerson: string;
  readonly directLine: string;
  readonly contactEmail: string;
  readonly copiesTo: readonly string[];
  readonly copiesPlacement: 'head' | 'end';
  readonly subject: string;
  readonly subjectLabel: 'onderwerp' | 'betreft';
  readonly salutation: string;
  /** With summary first and annexes last; `dueDate` nodes carry their day. */
  readonly body: LetterBody;
  readonly closing: string;
  readonly signatory: { readonly name: string; readonly function: string; readonly council: string };
  /** A draft says so in its head and its file name. */
  readonly draft: boolean;
}
