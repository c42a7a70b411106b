/** Rules and events of an invented council, for tests. */
import { calendarDayOf } from '#core/calendar/calendar-day';
import type { LadderStep, LetterEvent, LetterEventOf } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';

let made = 0;
/** Sorts as it is made, as a UUIDv7 does. */
function newId(): string {
  made += 1;
  return `0190a000-0000-7000-8000-${String(made).padStart(12, '0')}`;
}

const LETTER = newId();
const SECRETARY = newId();

export function ruleWith(changes: Partial<TermRule> = {}): TermRule {
  return {
    id: newId(),
    v: 1,
    deleted: null,
    source: 'byLaw',
    citation: 'artikel 9 van de Verordening adviesraad Waterveld',
    amount: 6,
    unit: 'weeks',
    startsAt: 'dispatch',
    duty: 'always',
    generalTermsAct: 'applies',
    validFrom: null,
    validTo: null,
    extension: null,
    ...changes,
  };
}

const recorded = (): { id: string; v: number; deleted: null; letterId: string; at: string; by: string } => ({
  id: newId(),
  v: 1,
  deleted: null,
  letterId: LETTER,
  at: new Date(Date.UTC(2026, 0, 1) + made * 1000).toISOString(),
  by: SECRETARY,
});

export function dispatched(on: string): LetterEvent {
  return {
    ...recorded(),
    kind: 'dispatched',
    on: calendarDayOf(on),
    channel: 'email',
    recipients: ['college van burgemeester en wethouders'],
    versionId: newId(),
    rule: null,
  };
}

export function received(on: string): LetterEvent {
  return { ...recorded(), kind: 'received', on: calendarDayOf(on), documentId: null, remark: '' };
}

export function acknowledged(on: string): LetterEvent {
  return { ...recorded(), kind: 'acknowledged', on: calendarDayOf(on), documentId: null, remark: '' };
}

export function replied(on: string, form: 'interim' | 'final' = 'final'): LetterEvent {
  return {
    ...recorded(),
    kind: 'replied',
    on: calendarDayOf(on),
    form,
    reference: '',
    remark: '',
    documentId: null,
  };
}

export function closed(on: string): LetterEvent {
  return { ...recorded(), kind: 'closed', on: calendarDayOf(on), reason: 'afgehandeld in overleg' };
}

export function withdrawn(event: Pick<LetterEvent, 'id'>): LetterEvent {
  return { ...recorded(), kind: 'withdrawn', eventId: event.id, reason: 'verkeerde datum' };
}

export function extended(on: string, until: string): LetterEventOf<'extended'> {
  return {
    ...recorded(),
    kind: 'extended',
    on: calendarDayOf(on),
    until: calendarDayOf(until),
    reason: 'nader onderzoek',
    documentId: null,
    agreed: false,
  };
}

export function suspended(on: string): LetterEventOf<'suspended'> {
  return {
    ...recorded(),
    kind: 'suspended',
    on: calendarDayOf(on),
    reason: 'wacht op cijfers van de raad',
    documentId: null,
  };
}

export function resumed(on: string): LetterEventOf<'resumed'> {
  return { ...recorded(), kind: 'resumed', on: calendarDayOf(on), reason: '', documentId: null };
}

export function promised(on: string, day: string, words = ''): LetterEventOf<'promised'> {
  return {
    ...recorded(),
    kind: 'promised',
    on: calendarDayOf(on),
    day: calendarDayOf(day),
    words,
    documentId: null,
  };
}

export function resent(on: string, restarts: boolean): LetterEventOf<'resent'> {
  return {
    ...recorded(),
    kind: 'resent',
    on: calendarDayOf(on),
    channel: 'post',
    restarts,
    reason: '',
    documentId: null,
  };
}

export function departed(on: string): LetterEventOf<'departed'> {
  return {
    ...recorded(),
    kind: 'departed',
    on: calendarDayOf(on),
    reason: 'het college kiest voor één bureau',
    documentId: null,
  };
}

export function ruleChanged(on: string, rule: TermRule): LetterEventOf<'ruleChanged'> {
  return { ...recorded(), kind: 'ruleChanged', on: calendarDayOf(on), rule, reason: 'nieuwe verordening' };
}

export function ladderStep(
  on: string,
  step: LadderStep,
  stepLetterId: string | null = null,
): LetterEventOf<'ladderStep'> {
  return { ...recorded(), kind: 'ladderStep', on: calendarDayOf(on), step, stepLetterId };
}
