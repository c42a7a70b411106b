/**
 * Everything a writer needs to make the file of one letter, and nothing it has to look up. Made from the
 * records by `compose-letter.ts`; the same letter gives the same value, and so the same bytes.
 */
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { LetterBody } from '#core/letter/body';
import type { PointNumbering } from '#core/letter/point-numbering';
import type { Stationery } from '#core/records/stationery';

export interface PictureBytes {
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/png' | 'image/jpeg';
}

export interface LetterPicture extends PictureBytes {
  readonly alt: string;
}

/** What the pictures of a body name, by hash. A letter goes out without one that is not among them, and says so. */
export type BodyPictures = ReadonlyMap<string, PictureBytes>;

export interface Signatory {
  readonly name: string;
  readonly function: string;
  readonly council: string;
  /** Their signature as a picture; null where a hand signs, and in every draft. */
  readonly picture: PictureBytes | null;
}

export interface LetterSeal {
  /** What was signed and the seal under it, as text; nobody sees it on paper. */
  readonly text: string;
  /** The small line at the foot of every page; null where the council wants none. */
  readonly line: string | null;
}

export interface LetterDocument {
  /** Letters are Dutch whatever the language of the screen. */
  readonly language: 'nl-NL';
  /** A memo begins with what it is about: no address for a window, and no greeting where none is given. */
  readonly layout: 'letter' | 'memo';
  readonly stationery: Stationery;
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
  readonly pictures: BodyPictures;
  readonly pointNumbering: PointNumbering;
  /** The parts of the letter are counted: 1, 2, 3. Never in annexes. */
  readonly numberedHeadings: boolean;
  readonly closing: string;
  readonly signatory: Signatory;
  /** A draft says so in its head and its file name. */
  readonly draft: boolean;
  /** Of an approved letter: what its Word file carries along, see `sealed-file/sealed-file.ts`. */
  readonly seal?: LetterSeal;
}
