/** What all rules about events of a letter share: how an event is made, and on which day it can have happened. */
import { type CalendarDay, parseCalendarDay } from '#core/calendar/calendar-day';
import type { Making } from '#core/clock';
import { isWritable, type LetterState } from '#core/letter/letter-state';
import { LETTER_EVENT_VERSION, type LetterEvent } from '#core/records/letter-event';
import { Refusal } from '#core/refusals/refusal';

export interface EventBase<K extends LetterEvent['kind']> {
  readonly id: string;
  readonly v: number;
  readonly deleted: null;
  readonly letterId: string;
  readonly at: string;
  readonly by: string;
  readonly kind: K;
}

export function event<K extends LetterEvent['kind']>(
  making: Making,
  letterId: string,
  kind: K,
): EventBase<K> {
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

/** Looked at before anything is worked out with it: a sum of days cannot begin on the thirtieth of February. */
export function noSuchDay(day: CalendarDay, field = 'on'): Refusal | null {
  return parseCalendarDay(day) === null ? new Refusal('day.notThere', { day }, field) : null;
}

/** Why a letter cannot be written in now; null where it can. */
export function notWritable(state: LetterState): Refusal | null {
  if (isWritable(state)) return null;
  if (state.dispatch || state.closure) return new Refusal('letter.alreadySent');
  return new Refusal(state.path.stage === 'signed' ? 'letter.signed' : 'letter.liesForSignOff');
}

export function notInFuture(on: CalendarDay, making: Making, field = 'on'): Refusal | null {
  return on > making.clock.today() ? new Refusal('event.inFuture', { on }, field) : null;
}

export function notBeforeDispatch(on: CalendarDay, state: LetterState): Refusal | null {
  if (!state.dispatch) return new Refusal('event.notSent');
  return on < state.dispatch.on
    ? new Refusal('event.beforeDispatch', { on, dispatchedOn: state.dispatch.on }, 'on')
    : null;
}

/** Why it cannot have happened on `on`: no such day, before the letter went out, or still to come. */
export function cannotBeOn(on: CalendarDay, state: LetterState, making: Making): Refusal | null {
  return noSuchDay(on) ?? notBeforeDispatch(on, state) ?? notInFuture(on, making);
}
