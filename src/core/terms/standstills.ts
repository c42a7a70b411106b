import type { CalendarDay } from '#core/calendar/calendar-day';
import type { StartedTerm } from '#core/terms/term';

/** Days on which the term stood still: from the first that does not count to the first that counts again. */
export interface Standstill {
  readonly from: CalendarDay;
  /** Null while it lasts. */
  readonly until: CalendarDay | null;
}

/** Oldest first. A suspension that did nothing, because the term did not run then, is not among them. */
export function standstillsOf({ ledger }: Pick<StartedTerm, 'ledger'>): readonly Standstill[] {
  return ledger.flatMap((step) =>
    step.kind === 'suspension' && step.effect !== 'notRunning'
      ? [{ from: step.from, until: step.resumedOn }]
      : [],
  );
}
