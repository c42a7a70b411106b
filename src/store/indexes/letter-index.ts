/**
 * One row per letter with what lists need, folded from its head and events in the transaction that changes
 * them. An index, not a truth: it can be thrown away and made again from the rows.
 */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { awaitsReply, type LetterState, letterState, standingEvents } from '#core/letter/letter-state';
import type { Letter, LetterKind } from '#core/records/letter';
import type { LetterEvent } from '#core/records/letter-event';

export interface LetterIndexRow {
  readonly id: string;
  readonly dossierId: string;
  readonly kind: LetterKind;
  readonly subject: string;
  readonly date: CalendarDay | null;
  /** The letter this one follows up or reminds of. */
  readonly predecessorId: string | null;
  readonly state: LetterState;
  /** Those that still count, oldest first: what a term is worked out from. */
  readonly events: readonly LetterEvent[];
  /** 1 while somebody owes a reply; a number because booleans cannot be indexed. */
  readonly awaiting: 0 | 1;
  /** The moment of the letter's last event, or of its making. */
  readonly changedAt: string;
  /** The reference given, if any, in a list so that it can be indexed. */
  readonly references: readonly string[];
}

export function letterIndexRow(letter: Letter, events: readonly LetterEvent[]): LetterIndexRow {
  const state = letterState(events);
  return {
    id: letter.id,
    dossierId: letter.dossierId,
    kind: letter.kind,
    subject: letter.subject,
    date: letter.date,
    predecessorId: letter.predecessorId,
    state,
    events: standingEvents(events),
    awaiting: awaitsReply(state) ? 1 : 0,
    changedAt: [letter.createdAt, ...events.map((event) => event.at)].sort().at(-1) ?? letter.createdAt,
    references: state.reference === null ? [] : [state.reference],
  };
}
