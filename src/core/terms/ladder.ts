/**
 * What can be done about a reply that does not come: one step after the other, none while something is still to
 * be read. Worked out from what was sent; the words of each letter are in `letter/reminder-texts.ts` and
 * `letter/registry-text.ts`.
 */
import { addDays, type CalendarDay } from '#core/calendar/calendar-day';
import { standingEvents } from '#core/letter/letter-state';
import type { LetterKind } from '#core/records/letter';
import {
  type LadderStep,
  type LetterEvent,
  type LetterEventOf,
  ladderSteps,
} from '#core/records/letter-event';
import type { Term } from '#core/terms/term';
import type { TermState } from '#core/terms/term-state';

/** A letter that follows up the one whose reply is late: its `predecessorId`, or a step named it. */
export interface FollowUp {
  readonly letterId: string;
  readonly kind: LetterKind;
  /** Null for a draft. */
  readonly dispatchedOn: CalendarDay | null;
  readonly reference: string | null;
}

export interface TakenStep {
  readonly step: LadderStep;
  readonly on: CalendarDay;
  /** Null for a step taken without a letter. */
  readonly letterId: string | null;
  /** The day its letter asks an answer by, where that is known. */
  readonly answerBy?: CalendarDay;
}

/** Why no step is offered. Words are the screen's. */
export type NoStepReason =
  | 'noTerm'
  | 'notStarted'
  | 'notLate'
  | 'suspended'
  | 'noReplyOwed'
  | 'answered'
  | 'closed'
  /** First read what came in: it may be the reply. */
  | 'unreadDocument'
  /** A letter for the next step is being written: `draftId`. */
  | 'draftWaits';

export type NextStep =
  | {
      readonly kind: 'none';
      readonly because: NoStepReason;
      readonly draftId: string | null;
      readonly taken: readonly TakenStep[];
    }
  | {
      readonly kind: LadderStep | 'close';
      readonly daysLate: number;
      /** The day the last letter asked an answer by, as long as that has not gone by. */
      readonly waitUntil: CalendarDay | null;
      readonly taken: readonly TakenStep[];
    };

export interface LadderQuestion {
  readonly term: Term;
  readonly state: TermState;
  readonly today: CalendarDay;
  /** Of the letter, in any order. */
  readonly events: readonly LetterEvent[];
  /** Incoming documents in the dossier that nobody has read yet. */
  readonly unreadDocuments: number;
  /** Letters that are there; deleted ones are not among them. */
  readonly followUps: readonly FollowUp[];
}

/** What became of one step that was recorded. */
export type StepTaken =
  | { readonly kind: 'taken'; readonly on: CalendarDay; readonly reference: string | null }
  /** Its letter is still being written. */
  | { readonly kind: 'draft' }
  /** Its letter was thrown away, and the step with it. */
  | { readonly kind: 'gone' };

/** A step is taken on the day its letter goes out; without a letter on the day it is dated. */
export function stepTaken(
  { on, stepLetterId }: LetterEventOf<'ladderStep'>,
  followUps: readonly FollowUp[],
): StepTaken {
  if (stepLetterId === null) return { kind: 'taken', on, reference: null };
  const letter = followUps.find(({ letterId }) => letterId === stepLetterId);
  if (!letter) return { kind: 'gone' };
  const { dispatchedOn, reference } = letter;
  return dispatchedOn === null ? { kind: 'draft' } : { kind: 'taken', on: dispatchedOn, reference };
}

interface Steps {
  readonly taken: readonly TakenStep[];
  readonly draftId: string | null;
}

function stepsOf({ events, followUps }: Pick<LadderQuestion, 'events' | 'followUps'>): Steps {
  const letters = new Map(followUps.map((letter) => [letter.letterId, letter]));
  const named = new Set<string>();
  const taken: TakenStep[] = [];
  let draftId: string | null = null;
  for (const event of standingEvents(events)) {
    if (event.kind !== 'ladderStep') continue;
    const { step, stepLetterId: letterId, answerBy } = event;
    if (letterId === null) {
      taken.push({ step, on: event.on, letterId });
      continue;
    }
    named.add(letterId);
    const letter = letters.get(letterId);
    if (!letter) continue;
    if (letter.dispatchedOn === null) draftId = letterId;
    else taken.push({ step, on: letter.dispatchedOn, letterId, ...(answerBy ? { answerBy } : {}) });
  }
  // Reminders written without the ladder are steps all the same: the first, and after it the second.
  const reminders = followUps
    .filter((letter) => letter.kind === 'reminder' && !named.has(letter.letterId))
    .sort((a, b) => ((a.dispatchedOn ?? '') < (b.dispatchedOn ?? '') ? -1 : 1));
  for (const { letterId, dispatchedOn } of reminders) {
    if (dispatchedOn === null) {
      draftId ??= letterId;
      continue;
    }
    const isFirst = !taken.some(({ step, on }) => step === 'reminder' && on <= dispatchedOn);
    taken.push({ step: isFirst ? 'reminder' : 'secondReminder', on: dispatchedOn, letterId });
  }
  return { taken: taken.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)), draftId };
}

const NO_STEP_IN: Readonly<Record<TermState['kind'], NoStepReason | null>> = {
  notStarted: 'notStarted',
  running: 'notLate',
  nearlyDue: 'notLate',
  suspended: 'suspended',
  dueToday: 'notLate',
  late: null,
  longLate: null,
  answeredInTime: 'answered',
  answeredLate: 'answered',
  noReplyOwed: 'noReplyOwed',
  closed: 'closed',
};

/** Two weeks for an answer that is late already; the registry puts a letter on an agenda, which takes longer. */
export const DAYS_TO_ANSWER: Readonly<Record<Exclude<LadderStep, 'evaluation'>, number>> = {
  reminder: 14,
  secondReminder: 14,
  registry: 28,
};

function waitingFor(taken: readonly TakenStep[], today: CalendarDay): CalendarDay | null {
  const last = taken.at(-1);
  if (!last || last.step === 'evaluation') return null;
  const until = last.answerBy ?? addDays(last.on, DAYS_TO_ANSWER[last.step]);
  return until < today ? null : until;
}

/** The steps taken so far, in the order of their days. */
export function takenSteps(question: Pick<LadderQuestion, 'events' | 'followUps'>): readonly TakenStep[] {
  return stepsOf(question).taken;
}

export function nextStep(question: LadderQuestion): NextStep {
  const { term, state, today, unreadDocuments } = question;
  const { taken, draftId } = stepsOf(question);
  const none = (because: NoStepReason): NextStep => ({ kind: 'none', because, draftId, taken });
  if (term.kind === 'none') return none(state.kind === 'closed' ? 'closed' : 'noTerm');
  const because = NO_STEP_IN[state.kind];
  if (because !== null) return none(because);
  if (unreadDocuments > 0) return none('unreadDocument');
  if (draftId !== null) return none('draftWaits');
  const furthest = Math.max(-1, ...taken.map(({ step }) => ladderSteps.indexOf(step)));
  return {
    kind: ladderSteps[furthest + 1] ?? 'close',
    waitUntil: waitingFor(taken, today),
    daysLate: state.kind === 'late' || state.kind === 'longLate' ? state.daysLate : 0,
    taken,
  };
}
