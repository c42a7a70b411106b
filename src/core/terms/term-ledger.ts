/**
 * What the ledger does to a term: its entries worked through by the day they happened on, so that it makes no
 * difference when and in what order they were entered.
 *
 * A suspended day does not count: the count ends as many days later as it was suspended. An agreed extension puts
 * the end on the day it names. Where the Algemene termijnenwet holds, the day on which the count ends at last runs on over
 * free days; the days it would have ended on before do not matter any more. A promise moves nothing.
 */
import { type CalendarDay, compareDays } from '#core/calendar/calendar-day';
import type { LetterEvent, LetterEventOf } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';
import { type DayNumber, dayWithNumber, numberOf, weekdayOfNumber } from '#core/terms/day-row';
import { dueDate, type Regime } from '#core/terms/due-date';
import { warningsAbout } from '#core/terms/due-date-warnings';
import { type EquatedDays, reasonsOn } from '#core/terms/equated-days';
import { extensionUnder } from '#core/terms/extension-under';
import { inOrder, type Worked } from '#core/terms/ledger-order';
import type { DueMove, LedgerBasis, LedgerStep, NotAgreed } from '#core/terms/ledger-step';
import { reach } from '#core/terms/reach';
import type { Suspension } from '#core/terms/suspensions';
import { longestInScope } from '#core/terms/term-length';

export interface RunningReading {
  readonly regime: Regime;
  readonly due: CalendarDay;
  /** Where the count ended, before it ran on over free days. */
  readonly rawEnd: CalendarDay;
}

export interface LedgerQuestion {
  readonly rule: TermRule;
  readonly startedOn: CalendarDay;
  /** As the sum alone gives them. */
  readonly readings: readonly RunningReading[];
  /** Events of the letter that count. */
  readonly standing: readonly LetterEvent[];
  readonly equatedDays: EquatedDays;
  /** The rule the letter went out under. */
  readonly firstRule: TermRule | null;
}

export interface LedgerOutcome {
  /** In the order of the readings. */
  readonly dues: readonly CalendarDay[];
  readonly steps: readonly LedgerStep[];
  readonly suspendedSince: CalendarDay | null;
  readonly promised: CalendarDay | null;
}

const LEDGER_KINDS: ReadonlySet<LetterEvent['kind']> = new Set([
  'extended',
  'suspended',
  'resumed',
  'promised',
  'resent',
  'departed',
  'ruleChanged',
]);

export function hasLedger(standing: readonly LetterEvent[]): boolean {
  return standing.some((event) => LEDGER_KINDS.has(event.kind));
}

export function latestOf(days: readonly CalendarDay[]): CalendarDay {
  return days.reduce((latest, day) => (compareDays(latest, day) < 0 ? day : latest));
}

const SUSPENDED_BY: LedgerBasis = { kind: 'agreement', analogy: 'awb.4:15' };

interface Ledger {
  readonly question: LedgerQuestion;
  dues: CalendarDay[];
  /** Where the count of each ends, before it runs on. */
  rawEnds: DayNumber[];
  extensions: number;
  suspendedSince: CalendarDay | null;
}

/** Puts the end of one reading on `rawEnd`, and lets it run on from there where the Act holds. */
function moved(ledger: Ledger, index: number, rawEnd: DayNumber): DueMove {
  const { readings, rule, equatedDays } = ledger.question;
  const regime = readings[index]?.regime ?? 'plain';
  const end = dayWithNumber(rawEnd);
  const before = ledger.dues[index] ?? end;
  const rawBefore = dayWithNumber(ledger.rawEnds[index] ?? rawEnd);
  const runsOn = regime === 'atw' && rule.amount <= longestInScope(rule.unit);
  if (!runsOn) return { regime, before, rawBefore, rawEnd: end, after: end, rollover: [], warnings: [] };
  // Beginning a day before its end, the sum is too short for art. 2, which has been seen to already.
  const sum = {
    start: rawEnd - 1,
    rawEnd,
    isFree: (day: DayNumber) => reasonsOn(day, equatedDays).length > 0,
  };
  const found = reach(sum);
  const rollover: DueMove['rollover'][number][] = [];
  for (let day = rawEnd; day < found.due; day += 1) {
    rollover.push({
      kind: 'rollover',
      day: dayWithNumber(day),
      weekday: weekdayOfNumber(day),
      reasons: reasonsOn(day, equatedDays),
      article: 'atw.1.1',
    });
  }
  const warnings = warningsAbout(sum, found, equatedDays);
  return { regime, before, rawBefore, rawEnd: end, after: dayWithNumber(found.due), rollover, warnings };
}

function moveAll(
  ledger: Ledger,
  endOf: (due: DayNumber, rawEnd: DayNumber) => DayNumber,
): readonly DueMove[] {
  const moves = ledger.dues.map((day, index) => {
    const due = numberOf(day);
    return moved(ledger, index, endOf(due, ledger.rawEnds[index] ?? due));
  });
  ledger.dues = moves.map((move) => move.after);
  ledger.rawEnds = moves.map((move) => numberOf(move.rawEnd));
  return moves;
}

/**
 * Where the count ends once `days` from `from` on do not count. What began when the count had ended, on a free day the
 * term was running on over, keeps it from its last day, and is counted from there.
 */
function suspendedEnd(due: DayNumber, rawEnd: DayNumber, from: DayNumber, days: number): DayNumber {
  if (due < from) return rawEnd;
  return (from <= rawEnd ? rawEnd : due) + days;
}

function suspend(ledger: Ledger, { began, ended }: Suspension): LedgerStep {
  const { startedOn } = ledger.question;
  const firstDay = numberOf(startedOn) + 1;
  const from = Math.max(numberOf(began.on), firstDay);
  const days = ended === null ? 0 : numberOf(ended.on) - from;
  const isOver = latestOf(ledger.dues) < began.on;
  const effect = isOver || (ended !== null && days <= 0) ? 'notRunning' : ended === null ? 'open' : 'counted';
  if (effect === 'open') ledger.suspendedSince = dayWithNumber(from);
  // Where the readings differ, one of them may be over while the other still runs.
  const moves =
    effect === 'counted' ? moveAll(ledger, (due, rawEnd) => suspendedEnd(due, rawEnd, from, days)) : [];
  return {
    kind: 'suspension',
    eventId: began.id,
    on: began.on,
    from: dayWithNumber(from),
    resumedOn: ended?.on ?? null,
    resumedBy: ended?.id ?? null,
    effect,
    days: effect === 'counted' ? days : 0,
    reason: began.reason,
    documentId: began.documentId ?? null,
    basis: SUSPENDED_BY,
    moves,
  };
}

interface Judgement {
  readonly notAgreed: NotAgreed | null;
  readonly latest: CalendarDay | null;
}

/** Whether the rule allows it: so many times, so far counted from the due day, and not once the term is over. */
function judge(ledger: Ledger, { on, until }: LetterEventOf<'extended'>): Judgement {
  const { rule, readings, startedOn, equatedDays } = ledger.question;
  const allowed = extensionUnder(rule);
  if (allowed === null) return { notAgreed: 'noneAllowed', latest: null };
  const due = latestOf(ledger.dues);
  const { amount, unit, times } = allowed;
  const latest = latestOf(
    readings.map(({ regime }) => dueDate({ start: due, amount, unit, regime, equatedDays }).due),
  );
  const isSuspended = ledger.suspendedSince !== null && on >= ledger.suspendedSince;
  if (on < startedOn) return { notAgreed: 'beforeStart', latest };
  if (on > due && !isSuspended) return { notAgreed: 'afterDue', latest };
  // What is wrong with it alone comes first: that does not change with what is entered beside it later.
  if (until > latest) return { notAgreed: 'tooLong', latest };
  if (ledger.extensions >= times) return { notAgreed: 'tooOften', latest };
  return { notAgreed: until <= due ? 'notLater' : null, latest };
}

function extend(ledger: Ledger, event: LetterEventOf<'extended'>): LedgerStep {
  const { notAgreed, latest } = judge(ledger, event);
  const agreed = notAgreed === null;
  const end = numberOf(event.until);
  if (agreed) ledger.extensions += 1;
  return {
    kind: 'extension',
    eventId: event.id,
    on: event.on,
    until: event.until,
    agreed,
    notAgreed,
    latest,
    reason: event.reason,
    documentId: event.documentId ?? null,
    basis: { kind: 'rule', citation: ledger.question.rule.citation },
    moves: agreed ? moveAll(ledger, (due, rawEnd) => (due < end ? end : rawEnd)) : [],
  };
}

export function workedLedger(question: LedgerQuestion): LedgerOutcome {
  const ledger: Ledger = {
    question,
    dues: question.readings.map(({ due }) => due),
    rawEnds: question.readings.map(({ rawEnd }) => numberOf(rawEnd)),
    extensions: 0,
    suspendedSince: null,
  };
  let promised: CalendarDay | null = null;
  let ruleBefore = question.firstRule;
  const stepOf = (entry: Worked): LedgerStep => {
    if (entry.kind === 'suspension') return suspend(ledger, entry.suspension);
    const { event } = entry;
    const { id: eventId, on } = event;
    switch (event.kind) {
      case 'extended':
        return extend(ledger, event);
      case 'promised':
        promised = event.day;
        return {
          kind: 'promise',
          eventId,
          on,
          day: event.day,
          words: event.words,
          documentId: event.documentId ?? null,
        };
      case 'resent':
        return {
          kind: 'resent',
          eventId,
          on,
          channel: event.channel,
          restarts: event.restarts,
          reason: event.reason,
          documentId: event.documentId ?? null,
        };
      case 'departed':
        return {
          kind: 'departure',
          eventId,
          on,
          reason: event.reason,
          documentId: event.documentId ?? null,
        };
      case 'ruleChanged': {
        const from = ruleBefore;
        ruleBefore = event.rule;
        return { kind: 'ruleChanged', eventId, on, from, to: event.rule, reason: event.reason };
      }
    }
  };
  const steps = inOrder(question.standing).map(stepOf);
  return { dues: ledger.dues, steps, suspendedSince: ledger.suspendedSince, promised };
}
