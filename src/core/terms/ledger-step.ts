import type { CalendarDay } from '#core/calendar/calendar-day';
import type { LetterEventOf } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';
import type { ArticleCode } from '#core/terms/articles';
import type { Regime } from '#core/terms/due-date';
import type { DueDateStep, DueDateWarning } from '#core/terms/due-date-step';

/**
 * On what an entry of the ledger rests. The Awb knows extension and suspension for decisions; an answer to advice
 * is none. So its articles are an analogy, and what binds is the council's rule or what both sides went by.
 */
export type LedgerBasis =
  | { readonly kind: 'rule'; readonly citation: string }
  | { readonly kind: 'agreement'; readonly analogy: ArticleCode };

/** What an entry did to the end of one reading of the term. */
export interface DueMove {
  readonly regime: Regime;
  readonly before: CalendarDay;
  /** Where the count ended before, which may have been a free day that `before` runs on from. */
  readonly rawBefore: CalendarDay;
  /** Where the entry alone would put the end, before it runs on over free days. */
  readonly rawEnd: CalendarDay;
  readonly after: CalendarDay;
  readonly rollover: readonly Extract<DueDateStep, { kind: 'rollover' }>[];
  readonly warnings: readonly DueDateWarning[];
}

/** Why the rule does not allow an extension. */
export type NotAgreed =
  /** The rule knows no extension. */
  | 'noneAllowed'
  /** Announced before the term began, as before a letter was sent again and the clock started anew. */
  | 'beforeStart'
  /** Announced when the term was over. */
  | 'afterDue'
  | 'tooLong'
  | 'tooOften'
  /** It ends no later than the term already does. */
  | 'notLater';

interface Entry {
  readonly eventId: string;
  /** The day it happened; steps are in the order of these days, whenever they were entered. */
  readonly on: CalendarDay;
}

/** How the ledger worked on the term, for the explanation. `moves`: one a reading, empty where nothing moved. */
export type LedgerStep =
  | (Entry & {
      readonly kind: 'extension';
      readonly until: CalendarDay;
      readonly agreed: boolean;
      readonly notAgreed: NotAgreed | null;
      /** The furthest day the rule allowed; null where it allows none. */
      readonly latest: CalendarDay | null;
      readonly reason: string;
      readonly documentId: string | null;
      readonly basis: LedgerBasis;
      readonly moves: readonly DueMove[];
    })
  | (Entry & {
      readonly kind: 'suspension';
      /** The first day that counts again, and the event that says so; null while it lasts. */
      readonly resumedOn: CalendarDay | null;
      readonly resumedBy: string | null;
      /** The first day that does not count: the day it was suspended, or later where the term had not begun by then. */
      readonly from: CalendarDay;
      /** `notRunning`: the term was over, or had not begun, and nothing was suspended. */
      readonly effect: 'counted' | 'open' | 'notRunning';
      /** Days that do not count; 0 while it lasts. */
      readonly days: number;
      readonly reason: string;
      readonly documentId: string | null;
      readonly basis: LedgerBasis;
      readonly moves: readonly DueMove[];
    })
  /** Stands beside the due date and moves nothing. */
  | (Entry & {
      readonly kind: 'promise';
      readonly day: CalendarDay;
      readonly words: string;
      readonly documentId: string | null;
    })
  /** With `restarts` the readings of the term are counted from this day, or from the receipt that followed. */
  | (Entry & {
      readonly kind: 'resent';
      readonly channel: LetterEventOf<'resent'>['channel'];
      readonly restarts: boolean;
      readonly reason: string;
      readonly documentId: string | null;
    })
  /** The executive departs from the advice. Moves nothing; under `whenDeparting` a reply is owed from then on. */
  | (Entry & {
      readonly kind: 'departure';
      readonly reason: string;
      readonly documentId: string | null;
    })
  | (Entry & {
      readonly kind: 'ruleChanged';
      readonly from: TermRule | null;
      readonly to: TermRule;
      readonly reason: string;
    });
