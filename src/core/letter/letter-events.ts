/**
 * What may happen to a letter, and what may not. Each rule looks at the letter's state and gives the event to
 * add, or a refusal with a name. Registering something of years ago is always possible; the future is not.
 */
import { type CalendarDay, yearOf } from '#core/calendar/calendar-day';
import type { Making } from '#core/clock';
import { type LetterState, standingEvents } from '#core/letter/letter-state';
import { sameReference } from '#core/letter/reference';
import type { Letter } from '#core/records/letter';
import { LETTER_EVENT_VERSION, type LetterEvent, type LetterEventOf } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';
import { Refusal } from '#core/refusals/refusal';

function event<K extends LetterEvent['kind']>(
  making: Making,
  letterId: string,
  kind: K,
): { id: string; v: number; deleted: null; letterId: string; at: string; by: string; kind: K } {
  return {
    id: making.newId(),
    v: LETTER_EVENT_VERSION,
    deleted: null,
    letterId,
    at: making.clock.now(),
    by: making.actor,
    kind,
  };
}

function notInFuture(on: CalendarDay, making: Making): Refusal | null {
  return on > making.clock.today() ? new Refusal('event.inFuture', { on }, 'on') : null;
}

function notBeforeDispatch(on: CalendarDay, state: LetterState): Refusal | null {
  if (!state.dispatch) return new Refusal('event.notSent');
  return on < state.dispatch.on
    ? new Refusal('event.beforeDispatch', { on, dispatchedOn: state.dispatch.on }, 'on')
    : null;
}

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

export function registerReceipt(
  letter: Letter,
  state: LetterState,
  on: CalendarDay,
  making: Making,
): LetterEventOf<'received'> | Refusal {
  return (
    notBeforeDispatch(on, state) ?? notInFuture(on, making) ?? { ...event(making, letter.id, 'received'), on }
  );
}

export function registerAcknowledgement(
  letter: Letter,
  state: LetterState,
  on: CalendarDay,
  making: Making,
): LetterEventOf<'acknowledged'> | Refusal {
  return (
    notBeforeDispatch(on, state) ??
    notInFuture(on, making) ?? { ...event(making, letter.id, 'acknowledged'), on }
  );
}

export interface ReplyDetails {
  readonly on: CalendarDay;
  readonly form: LetterEventOf<'replied'>['form'];
  readonly reference: string;
  readonly remark: string;
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
    notBeforeDispatch(details.on, state) ??
    notInFuture(details.on, making) ?? { ...event(making, letter.id, 'replied'), ...details }
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
    notBeforeDispatch(on, state) ??
    notInFuture(on, making) ?? { ...event(making, letter.id, 'closed'), on, reason: reason.trim() }
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
  const restsOnDispatch = new Set(['received', 'acknowledged', 'replied', 'closed']);
  if (target.kind === 'dispatched' && standing.some((other) => restsOnDispatch.has(other.kind))) {
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
