/**
 * What a person is told without asking: each thing once, and of one letter or commitment at most one thing a day.
 * A signal is about a day. When that day moves, by an extension or by mending a date, it is news again.
 */
import type { CalendarDay } from '#core/calendar/calendar-day';

/** What asks most comes first. */
export const signalKinds = [
  'late',
  'dueToday',
  'nearlyDue',
  'promiseLate',
  'promiseDueToday',
  'promiseNearlyDue',
  'signedNotSent',
  'noAcknowledgement',
] as const;
export type SignalKind = (typeof signalKinds)[number];

export interface SignalFact {
  readonly kind: SignalKind;
  /** The due day, or the day since which something waits. */
  readonly about: CalendarDay;
}

/** A letter or a commitment, with what there is to tell of it now; what asks most comes first. */
export interface Watched {
  readonly id: string;
  readonly facts: readonly SignalFact[];
}

export interface Signal extends SignalFact {
  readonly id: string;
}

export interface Told extends SignalFact {
  readonly on: CalendarDay;
}

/** By the id of what was told of. */
export type ToldSignals = Readonly<Record<string, readonly Told[]>>;

export interface SignalQuestion {
  readonly watched: readonly Watched[];
  readonly told: ToldSignals;
  readonly wanted: ReadonlySet<SignalKind>;
  readonly today: CalendarDay;
}

export interface SignalsNow {
  /** In the order of `signalKinds`, and within a kind in that of what is watched. */
  readonly signals: readonly Signal[];
  /** What to remember once these were told; what is not watched any more is left out. */
  readonly told: ToldSignals;
}

function isSame(a: SignalFact, b: SignalFact): boolean {
  return a.kind === b.kind && a.about === b.about;
}

export function signalsNow({ watched, told, wanted, today }: SignalQuestion): SignalsNow {
  const signals: Signal[] = [];
  const remembered: Record<string, readonly Told[]> = {};
  for (const { id, facts } of watched) {
    const before = told[id] ?? [];
    if (before.length > 0) remembered[id] = before;
    if (before.some(({ on }) => on === today)) continue;
    const news = facts.find((fact) => wanted.has(fact.kind) && !before.some((known) => isSame(known, fact)));
    if (!news) continue;
    signals.push({ id, ...news });
    remembered[id] = [...before, { ...news, on: today }];
  }
  const rank = ({ kind }: Signal): number => signalKinds.indexOf(kind);
  return { signals: signals.sort((a, b) => rank(a) - rank(b)), told: remembered };
}
