/**
 * What may be entered in the ledger of a term. Entries are dated by the day they happened and may be entered years
 * later and in any order; each is held against the others that stand.
 */
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { Making } from '#core/clock';
import { cannotBeOn, event, noSuchDay } from '#core/letter/event-parts';
import { type LetterState, standingEvents } from '#core/letter/letter-state';
import type { Letter } from '#core/records/letter';
import type { LadderStep, LetterEvent, LetterEventOf } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';
import { Refusal } from '#core/refusals/refusal';
import { departureOf } from '#core/terms/departure';
import type { EquatedDays } from '#core/terms/equated-days';
import { extensionJudged } from '#core/terms/extension-judged';
import { isSameRule } from '#core/terms/rule-changed';
import { openSuspension, suspensionsOf } from '#core/terms/suspensions';
import { termOf } from '#core/terms/term';

/** A letter with all that happened to it. */
export interface LetterFile {
  readonly letter: Pick<Letter, 'id'>;
  readonly state: LetterState;
  readonly events: readonly LetterEvent[];
}

interface Dated {
  readonly on: CalendarDay;
}

export interface ExtensionDetails extends Dated {
  readonly until: CalendarDay;
  readonly reason: string;
  readonly documentId: string | null;
}

export interface SuspensionDetails extends Dated {
  /** The first day that counts again, where that is known already; null while it lasts. */
  readonly resumedOn: CalendarDay | null;
  readonly reason: string;
  readonly documentId: string | null;
}

export interface ResumptionDetails extends Dated {
  readonly reason: string;
  readonly documentId: string | null;
}

export interface PromiseDetails extends Dated {
  readonly day: CalendarDay;
  /** As they were said or written; may be empty. */
  readonly words: string;
  readonly documentId: string | null;
}

export interface ResendingDetails extends Dated {
  readonly channel: LetterEventOf<'resent'>['channel'];
  readonly restarts: boolean;
  readonly reason: string;
  readonly documentId: string | null;
}

export interface DepartureDetails extends Dated {
  readonly reason: string;
  readonly documentId: string | null;
}

/** A full answer or a closing ends the term; what happened before it can still be entered. */
function notAfterEnd({ on }: Dated, state: LetterState, field = 'on'): Refusal | null {
  const finalReply = state.reply?.form === 'final' ? state.reply.on : null;
  const ends = [finalReply, state.closure?.on ?? null].filter((day) => day !== null).sort();
  const [endedOn] = ends;
  return endedOn !== undefined && on > endedOn
    ? new Refusal('ledger.afterEnd', { on, endedOn }, field)
    : null;
}

function wrongDay(details: Dated, { state }: LetterFile, making: Making): Refusal | null {
  return cannotBeOn(details.on, state, making) ?? notAfterEnd(details, state);
}

function needsTerm({ state }: LetterFile): Refusal | null {
  return state.rule === null ? new Refusal('ledger.noTerm') : null;
}

function needsReason(reason: string): Refusal | null {
  return reason.trim() === '' ? new Refusal('ledger.noReason', {}, 'reason') : null;
}

/** As far as it had come on `on`; what happened later does not count. */
function happenedBy(events: readonly LetterEvent[], on: CalendarDay): readonly LetterEvent[] {
  return standingEvents(events).filter((other) => !('on' in other) || other.on <= on);
}

/** `agreed` says whether the rule allows it as things stand; one it does not allow is kept, and moves nothing. */
export function registerExtension(
  file: LetterFile,
  details: ExtensionDetails,
  equatedDays: EquatedDays,
  making: Making,
): LetterEventOf<'extended'> | Refusal {
  const wrong =
    wrongDay(details, file, making) ??
    noSuchDay(details.until, 'until') ??
    needsTerm(file) ??
    needsReason(details.reason);
  if (wrong) return wrong;
  const { rule } = file.state;
  const before = termOf(rule, happenedBy(file.events, details.on), equatedDays);
  if (before.kind !== 'started') return new Refusal('ledger.noTerm', {}, 'on');
  if (details.until <= before.due) {
    return new Refusal('extension.notLater', { until: details.until, due: before.due }, 'until');
  }
  return {
    ...event(making, file.letter.id, 'extended'),
    ...details,
    reason: details.reason.trim(),
    agreed: extensionJudged(rule, file.events, details, equatedDays)?.notAgreed === null,
  };
}

/** One event, or two where the end is given along. */
export function registerSuspension(
  file: LetterFile,
  { resumedOn, ...details }: SuspensionDetails,
  making: Making,
): readonly [LetterEventOf<'suspended'>, ...LetterEventOf<'resumed'>[]] | Refusal {
  const wrong = wrongDay(details, file, making) ?? needsTerm(file) ?? needsReason(details.reason);
  if (wrong) return wrong;
  const { on } = details;
  const noDay = resumedOn === null ? null : noSuchDay(resumedOn, 'resumedOn');
  if (noDay) return noDay;
  if (resumedOn !== null && resumedOn <= on) {
    return new Refusal('suspension.endsBeforeStart', { on, resumedOn }, 'resumedOn');
  }
  if (resumedOn !== null && resumedOn > making.clock.today()) {
    return new Refusal('event.inFuture', { on: resumedOn }, 'resumedOn');
  }
  const ended = resumedOn === null ? null : notAfterEnd({ on: resumedOn }, file.state, 'resumedOn');
  if (ended) return ended;
  const overlapping = suspensionsOf(standingEvents(file.events)).find(
    ({ began, ended }) => (resumedOn === null || began.on < resumedOn) && (ended === null || on < ended.on),
  );
  if (overlapping) return new Refusal('suspension.overlaps', { on, since: overlapping.began.on }, 'on');
  const reason = details.reason.trim();
  const suspended = { ...event(making, file.letter.id, 'suspended'), ...details, reason };
  if (resumedOn === null) return [suspended];
  const { documentId } = details;
  return [
    suspended,
    {
      ...event(making, file.letter.id, 'resumed'),
      on: resumedOn,
      reason,
      documentId,
      suspensionId: suspended.id,
    },
  ];
}

export function registerResumption(
  file: LetterFile,
  details: ResumptionDetails,
  making: Making,
): LetterEventOf<'resumed'> | Refusal {
  const wrong = wrongDay(details, file, making) ?? needsTerm(file);
  if (wrong) return wrong;
  const { on } = details;
  const open = openSuspension(standingEvents(file.events));
  if (!open) return new Refusal('resumption.notSuspended', { on }, 'on');
  if (on <= open.began.on)
    return new Refusal('resumption.beforeSuspension', { on, since: open.began.on }, 'on');
  const suspensionId = open.began.id;
  return {
    ...event(making, file.letter.id, 'resumed'),
    ...details,
    reason: details.reason.trim(),
    suspensionId,
  };
}

/** Whatever the rule says: also a letter without a term can be promised an answer. */
export function registerPromise(
  file: LetterFile,
  details: PromiseDetails,
  making: Making,
): LetterEventOf<'promised'> | Refusal {
  const wrong = wrongDay(details, file, making) ?? noSuchDay(details.day, 'day');
  if (wrong) return wrong;
  const { on, day } = details;
  if (day < on) return new Refusal('promise.dayBeforePromise', { on, day }, 'day');
  return { ...event(making, file.letter.id, 'promised'), ...details, words: details.words.trim() };
}

export function registerResending(
  file: LetterFile,
  details: ResendingDetails,
  making: Making,
): LetterEventOf<'resent'> | Refusal {
  return (
    wrongDay(details, file, making) ?? {
      ...event(making, file.letter.id, 'resent'),
      ...details,
      reason: details.reason.trim(),
    }
  );
}

/**
 * That the executive departs from the advice: after it a reply is owed also under a rule that asks for one only then.
 * Recorded whatever the rule says, because the rule a term runs under may change; but once.
 */
export function registerDeparture(
  file: LetterFile,
  details: DepartureDetails,
  making: Making,
): LetterEventOf<'departed'> | Refusal {
  const wrong = wrongDay(details, file, making) ?? needsTerm(file) ?? needsReason(details.reason);
  if (wrong) return wrong;
  const known = departureOf(standingEvents(file.events));
  if (known) return new Refusal('departure.alreadyKnown', { on: known.on }, 'on');
  return { ...event(making, file.letter.id, 'departed'), ...details, reason: details.reason.trim() };
}

/** Puts a running term under `rule`, as it is now, because somebody chose so. */
export function applyRule(
  file: LetterFile,
  rule: TermRule,
  reason: string,
  making: Making,
): LetterEventOf<'ruleChanged'> | Refusal {
  const on = making.clock.today();
  const wrong = wrongDay({ on }, file, making) ?? needsReason(reason);
  if (wrong) return wrong;
  if (file.state.rule && isSameRule(file.state.rule, rule)) return new Refusal('termRule.sameRule');
  return { ...event(making, file.letter.id, 'ruleChanged'), on, rule, reason: reason.trim() };
}

export interface LadderStepDetails extends Dated {
  readonly step: LadderStep;
  /** The letter that is to take it, in the making or sent; null for one taken without a letter. */
  readonly stepLetterId: string | null;
  /** The day that letter asks an answer by. */
  readonly answerBy?: CalendarDay;
}

export function registerLadderStep(
  file: LetterFile,
  details: LadderStepDetails,
  making: Making,
): LetterEventOf<'ladderStep'> | Refusal {
  return wrongDay(details, file, making) ?? { ...event(making, file.letter.id, 'ladderStep'), ...details };
}
