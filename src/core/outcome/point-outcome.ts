/**
 * What became of one advice point, in three layers that may differ: what the executive says, what the municipal
 * council decides, and what is done. All of it is worked out from events; nothing of it is stored.
 */
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { AdvicePoint } from '#core/letter/points';
import type { CommitmentStanding } from '#core/outcome/commitment-state';
import type { MotionState } from '#core/outcome/motion-state';
import type { LetterEventOf } from '#core/records/letter-event';
import type { CarryingOut, Treatment } from '#core/records/motion-event';
import type { Verdict } from '#core/records/outcome-event';
import type { PassagePlace } from '#core/records/passage-place';

export interface PointRef {
  readonly letterId: string;
  readonly pointId: string;
}

/** The layer of the executive: the verdict that counts, of the latest reply that has one. */
export interface ExecutiveSays {
  readonly eventId: string;
  readonly verdict: Verdict;
  readonly words: string;
  readonly reason: string;
  readonly answersQuestion: boolean;
  readonly place: PassagePlace | null;
  readonly reply: LetterEventOf<'replied'>;
}

/** The layer of the municipal council: what one motion does with the point, and how that motion ended. */
export interface CouncilDecides {
  readonly eventId: string;
  readonly motionId: string;
  readonly title: string;
  readonly date: CalendarDay;
  readonly state: MotionState;
  readonly treatment: Treatment;
  readonly clauses: readonly { readonly id: string; readonly words: string }[];
  /** What the executive says about carrying the motion out; null as long as it said nothing. */
  readonly carriesOut: CarryingOut | null;
}

/** What has to be done: by a carried motion, or by the executive's own word. */
export interface Ordered {
  readonly by: 'motion' | 'reply';
  readonly on: CalendarDay;
  readonly words: string;
}

/** What is done in fact. */
export interface Delivered {
  readonly eventId: string;
  readonly on: CalendarDay;
  readonly words: string;
  readonly documentId: string | null;
  readonly place: PassagePlace | null;
  /** A person marked that this is something else than was ordered; `reason` says in what. */
  readonly differs: boolean;
  readonly reason: string;
}

export interface QuestionAnswer {
  readonly on: CalendarDay;
  readonly words: string;
  readonly by: 'reply' | 'elsewhere';
  readonly documentId: string | null;
}

export interface PointOutcome extends PointRef {
  readonly point: AdvicePoint;
  /** The council no longer stands by it. */
  readonly withdrawn: { readonly on: CalendarDay; readonly reason: string } | null;
  /** A fallback point whose primary advice was not rejected: nothing has to become of it. */
  readonly sleeps: boolean;
  readonly executive: ExecutiveSays | null;
  /** Oldest motion first. */
  readonly council: readonly CouncilDecides[];
  readonly ordered: Ordered | null;
  readonly delivered: Delivered | null;
  /** Of a question; null as long as it is open, and for what is no question. */
  readonly answer: QuestionAnswer | null;
  readonly commitments: readonly CommitmentStanding[];
}

/** A question that was asked and neither answered nor withdrawn. */
export function isOpenQuestion(outcome: PointOutcome): boolean {
  return outcome.point.kind === 'question' && outcome.answer === null && outcome.withdrawn === null;
}
