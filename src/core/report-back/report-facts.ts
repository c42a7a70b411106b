/** What a report back to those who gave their input is made from. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { CurrentOfOpinion } from '#core/input/currents';
import type { LetterState } from '#core/letter/letter-state';
import type { AdvicePoint } from '#core/letter/points';
import type { Attendance } from '#core/records/attendance';
import type { Contribution } from '#core/records/contribution';
import type { ContributionLink } from '#core/records/contribution-link';
import type { LetterKind } from '#core/records/letter';
import type { Session } from '#core/records/session';

export type ToldVerdict = 'adopted' | 'partly' | 'rejected' | 'noted' | 'notAnswered';
export type ToldMotionState = 'tabled' | 'carried' | 'rejected' | 'withdrawn' | 'heldOver';

/** What became of one point, as far as a report tells it: of `PointOutcome` the parts people ask after. */
export interface PointStory {
  readonly withdrawn: { readonly on: CalendarDay; readonly reason: string } | null;
  readonly executive: {
    readonly verdict: ToldVerdict;
    readonly reason: string;
    readonly reply: { readonly on: CalendarDay };
  } | null;
  /** Oldest motion first. */
  readonly council: readonly {
    readonly title: string;
    readonly date: CalendarDay;
    readonly state: ToldMotionState;
    readonly treatment: 'taken' | 'changed' | 'dropped';
  }[];
  readonly delivered: {
    readonly on: CalendarDay;
    readonly words: string;
    readonly differs: boolean;
    readonly reason: string;
  } | null;
  readonly answer: { readonly on: CalendarDay; readonly words: string } | null;
}

export interface ReportedLetter {
  readonly id: string;
  readonly kind: LetterKind;
  readonly subject: string;
  readonly date: CalendarDay | null;
  readonly state: LetterState;
  /** On which a reply is due; null where none is owed or the day is not known. */
  readonly dueDay: CalendarDay | null;
  /** As it went out, or as it is being written. */
  readonly points: readonly AdvicePoint[];
  /** By the id of the point. */
  readonly stories: ReadonlyMap<string, PointStory>;
}

export interface ReportFacts {
  readonly session: Session;
  readonly attendances: readonly Attendance[];
  readonly currents: readonly CurrentOfOpinion[];
  /** Of the session. */
  readonly contributions: readonly Contribution[];
  /** Of the session, to any letter. */
  readonly links: readonly ContributionLink[];
  /** Those that rest on the session, the oldest first. */
  readonly letters: readonly ReportedLetter[];
}
