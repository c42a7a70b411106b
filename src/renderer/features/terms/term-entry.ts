/** What can be recorded about a term, what each asks, and the command that records it. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { standingEvents } from '#core/letter/letter-state';
import type { LetterEvent, LetterEventOf } from '#core/records/letter-event';
import { departureOf } from '#core/terms/departure';
import { openSuspension } from '#core/terms/suspensions';
import type { Term } from '#core/terms/term';
import type { Committed, Store } from '#store';

export const entryKinds = [
  'received',
  'acknowledged',
  'departed',
  'extended',
  'suspended',
  'resumed',
  'promised',
  'resent',
] as const;
export type EntryKind = (typeof entryKinds)[number];
export type Channel = LetterEventOf<'resent'>['channel'];

export interface Entry {
  readonly on: CalendarDay;
  /** The second day: until when, from when again, promised by. */
  readonly day: CalendarDay | null;
  /** Why; of a promise, its words. */
  readonly words: string;
  readonly channel: Channel;
  readonly restarts: boolean;
  /** The paper in which it can be read. */
  readonly documentId: string | null;
}

interface Asks {
  /** The label of the second day, for the kinds that have one. */
  readonly secondDay: 'until' | 'resumedOn' | 'day' | null;
  readonly words: 'reason' | 'promise' | 'remark';
  /** The second day and the words that may be left out. */
  readonly optional: readonly ('secondDay' | 'words')[];
}

export const asked: Readonly<Record<EntryKind, Asks>> = {
  received: { secondDay: null, words: 'remark', optional: ['words'] },
  acknowledged: { secondDay: null, words: 'remark', optional: ['words'] },
  departed: { secondDay: null, words: 'reason', optional: [] },
  extended: { secondDay: 'until', words: 'reason', optional: [] },
  suspended: { secondDay: 'resumedOn', words: 'reason', optional: ['secondDay'] },
  resumed: { secondDay: null, words: 'reason', optional: ['words'] },
  promised: { secondDay: 'day', words: 'promise', optional: ['words'] },
  resent: { secondDay: null, words: 'reason', optional: ['words'] },
};

/** What may be recorded now: a resumption only of what is suspended, a departure only where it decides something. */
export function kindsNow(term: Term, events: readonly LetterEvent[]): readonly EntryKind[] {
  // Also where it does nothing, because the term had not begun or was over: what was suspended can be resumed.
  const isSuspended = openSuspension(standingEvents(events)) !== null;
  return entryKinds.filter((kind) => {
    switch (kind) {
      case 'resumed':
        return isSuspended;
      case 'suspended':
        return !isSuspended;
      case 'departed':
        return (
          term.kind !== 'none' &&
          term.rule.duty === 'whenDeparting' &&
          departureOf(standingEvents(events)) === null
        );
      default:
        return true;
    }
  });
}

/** Null while the second day it needs is missing. */
export function record(
  store: Store,
  kind: EntryKind,
  id: string,
  { on, day, words, channel, restarts, documentId }: Entry,
): Promise<Committed<unknown>> | null {
  switch (kind) {
    case 'received':
      return store.registerReceipt(id, on, { documentId, remark: words });
    case 'acknowledged':
      return store.registerAcknowledgement(id, on, { documentId, remark: words });
    case 'departed':
      return store.registerDeparture(id, { on, reason: words, documentId });
    case 'extended':
      return day && store.registerExtension(id, { on, until: day, reason: words, documentId });
    case 'suspended':
      return store.registerSuspension(id, { on, resumedOn: day, reason: words, documentId });
    case 'resumed':
      return store.registerResumption(id, { on, reason: words, documentId });
    case 'promised':
      return day && store.registerPromise(id, { on, day, words, documentId });
    case 'resent':
      return store.registerResending(id, { on, channel, restarts, reason: words, documentId });
  }
}
