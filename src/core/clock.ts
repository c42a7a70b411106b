/** Time as the rules get it: passed in, so that nothing reads a clock behind your back. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { Moment } from '#core/records/record';

export interface Clock {
  readonly now: () => Moment;
  /** The day it is in the Netherlands, whatever zone the machine is set to: terms run there. */
  readonly today: () => CalendarDay;
}

/** What every rule that makes rows is handed: who, when, and where new ids come from. */
export interface Making {
  readonly clock: Clock;
  readonly actor: string;
  readonly newId: () => string;
}
