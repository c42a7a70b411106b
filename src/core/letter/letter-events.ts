/**
 * What may happen to a letter, and what may not. Each rule looks at the letter's state and gives the event to
 * add, or a refusal with a name. Registering something of years ago is always possible; the future is not.
 */
import { type CalendarDay, yearOf } from '#core/calendar/calendar-day';
import type { Making } from '#core/clock';
import { cannotBeOn, event, noSuchDay, notInFuture, notWritable } from '#core/letter/event-parts';
import { frozenVersionId, type LetterState, letterState, standingEvents } from '#core/letter/letter-state';
import { sameReference } from '#core/letter/reference';
import type { Letter } from '#core/records/letter';
import type { LetterEvent, LetterEventOf } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';
import { Refusal } from '#core/refusals/refusal';

/**
 * Why the number of a letter cannot be another now: it stands on what lies before who signs, was signed or was sent. One
 * that has none yet, of before numbers were given at sign-off, can still get it.
 */
export function referenceIsFixed(state: LetterState): Refusal | null {
  return state.dispatch || state.reference !== null ? notWritable(state) : null;
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
  readonly copies?: readonly string[];
  /** The proof that it went, where it is kept here. */
  readonly documentId?: string | null;
}

/**
 * `letter` is the head as it goes out. A draft that was never put before anybody can be entered as sent: letters of
 * years ago are. One that is on its way to who signs has to be signed first, in the program or outside it.
 */
export function registerDispatch(
  letter: Letter,
  state: LetterState,
  details: DispatchDetails,
  versionId: string,
  rule: TermRule | null,
  making: Making,
): LetterEventOf<'dispatched'> | Refusal {
  if (state.dispatch) return new Refusal('dispatch.alreadySent', { on: state.dispatch.on });
  if (state.path.stage === 'inReview' || state.path.stage === 'forSignOff') {
    return new Refusal('dispatch.notSigned');
  }
  if (letter.subject.trim() === '') return new Refusal('dispatch.noSubject');
  if (state.reference === null) return new Refusal('dispatch.noReference', {}, 'reference');
  if (letter.date === null) return new Refusal('dispatch.noDate', {}, 'date');
  const noDay = noSuchDay(details.on);
  if (noDay) return noDay;
  if (details.on < letter.date) {
    return new Refusal('dispatch.beforeLetterDate', { on: details.on, letterDate: letter.date }, 'on');
  }
  const { signOff } = state.path;
  if (signOff && details.on < signOff.on) {
    return new Refusal('dispatch.beforeSignOff', { on: details.on, signedOn: signOff.on }, 'on');
  }
  const future = notInFuture(details.on, making);
  if (future) return future;
  return {
    ...event(making, letter.id, 'dispatched'),
    on: details.on,
    channel: details.channel,
    recipients: [...details.recipients],
    ...(details.copies && details.copies.length > 0 ? { copies: [...details.copies] } : {}),
    ...(details.documentId ? { documentId: details.documentId } : {}),
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

/** What leads up to a dispatch; all else that can stand rests on it. */
const BEFORE_DISPATCH: ReadonlySet<LetterEvent['kind']> = new Set([
  'referenceGiven',
  'reviewAsked',
  'signOffAsked',
  'changesRequested',
  'reopened',
  'signedOff',
]);

/**
 * Why an event cannot be taken back, or null when it can. A dispatch can only go when nothing that rests on it
 * still stands; before it everything can. `along` are events that are taken back in the same act.
 */
export function withdrawalRefusal(
  events: readonly LetterEvent[],
  eventId: string,
  along: ReadonlySet<string> = new Set(),
): Refusal | null {
  const standing = standingEvents(events);
  const target = standing.find((candidate) => candidate.id === eventId);
  if (!target) return new Refusal('withdraw.notStanding');
  const others = standing.filter(({ id }) => id !== eventId && !along.has(id));
  const isSent = others.some(({ kind }) => kind === 'dispatched');
  switch (target.kind) {
    case 'dispatched':
      return others.some(({ kind }) => kind !== 'dispatched' && !BEFORE_DISPATCH.has(kind))
        ? new Refusal('withdraw.laterEventsFirst')
        : null;
    case 'referenceGiven':
      if (isSent) return new Refusal('withdraw.referenceAfterDispatch');
      // It stands on a text that is frozen.
      return frozenVersionId(letterState(others)) === null ? null : new Refusal('withdraw.referenceIsFixed');
    case 'reviewAsked':
    case 'signOffAsked':
    case 'changesRequested':
    case 'reopened':
    case 'signedOff':
      return isSent ? new Refusal('withdraw.pathAfterDispatch') : null;
    case 'resumed':
      // It would run on through the next one, and swallow that.
      return others.some((event) => event.kind === 'suspended' && event.on >= target.on)
        ? new Refusal('withdraw.laterSuspensionFirst')
        : null;
    default:
      return null;
  }
}

/** Takes an event back by a later one. */
export function withdrawEvent(
  letter: Letter,
  events: readonly LetterEvent[],
  eventId: string,
  reason: string,
  making: Making,
  along?: ReadonlySet<string>,
): LetterEventOf<'withdrawn'> | Refusal {
  return (
    withdrawalRefusal(events, eventId, along) ?? {
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
