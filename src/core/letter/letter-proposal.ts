/**
 * What a reader recognised in a file, before a person has confirmed any of it. Nothing of this is stored:
 * the confirmed values go through the command that makes a letter.
 */
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { LetterBody } from '#core/letter/body';
import type { LetterKind } from '#core/records/letter';

export interface LetterProposal {
  readonly kind: LetterKind;
  readonly subject: string;
  readonly addressee: readonly string[];
  readonly date: CalendarDay | null;
  readonly ourReference: string;
  readonly yourReference: string;
  readonly yourLetterOf: CalendarDay | null;
  readonly contactPerson: string;
  readonly directLine: string;
  readonly contactEmail: string;
  readonly copiesTo: readonly string[];
  readonly salutation: string;
  readonly closing: string;
  readonly signatoryName: string;
  readonly signatoryFunction: string;
  readonly body: LetterBody;
  /** What the reader was unsure of, as codes the screen has words for. */
  readonly doubts: readonly ProposalDoubt[];
}

export type ProposalDoubt =
  | { readonly kind: 'noDate' }
  | { readonly kind: 'noSubject' }
  | { readonly kind: 'noAddressee' }
  | { readonly kind: 'noPoints' }
  /** A word broken over a line, or a sentence broken by a page or a blank line, was joined: `count` places. */
  | { readonly kind: 'linesJoined'; readonly count: number }
  /** Footnote texts met in the running text and kept as paragraphs at the end of the body. */
  | { readonly kind: 'footnotesMoved'; readonly count: number }
  /** Page numbers and running heads met in the running text and kept in one last paragraph of the body. */
  | { readonly kind: 'pageLinesMoved'; readonly count: number }
  /** Lines of the head or below the signature that no field holds; kept in the body. */
  | { readonly kind: 'linesWithoutField'; readonly count: number };
