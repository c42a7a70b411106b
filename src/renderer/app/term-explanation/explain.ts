/** A due date in sentences: each step of the sum with the article it rests on. The words are those of `terms.*`. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { assertNever } from '#core/refusals/assert-never';
import { type ArticleCode, articles } from '#core/terms/articles';
import type { DueDateStep, DueDateWarning } from '#core/terms/due-date-step';
import type { FreeReason, FreeReasons } from '#core/terms/free-day';
import type { TermUnit } from '#core/terms/term-length';
import type { DayWords } from '../../i18n/use-days';
import type { Translate } from '../../i18n/words';

export interface Speaking {
  readonly t: Translate;
  readonly days: DayWords;
  /** "a, b en c" */
  readonly list: (parts: readonly string[]) => string;
}

export interface ExplainedStep {
  readonly sentence: string;
  readonly source: string;
}

export function sourceWords(code: ArticleCode, { t }: Speaking): string {
  const source = articles[code];
  if (source.kind === 'ruling') return t('terms.article.ruling', { court: source.court, id: source.id });
  return t('terms.article.law', {
    law: source.law,
    article: source.article,
    paragraph: source.paragraph ?? 'none',
  });
}

export function lengthWords(amount: number, unit: TermUnit, { t }: Speaking): string {
  return t('terms.length', { amount, unit });
}

function reasonWords(reason: FreeReason, { t }: Speaking): string {
  switch (reason.kind) {
    case 'saturday':
      return t('terms.free.saturday');
    case 'sunday':
      return t('terms.free.sunday');
    case 'holiday':
      return t('terms.free.holiday', { holiday: t(`terms.holiday.${reason.holiday}`) });
    case 'equated':
      return t('terms.free.equated', {
        addedBy: reason.equated.addedBy,
        citation: reason.equated.citation,
        certainty: reason.equated.certainty,
      });
    default:
      return assertNever(reason);
  }
}

export function reasonsWords(reasons: FreeReasons, speaking: Speaking): string {
  return speaking.list(reasons.map((reason) => reasonWords(reason, speaking)));
}

function sentenceOf(step: DueDateStep, speaking: Speaking): string {
  const { t, days } = speaking;
  const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
  switch (step.kind) {
    case 'start':
      return t('terms.step.start', { day: capital(days.dayLong(step.day)) });
    case 'count':
      return t('terms.step.count', {
        length: lengthWords(step.amount, step.unit, speaking),
        firstDay: days.dayLong(step.firstDay),
        lastDay: days.dayLong(step.lastDay),
        shortMonth: step.shortMonth ? 'yes' : 'no',
      });
    case 'endsOn':
      return t('terms.step.endsOn', {
        day: days.dayLong(step.day),
        isFree: step.free.length > 0 ? 'yes' : 'no',
        reasons: reasonsWords(step.free, speaking),
      });
    case 'outsideAct':
      return t('terms.step.outsideAct');
    case 'outsideScope':
      return t('terms.step.outsideScope', {
        unit: step.unit,
        longest: lengthWords(step.longest, step.unit, speaking),
      });
    case 'rollover':
      return t('terms.step.rollover', {
        day: capital(days.dayLong(step.day)),
        reasons: reasonsWords(step.reasons, speaking),
      });
    case 'minimumTwoWorkingDays':
      return t('terms.step.minimumTwoWorkingDays', {
        from: days.dayLong(step.from),
        first: days.dayLong(step.workingDays[0]),
        second: days.dayLong(step.workingDays[1]),
        hasSkipped: step.skipped.length > 0 ? 'yes' : 'no',
        skipped: speaking.list(
          step.skipped.map(({ day, reasons }) => `${days.day(day)} (${reasonsWords(reasons, speaking)})`),
        ),
      });
    case 'result':
      return t('terms.step.result', { day: days.dayLong(step.day) });
    default:
      return assertNever(step);
  }
}

export function explainedSteps(steps: readonly DueDateStep[], speaking: Speaking): ExplainedStep[] {
  return steps.map((step) => ({
    sentence: sentenceOf(step, speaking),
    source: sourceWords(step.article, speaking),
  }));
}

export function warningWords(warning: DueDateWarning, speaking: Speaking): string {
  const { t, days } = speaking;
  const written = (all: readonly CalendarDay[]): string => speaking.list(all.map((day) => days.dayLong(day)));
  switch (warning.kind) {
    case 'restsOnUnconfirmedDay':
      return t('terms.warning.restsOnUnconfirmedDay', {
        days: written(warning.days.map(({ day }) => day)),
        dueOtherwise: days.dayLong(warning.dueOtherwise),
      });
    case 'bridgeDayUnconfirmed':
      return t('terms.warning.bridgeDayUnconfirmed', {
        days: written(warning.days),
        dueIfEquated: days.dayLong(warning.dueIfEquated),
      });
    case 'bridgeDayOutsideCoverage':
      return t('terms.warning.bridgeDayOutsideCoverage', {
        days: written(warning.days),
        from: days.day(warning.coverage.from),
        to: days.day(warning.coverage.to),
        dueIfEquated: days.dayLong(warning.dueIfEquated),
      });
    default:
      return assertNever(warning);
  }
}
