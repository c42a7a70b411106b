/** What a reader found in an incoming document: its words with their places, and what it seems to be. */
import type { CalendarDay } from '#core/calendar/calendar-day';

export const passageKinds = ['heading', 'paragraph', 'item', 'quote', 'note'] as const;
export type PassageKind = (typeof passageKinds)[number];

export interface DocumentPassage {
  /** As printed, its broken lines joined; an item with its number or bullet left off. */
  readonly words: string;
  /** Counted from 1; null for a document without pages of its own, such as a Word file. */
  readonly page: number | null;
  readonly kind: PassageKind;
  /** The number or letter of an item or heading as printed; empty for none. */
  readonly label: string;
}

/** What an incoming letter says of itself; a person confirms it. Empty and null where it does not say. */
export interface ReplyProposal {
  readonly date: CalendarDay | null;
  /** The sender's own. */
  readonly reference: string;
  /** The council's letter it answers, as the sender names it. */
  readonly yourReference: string;
  readonly yourLetterOf: CalendarDay | null;
  readonly subject: string;
  readonly signatoryName: string;
  readonly signatoryFunction: string;
  /** Null where nothing shows whether more is to come. */
  readonly kind: 'interim' | 'final' | null;
  /** The words that show it is interim; empty where none do. */
  readonly kindWords: string;
}

export interface DocumentReading {
  readonly passages: readonly DocumentPassage[];
  readonly reply: ReplyProposal;
  /** In pages, where the document has them. */
  readonly pages: number | null;
  /** Pages without any text on them, as of a scan; counted from 1. */
  readonly pagesWithoutText: readonly number[];
}
