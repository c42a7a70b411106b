import type { CalendarDay } from '#core/calendar/calendar-day';
import type { HolidayCode } from '#core/terms/holidays';

/** `high`: the decree itself was read. `medium`: known from another source, to be confirmed. */
export type Certainty = 'high' | 'medium';

/** A day equated with a holiday, and on whose word. */
export interface EquatedDay {
  readonly day: CalendarDay;
  /** As it is cited in an explanation, in Dutch. */
  readonly citation: string;
  /** Number in the Basiswettenbestand, where known. */
  readonly id: string | null;
  readonly certainty: Certainty;
  /** Address of the source it is known from, where the decree itself was not read. */
  readonly seenIn: string | null;
  /** `decree`: in the program's own table. `council`: a council found the decree and added the day itself. */
  readonly addedBy: 'decree' | 'council';
}

/** Why a day does not count as an ordinary one for the Algemene termijnenwet. */
export type FreeReason =
  | { readonly kind: 'saturday'; readonly article: 'atw.1.1' }
  | { readonly kind: 'sunday'; readonly article: 'atw.1.1' }
  | { readonly kind: 'holiday'; readonly holiday: HolidayCode; readonly article: 'atw.3.1' | 'atw.3.2' }
  | { readonly kind: 'equated'; readonly equated: EquatedDay; readonly article: 'atw.3.3' };

/** Empty for an ordinary day; several where a holiday falls on a weekend or two fall together. */
export type FreeReasons = readonly FreeReason[];
export const ORDINARY: FreeReasons = [];
