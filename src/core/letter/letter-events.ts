/**
 * What may happen to a letter, and what may not. Each rule looks at the letter's state and gives the event to
 * add, or a refusal with a name. Registering something of years ago is always possible; the future is not.
 */
import { type CalendarDay, yearOf } from '#core/calendar/calendar-day';
import type { Making } from '#core/clock';
import { cannotBeOn, event, noSuchDay, notInFuture } from '#core/letter/event-parts';
import { type LetterState, standingEvents } from '#core/letter/letter-state';
import { sameReference } from '#core/letter/reference';
import type { Letter } from '#core/records/letter';
import type { LetterEvent, LetterEventOf } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';
import { Refusal } from '#core/refusals/refusal';

/** `taken`: every reference standing in this council, with this letter's own left out. */
export function giveReference(
  letter: Pick<Letter, 'id'>,
  reference: string,
  taken: readonly string[],
  making: Making,
): LetterEventOf<'referenceGiven'> | Refusal {
  const trimmed = reference.trim();
  if (trimmed === '') return new Refusal('reference.empty', {}, 'reference');
  if (taken.some((other) => sameReference(other, trimmed))) {
    return new Refusal('reference.taken', { reference: trimmed }, 'reference');
  }
  return { ...event(making, letter.id, 'referenceGiven'), reference: trimmed };
}

export interface DispatchDetails {
  readonly on: CalendarDay;
  readonly channel: LetterEventOf<'dispatched'>['channel'];
  readonly recipients: readonly string[];
}

export function registerDispatch(
  letter: Letter,
  state: LetterState,
  details: DispatchDetails,
  versionId: string,
  rule: TermRule | null,
  making: Making,
): LetterEventOf<'dispatched'> | Refusal {
  if (state.dispatch) return new Refusal('dispatch.alreadySent', { on: state.dispatch.on });
  if (letter.subject.trim() === '') return new Refusal('dispatch.noSubject');
  if (state.reference === null) return new Refusal('dispatch.noReference', {}, 'reference');
  if (letter.date === null) return new Refusal('dispatch.noDate', {}, 'date');
  const noDay = noSuchDay(details.on);
  if (noDay) return noDay;
  if (details.on < letter.date) {
    return new Refusal('dispatch.beforeLetterDate', { on: details.on, letterDate: letter.date }, 'on');
  }
  const future = notInFuture(details.on, making);
  if (future) return future;
  return {
    ...event(making, letter.id, 'dispatched'),
    on: details.on,
    channel: details.channel,
    recipients: [...details.recipients],
    versionId,
    rule,
  };
}

/** Two things of one shape: that the letter arrived, and that it was acknowledged. */
export type ArrivalKind = 'received' | 'acknowledged';

export interface ArrivalDetails {
  readonly on: CalendarDay;
  /** In which it can be read. */
  readonly documentId?: string | null;
  /** How it is known. */
  readonly remark?: string;
}

export function registerArrival(
  kind: ArrivalKind,
  letter: Pick<Letter, 'id'>,
  state: LetterState,
  { on, documentId = null, remark = '' }: ArrivalDetails,
  making: Making,
): LetterEventOf<ArrivalKind> | Refusal {
  return (
    cannotBeOn(on, state, making) ?? {
      ...event(making, letter.id, kind),
      on,
      documentId,
      remark: remark.trim(),
    }
  );
}

export interface ReplyDetails {
  readonly on: CalendarDay;
  readonly form: LetterEventOf<'replied'>['form'];
  readonly reference: string;
  readonly remark: string;
  /** The reply itself, where it is kept here. */
  readonly documentId?: string | null;
}

export function registerReply(
  letter: Letter,
  state: LetterState,
  details: ReplyDetails,
  making: Making,
): LetterEventOf<'replied'> | Refusal {
  if (state.status === 'answered') return new Refusal('reply.alreadyFinal');
  if (state.status === 'closed') return new Refusal('event.closed');
  return (
    cannotBeOn(details.on, state, making) ?? {
      ...event(making, letter.id, 'replied'),
      ...details,
      documentId: details.documentId ?? null,
    }
  );
}

export function closeLetter(
  letter: Letter,
  state: LetterState,
  on: CalendarDay,
  reason: string,
  making: Making,
): LetterEventOf<'closed'> | Refusal {
  if (state.status === 'closed') return new Refusal('event.closed');
  if (reason.trim() === '') return new Refusal('close.noReason', {}, 'reason');
  return (
    cannotBeOn(on, state, making) ?? { ...event(making, letter.id, 'closed'), on, reason: reason.trim() }
  );
}

/**
 * Why an event cannot be taken back, or null when it can. A dispatch can only go when nothing that rests on it
 * still stands.
 */
export function withdrawalRefusal(events: readonly LetterEvent[], eventId: string): Refusal | null {
  const standing = standingEvents(events);
  const target = standing.find((candidate) => candidate.id === eventId);
  if (!target) return new Refusal('withdraw.notStanding');
  const restsOnDispatch = (other: LetterEvent): boolean =>
    other.kind !== 'dispatched' && other.kind !== 'referenceGiven';
  if (target.kind === 'dispatched' && standing.some(restsOnDispatch)) {
    return new Refusal('withdraw.laterEventsFirst');
  }
  if (target.kind === 'referenceGiven' && standing.some((other) => other.kind === 'dispatched')) {
    return new Refusal('withdraw.referenceAfterDispatch');
  }
  return null;
}

/** Takes an event back by a later one. */
export function withdrawEvent(
  letter: Letter,
  events: readonly LetterEvent[],
  eventId: string,
  reason: string,
  making: Making,
): LetterEventOf<'withdrawn'> | Refusal {
  return (
    withdrawalRefusal(events, eventId) ?? {
      ...event(making, letter.id, 'withdrawn'),
      eventId,
      reason: reason.trim(),
    }
  );
}

/** The year a letter's reference counts in: that of its date, else the current one. */
export function referenceYear(letter: Letter, making: Making): number {
  return yearOf(letter.date ?? making.clock.today());
}
