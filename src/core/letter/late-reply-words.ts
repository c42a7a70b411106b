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

export interface LateReply {
  readonly kind: LetterKind;
  readonly subject: string;
  /** The council's own. */
  readonly reference: string | null;
  readonly sentOn: CalendarDay;
  readonly rule: Pick<TermRule, 'citation' | 'amount' | 'unit'>;
  readonly due: CalendarDay;
  /** Differs from `due` where the term was extended or suspended. */
  readonly originalDue: CalendarDay;
  readonly daysLate: number;
  /** The last promise, also where its day lies ahead. */
  readonly promise: { readonly on: CalendarDay; readonly day: CalendarDay; readonly words: string } | null;
  readonly interimReplyOn: CalendarDay | null;
}

/** What the council calls a letter of its own in a sentence to others. */
export const OUR_LETTER: Readonly<Record<LetterKind, string>> = {
  unsolicitedAdvice: 'ons ongevraagde advies',
  requestedAdvice: 'ons advies',
  followUpAdvice: 'ons vervolgadvies',
  questions: 'onze brief met vragen',
  reminder: 'onze herinnering',
  other: 'onze brief',
};

export function paragraph(...sentences: readonly string[]): BodyNode {
  return { type: 'paragraph', content: [{ type: 'text', text: sentences.join(' ') }] };
}

export function list(items: readonly (readonly BodyNode[])[]): BodyNode {
  return { type: 'bulletList', content: items.map((content) => ({ type: 'listItem', content })) };
}

export function body(...content: readonly (BodyNode | null)[]): LetterBody {
  return { type: 'doc', content: content.filter((node) => node !== null) };
}

export function daysInWords(days: number): string {
  return days === 1 ? '1 dag' : `${days} dagen`;
}

export function withReference(reference: string | null): string {
  return reference === null ? '' : `, met kenmerk ${reference}`;
}

/** The subject in full, as a title of its own: it may be long, and no sentence has to carry it. */
export function subjectLine({ subject, reference }: LateReply): BodyNode {
  return paragraph(`Onderwerp: ${subject.trim() || 'zonder onderwerp'}${withReference(reference)}.`);
}

/** Where the term is written, as it stands at the end of a sentence. */
export function citationOf({ rule }: LateReply): string {
  return rule.citation.trim().replace(/\.$/, '');
}

/** July and August: schools and councils rest then, and that is where the question comes up. */
export function hasSummer({ sentOn, due }: LateReply): boolean {
  for (let year = Number(sentOn.slice(0, 4)); year <= Number(due.slice(0, 4)); year += 1) {
    if (sentOn <= `${year}-08-31` && due >= `${year}-07-01`) return true;
  }
  return false;
}
