import type { CalendarDay, Weekday } from '#core/calendar/calendar-day';
import type { EquatedDay, FreeReasons } from '#core/terms/free-day';
import type { CountingArticle, TermUnit } from '#core/terms/term-length';

/**
 * How a due date was found, step by step, in the order a reader would check it. Words for each `kind` are in
 * the catalogue, under `terms.step.*`.
 */
export type DueDateStep =
  /** The day of the event is not counted. */
  | {
      readonly kind: 'start';
      readonly day: CalendarDay;
      readonly weekday: Weekday;
      readonly article: 'awb.6:8';
    }
  | {
      readonly kind: 'count';
      readonly amount: number;
      readonly unit: TermUnit;
      readonly firstDay: CalendarDay;
      readonly lastDay: CalendarDay;
      /** The month has no such day number: its last day takes the place. */
      readonly shortMonth: boolean;
      readonly article: CountingArticle;
    }
  /** The day the sum ends on, and what is to be said of it. */
  | {
      readonly kind: 'endsOn';
      readonly day: CalendarDay;
      readonly weekday: Weekday;
      readonly free: FreeReasons;
      readonly article: 'awb.6:8';
    }
  /** Regime `plain`: the instrument is no law in the sense of the Act. */
  | { readonly kind: 'outsideAct'; readonly article: 'atw.1.1' }
  /** Regime `atw`, but the term is longer than the Act reaches. `longest` is 0 for years. */
  | {
      readonly kind: 'outsideScope';
      readonly longest: number;
      readonly unit: TermUnit;
      readonly article: 'atw.4';
    }
  /** One for every day the term runs on. */
  | {
      readonly kind: 'rollover';
      readonly day: CalendarDay;
      readonly weekday: Weekday;
      readonly reasons: FreeReasons;
      readonly article: 'atw.1.1';
    }
  /** The term held fewer than two ordinary days and runs on to the second. */
  | {
      readonly kind: 'minimumTwoWorkingDays';
      readonly from: CalendarDay;
      readonly workingDays: readonly [CalendarDay, CalendarDay];
      readonly skipped: readonly { readonly day: CalendarDay; readonly reasons: FreeReasons }[];
      readonly article: 'atw.2';
    }
  | {
      readonly kind: 'result';
      readonly day: CalendarDay;
      readonly weekday: Weekday;
      /** Days between the end of the sum and the due day. */
      readonly later: number;
      /** The one that settled it. */
      readonly article: CountingArticle | 'atw.1.1' | 'atw.2';
    };

/** What a reader should know before relying on the date. Words under `terms.warning.*`. */
export type DueDateWarning =
  /** It rests on days not yet seen in the decree itself. */
  | {
      readonly kind: 'restsOnUnconfirmedDay';
      readonly days: readonly EquatedDay[];
      readonly dueOtherwise: CalendarDay;
    }
  /** It ends on a bridge day of years whose decree is known from another source only. */
  | {
      readonly kind: 'bridgeDayUnconfirmed';
      readonly days: readonly CalendarDay[];
      readonly dueIfEquated: CalendarDay;
    }
  /** It ends on a bridge day of years for which no decree is known. */
  | {
      readonly kind: 'bridgeDayOutsideCoverage';
      readonly days: readonly CalendarDay[];
      readonly coverage: { readonly from: CalendarDay; readonly to: CalendarDay };
      readonly dueIfEquated: CalendarDay;
    };
