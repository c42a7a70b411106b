/** From the records to the facts of a reminder, and to the head of the letter that carries it. */
import { addDays, type CalendarDay, compareDays } from '#core/calendar/calendar-day';
import type { LateReply, TermBeginning } from '#core/letter/late-reply-words';
import { standingEvents } from '#core/letter/letter-state';
import { movedSinceSent } from '#core/letter/term-moves';
import type { Council } from '#core/records/council';
import type { Letter, LetterKind } from '#core/records/letter';
import type { LadderStep, LetterEvent } from '#core/records/letter-event';
import { departureOf } from '#core/terms/departure';
import { type EquatedDays, freeReasons } from '#core/terms/equated-days';
import { DAYS_TO_ANSWER } from '#core/terms/ladder';
import { type StartedTerm, sumDueOf } from '#core/terms/term';

/** The steps that are taken with a letter. */
export type WrittenStep = Exclude<LadderStep, 'evaluation'>;

export function isWrittenStep(step: LadderStep | 'close'): step is WrittenStep {
  return step === 'reminder' || step === 'secondReminder' || step === 'registry';
}

/** The day a letter of today asks an answer by: never a weekend or holiday. */
export function dayToAnswer(today: CalendarDay, step: WrittenStep, equatedDays: EquatedDays): CalendarDay {
  let day = addDays(today, DAYS_TO_ANSWER[step]);
  while (freeReasons(day, equatedDays).length > 0) day = addDays(day, 1);
  return day;
}

export interface LateLetter {
  readonly letter: Pick<Letter, 'kind' | 'subject'>;
  readonly reference: string | null;
  readonly events: readonly LetterEvent[];
  readonly term: StartedTerm;
  readonly daysLate: number;
}

const BEGINNINGS: ReadonlySet<string> = new Set<TermBeginning>([
  'dispatched',
  'resent',
  'received',
  'acknowledged',
]);

function isBeginning(kind: LetterEvent['kind'] | undefined): kind is TermBeginning {
  return kind !== undefined && BEGINNINGS.has(kind);
}

function beganOf({ startedOn, startedBy }: StartedTerm, events: readonly LetterEvent[]): LateReply['began'] {
  const kind = events.find(({ id }) => id === startedBy)?.kind;
  return { on: startedOn, by: isBeginning(kind) ? kind : 'dispatched' };
}

/** Under the rule it went out under where that changed since, and else from where the term began, or began again. */
function firstDueOf(term: StartedTerm): CalendarDay {
  return term.ledger.some(({ kind }) => kind === 'ruleChanged') ? term.originalDue : sumDueOf(term);
}

/** Null also where the ledger moved the end since: then that is what a letter tells. */
function endedOnFreeDay(term: StartedTerm): CalendarDay | null {
  const { readings, due } = term;
  const sum = readings.find((reading) => reading.due === due)?.dueDate;
  if (!sum || sum.due !== due || firstDueOf(term) !== due) return null;
  const isRolled = sum.steps.some(({ kind }) => kind === 'rollover');
  const isSecondDay = sum.steps.some(({ kind }) => kind === 'minimumTwoWorkingDays');
  return isRolled && !isSecondDay ? sum.rawEnd : null;
}

export function lateReplyOf({ letter, reference, events, term, daysLate }: LateLetter): LateReply {
  const standing = standingEvents(events);
  const interim = standing.flatMap((event) =>
    event.kind === 'replied' && event.form === 'interim' ? [event.on] : [],
  );
  const promise = term.ledger.findLast((step) => step.kind === 'promise');
  const dispatch = standing.findLast((event) => event.kind === 'dispatched');
  return {
    kind: letter.kind,
    subject: letter.subject,
    reference,
    sentOn: dispatch?.on ?? term.startedOn,
    rule: term.rule,
    began: beganOf(term, standing),
    due: term.due,
    firstDue: firstDueOf(term),
    moves: movedSinceSent(term.ledger),
    endedOnFreeDay: endedOnFreeDay(term),
    daysLate,
    departedOn: term.rule.duty === 'whenDeparting' ? (departureOf(standing)?.on ?? null) : null,
    promise: promise
      ? {
          on: promise.on,
          day: promise.day,
          words: promise.words,
          isWritten: promise.documentId !== null,
        }
      : null,
    interimReplyOn: interim.sort(compareDays).at(-1) ?? null,
  };
}

/** What of the head a step decides; the rest is what the council always writes. */
export type LadderHead = Pick<Letter, 'subject' | 'date' | 'predecessorId'> &
  Partial<Pick<Letter, 'addressee' | 'salutation' | 'copiesTo'>>;

export function ladderLetterKind(step: WrittenStep): LetterKind {
  return step === 'registry' ? 'other' : 'reminder';
}

/** Subjects are one line of at most 500 characters. */
function about(words: string, subject: string): string {
  return `${words}: ${subject.trim()}`.slice(0, 500);
}

export function ladderHead(
  step: WrittenStep,
  letter: Pick<Letter, 'id' | 'subject'>,
  council: Pick<Council, 'municipality' | 'addressee'>,
  today: CalendarDay,
): LadderHead {
  const base = { date: today, predecessorId: letter.id } as const;
  switch (step) {
    case 'reminder':
      return { ...base, subject: about('Herinnering', letter.subject) };
    case 'secondReminder':
      return { ...base, subject: about('Tweede herinnering', letter.subject) };
    case 'registry': {
      const [executive] = council.addressee;
      return {
        ...base,
        subject: about('Reactie van het college blijft uit', letter.subject),
        // Where the registry has its post is not among what the council wrote down: the address is filled in by hand.
        addressee: [`De gemeenteraad van ${council.municipality}`, 't.a.v. de griffie'],
        salutation: 'Geachte leden van de gemeenteraad,',
        copiesTo: executive === undefined ? [] : [executive.replace(/^Aan /, '')],
      };
    }
  }
}

export function combinedHead(
  portfolioHolder: string,
  council: Pick<Council, 'addressee'>,
  today: CalendarDay,
): LadderHead {
  const [executive, ...address] = council.addressee;
  const holder = portfolioHolder.trim();
  return {
    date: today,
    predecessorId: null,
    subject: 'Herinnering: brieven waarop nog een reactie ontbreekt',
    ...(executive === undefined || holder === ''
      ? {}
      : { addressee: [executive, `t.a.v. ${holder}`, ...address] }),
  };
}
