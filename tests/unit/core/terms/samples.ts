/** Rules and events of an invented council, for tests. */
import { calendarDayOf } from '#core/calendar/calendar-day';
import type { LetterEvent } from '#core/records/letter-event';
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
  return { ...recorded(), kind: 'received', on: calendarDayOf(on) };
}

export function acknowledged(on: string): LetterEvent {
  return { ...recorded(), kind: 'acknowledged', on: calendarDayOf(on) };
}

export function replied(on: string, form: 'interim' | 'final' = 'final'): LetterEvent {
  return { ...recorded(), kind: 'replied', on: calendarDayOf(on), form, reference: '', remark: '' };
}

export function closed(on: string): LetterEvent {
  return { ...recorded(), kind: 'closed', on: calendarDayOf(on), reason: 'afgehandeld in overleg' };
}

export function withdrawn(event: LetterEvent): LetterEvent {
  return { ...recorded(), kind: 'withdrawn', eventId: event.id, reason: 'verkeerde datum' };
}
