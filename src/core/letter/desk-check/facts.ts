import type { CalendarDay } from '#core/calendar/calendar-day';
import type { CitationSource, LetterBody } from '#core/letter/body';
import type { CitableRecords } from '#core/letter/citable-sources';
import type { PointNumbering } from '#core/letter/point-numbering';
import type { Letter } from '#core/records/letter';
import type { TermRule } from '#core/records/term-rule';

/** Something that lies in the dossier and can be cited. */
export interface DossierPaper {
  readonly source: CitationSource;
  readonly id: string;
  /** On which it was written or came in; null where nobody knows. */
  readonly day: CalendarDay | null;
}

/** Another letter of the dossier: as it went out, or as it is being written. */
export interface OtherLetter {
  readonly subject: string;
  readonly day: CalendarDay | null;
  readonly body: LetterBody;
}

/** Somebody whose words the council has, and whether they agreed to be quoted by name. */
export interface Speaker {
  readonly name: string;
  readonly mayBeQuoted: boolean;
}

/** Which points rest on what was said at sessions of the dossier. */
export interface FoundedPoints {
  /** Whether anything was said there at all: without it, nothing can be founded. */
  readonly hasInput: boolean;
  /** Ids of points of this letter. */
  readonly founded: ReadonlySet<string>;
}

/** What there is to know of the dossier. */
export interface DossierFacts {
  readonly papers: readonly DossierPaper[];
  /** What a citation is held against; null where it was not read. */
  readonly citable: CitableRecords | null;
  readonly others: readonly OtherLetter[];
  readonly speakers: readonly Speaker[];
  /** Null where it was not read. */
  readonly foundation: FoundedPoints | null;
}

/** All a letter is held against. Nothing here is looked up by the check itself. */
export interface CheckFacts extends DossierFacts {
  readonly today: CalendarDay;
  /** The rule under which this letter asks for a reply; null where there is none. */
  readonly rule: TermRule | null;
  /** The day that goes with it; null as long as it is not known. */
  readonly dueDay: CalendarDay | null;
  /** How this letter numbers its points. */
  readonly numbering: PointNumbering;
  readonly councilName: string;
  readonly addressee: readonly string[];
  /** Who signs, as a rule. */
  readonly signatory: { readonly name: string; readonly function: string } | null;
  /** Those of the council itself: they stand behind the letter and may be named in it. */
  readonly ownNames: readonly string[];
}

export interface LetterToCheck {
  readonly head: Letter;
  readonly reference: string | null;
  readonly body: LetterBody;
  readonly facts: CheckFacts;
}
