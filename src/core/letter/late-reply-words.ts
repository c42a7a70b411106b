/**
 * What the letters about a late reply have in common, written out from the facts: what was sent, which term held, how
 * late the reply is and what was promised. Plain Dutch, short sentences; whoever sends them reads them first and may
 * change every word.
 *
 * An answer to advice is no decision on an application: the words of the Awb for a late decision have no place
 * here. A recess stops no clock, and the letter says so only where one fell within the term.
 */
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { BodyNode, LetterBody } from '#core/letter/body';
import type { LetterKind } from '#core/records/letter';
import type { TermRule } from '#core/records/term-rule';

/** What set a term going: the letter went out, or once more, or came in, or was acknowledged. */
export type TermBeginning = 'dispatched' | 'resent' | 'received' | 'acknowledged';

export interface LateReply {
  readonly kind: LetterKind;
  readonly subject: string;
  /** The council's own. */
  readonly reference: string | null;
  readonly sentOn: CalendarDay;
  readonly rule: Pick<TermRule, 'citation' | 'amount' | 'unit' | 'duty'>;
  /** The first day that is not counted, and what happened on it. */
  readonly began: { readonly on: CalendarDay; readonly by: TermBeginning };
  /** The safe day: the later one where it is open to doubt whether the Algemene termijnenwet holds. */
  readonly due: CalendarDay;
  /** The last day before anything in `moves`, counted from `began`. */
  readonly firstDue: CalendarDay;
  /** What made it another since: extended, suspended, another rule; a sentence for each. */
  readonly moves: readonly string[];
  /** Where the sum ended, when that is a free day and `due` is a later one for it. */
  readonly endedOnFreeDay: CalendarDay | null;
  readonly daysLate: number;
  /** When the executive said that it departs from the advice, under a rule that asks for a reply only then. */
  readonly departedOn: CalendarDay | null;
  /** The last promise, also where its day lies ahead. `isWritten`: there is a document it can be read in. */
  readonly promise: {
    readonly on: CalendarDay;
    readonly day: CalendarDay;
    readonly words: string;
    readonly isWritten: boolean;
  } | null;
  readonly interimReplyOn: CalendarDay | null;
}

export function paragraph(...sentences: readonly string[]): BodyNode {
  return { type: 'paragraph', content: [{ type: 'text', text: sentences.join(' ') }] };
}

export function list(items: readonly (readonly BodyNode[])[]): BodyNode {
  return { type: 'bulletList', content: items.map((content) => ({ type: 'listItem', content })) };
}

export function body(...content: readonly BodyNode[]): LetterBody {
  return { type: 'doc', content };
}

function daysInWords(days: number): string {
  return days === 1 ? '1 dag' : `${days} dagen`;
}

/** `whose`: "Uw", "De". */
export function lateSentence({ daysLate }: LateReply, whose: 'Uw' | 'De'): string {
  return `${whose} reactie is vandaag ${daysInWords(daysLate)} te laat.`;
}
