/**
 * What a person is told about terms without asking: each thing once, and of one term at most one thing a day.
 * A signal is about a day. When that day moves, by an extension or by mending a date, it is news again.
 */
import { addDays, type CalendarDay, compareDays } from '#core/calendar/calendar-day';
import { standingEvents } from '#core/letter/letter-state';
import type { LetterEvent } from '#core/records/letter-event';
import { acknowledgementMissing } from '#core/terms/acknowledgement';
import type { TermState } from '#core/terms/term-state';

/** What asks most comes first. */
export const signalKinds = ['late', 'dueToday', 'nearlyDue', 'noAcknowledgement'] as const;
export type SignalKind = (typeof signalKinds)[number];

export interface WatchedTerm {
  readonly letterId: string;
  readonly state: TermState;
  /** Those of the letter, in any order. */
  readonly events: readonly LetterEvent[];
}

interface Fact {
  readonly kind: SignalKind;
  /** The due day, or for a missing acknowledgement the day the letter was sent last. */
  readonly about: CalendarDay;
}

export interface TermSignal extends Fact {
  readonly letterId: string;
}

export interface Told extends Fact {
  readonly on: CalendarDay;
}

/** By letter. */
export type ToldSignals = Readonly<Record<string, readonly Told[]>>;

export interface SignalQuestion {
  readonly terms: readonly WatchedTerm[];
  readonly told: ToldSignals;
  readonly wanted: ReadonlySet<SignalKind>;
  readonly today: CalendarDay;
}

export interface SignalsNow {
  /** In the order of `signalKinds`, and within a kind in that of the terms. */
  readonly signals: readonly TermSignal[];
  /** What to remember once these were told; letters that wait for nothing any more are left out. */
  readonly told: ToldSignals;
}

function dueFact(state: TermState, today: CalendarDay): Fact | null {
  switch (state.kind) {
    case 'nearlyDue':
      return { kind: 'nearlyDue', about: addDays(today, state.daysLeft) };
    case 'dueToday':
      return { kind: 'dueToday', about: today };
    case 'late':
    case 'longLate':
      return { kind: 'late', about: addDays(today, -state.daysLate) };
    default:
      return null;
  }
}

/** Once the term itself is late, or nobody owes anything, an acknowledgement that never came is not worth a word. */
function missingAcknowledgement({ state, events }: WatchedTerm, today: CalendarDay): Fact | null {
  if (state.kind !== 'notStarted' && state.kind !== 'running' && state.kind !== 'nearlyDue') return null;
  if (!acknowledgementMissing(events, today)) return null;
  const sentOn = standingEvents(events)
    .flatMap((event) => (event.kind === 'dispatched' || event.kind === 'resent' ? [event.on] : []))
    .sort(compareDays)
    .at(-1);
  return sentOn ? { kind: 'noAcknowledgement', about: sentOn } : null;
}

function isSame(a: Fact, b: Fact): boolean {
  return a.kind === b.kind && a.about === b.about;
}

export function termSignals({ terms, told, wanted, today }: SignalQuestion): SignalsNow {
  const signals: TermSignal[] = [];
  const remembered: Record<string, readonly Told[]> = {};
  for (const watched of terms) {
    const { letterId } = watched;
    const before = told[letterId] ?? [];
    if (before.length > 0) remembered[letterId] = before;
    if (before.some(({ on }) => on === today)) continue;
    const facts = [dueFact(watched.state, today), missingAcknowledgement(watched, today)];
    const news = facts.find(
      (fact) => fact !== null && wanted.has(fact.kind) && !before.some((known) => isSame(known, fact)),
    );
    if (!news) continue;
    signals.push({ letterId, ...news });
    remembered[letterId] = [...before, { ...news, on: today }];
  }
  const rank = ({ kind }: TermSignal): number => signalKinds.indexOf(kind);
  return { signals: signals.sort((a, b) => rank(a) - rank(b)), told: remembered };
}
