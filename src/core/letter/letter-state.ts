/**
 * Where a letter stands, folded from its events. Nothing of this is stored as truth: the same events give the
 * same state on every machine.
 */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { type LetterPath, letterPath } from '#core/letter/letter-path';
import type { LetterEvent, LetterEventOf } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';

export const letterStatuses = [
  'draft',
  'inReview',
  'forSignOff',
  'signed',
  'sent',
  'acknowledged',
  'answered',
  'closed',
] as const;
export type LetterStatus = (typeof letterStatuses)[number];

/** Before it went out: these come first, in the order of the path. */
export const unsentStatuses = ['draft', 'inReview', 'forSignOff', 'signed'] as const;

export interface LetterState {
  readonly status: LetterStatus;
  readonly reference: string | null;
  /** How it came, or comes, to be signed. */
  readonly path: LetterPath;
  readonly dispatch: LetterEventOf<'dispatched'> | null;
  readonly receivedOn: CalendarDay | null;
  readonly acknowledgedOn: CalendarDay | null;
  readonly reply: LetterEventOf<'replied'> | null;
  readonly closure: LetterEventOf<'closed'> | null;
  /** The one the term runs under: frozen in the dispatch, or applied to the running term later. */
  readonly rule: TermRule | null;
}

/**
 * Sorts events as they were added, also where the clock on the wall was set back in between. Events of before there was
 * a reading on them have the wall's moment, which a reading of the same moment sorts after.
 */
export function byAddition(a: LetterEvent, b: LetterEvent): number {
  const [one, other] = [a.clock ?? a.at, b.clock ?? b.at];
  if (one !== other) return one < other ? -1 : 1;
  // Of one entry: ids are UUIDv7, and sort as they were made.
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Events that still count, in the order they were added. */
export function standingEvents(events: readonly LetterEvent[]): LetterEvent[] {
  const withdrawn = new Set<string>();
  for (const event of events) if (event.kind === 'withdrawn') withdrawn.add(event.eventId);
  return events
    .filter((event) => event.kind !== 'withdrawn' && event.deleted === null && !withdrawn.has(event.id))
    .sort(byAddition);
}

function last<K extends LetterEvent['kind']>(
  events: readonly LetterEvent[],
  kind: K,
): LetterEventOf<K> | null {
  return (events.findLast((event) => event.kind === kind) as LetterEventOf<K> | undefined) ?? null;
}

/** The rule a letter went out under. */
export function dispatchedRule(standing: readonly LetterEvent[]): TermRule | null {
  return last(standing, 'dispatched')?.rule ?? null;
}

/** The rule somebody chose for the running term afterwards, the latest choice; null where nobody did. */
export function appliedRule(standing: readonly LetterEvent[]): TermRule | null {
  return last(standing, 'ruleChanged')?.rule ?? null;
}

export function letterState(events: readonly LetterEvent[]): LetterState {
  const standing = standingEvents(events);
  const dispatch = last(standing, 'dispatched');
  const acknowledged = last(standing, 'acknowledged');
  const replies = standing.filter((event) => event.kind === 'replied');
  const closure = last(standing, 'closed');
  const path = letterPath(standing);
  const finalReply = replies.findLast((reply) => reply.form === 'final') ?? null;
  return {
    status: closure
      ? 'closed'
      : finalReply
        ? 'answered'
        : acknowledged && dispatch
          ? 'acknowledged'
          : dispatch
            ? 'sent'
            : path.stage,
    path,
    reference: last(standing, 'referenceGiven')?.reference ?? null,
    dispatch,
    receivedOn: last(standing, 'received')?.on ?? null,
    acknowledgedOn: acknowledged?.on ?? null,
    reply: finalReply ?? replies.at(-1) ?? null,
    closure,
    rule: dispatch ? (appliedRule(standing) ?? dispatch.rule) : null,
  };
}

/**
 * Before who signs, signed or sent a letter is what it is: its head and body are read from the frozen version. Opening it
 * again is an act of its own, because it takes the approval away.
 */
export function isWritable({ dispatch, closure, path }: LetterState): boolean {
  return dispatch === null && closure === null && (path.stage === 'draft' || path.stage === 'inReview');
}

/** It has not gone out, and nobody closed it. */
export function isUnsent({ dispatch, closure }: Pick<LetterState, 'dispatch' | 'closure'>): boolean {
  return dispatch === null && closure === null;
}

/** The frozen text the letter stands on: what was sent, was signed, or lies before who signs; null while it is written. */
export function frozenVersionId({ dispatch, path }: Pick<LetterState, 'dispatch' | 'path'>): string | null {
  return dispatch?.versionId ?? path.signOff?.versionId ?? path.asked?.versionId ?? null;
}

/** Sent, and neither answered in full nor closed: somebody owes something. */
export function awaitsReply(state: LetterState): boolean {
  return state.status === 'sent' || state.status === 'acknowledged';
}
