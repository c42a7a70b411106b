/** Questions that were ever asked and neither answered nor withdrawn: until then each returns in the next letter. */
import { type CalendarDay, daysBetween, yearOf } from '#core/calendar/calendar-day';
import { formatDutchDate } from '#core/calendar/dutch-date';
import { isOpenQuestion, type PointOutcome, type QuestionAnswer } from '#core/outcome/point-outcome';

export interface AskedLetter {
  readonly letterId: string;
  readonly subject: string;
  readonly reference: string | null;
  readonly sentOn: CalendarDay | null;
  readonly outcomes: readonly PointOutcome[];
}

export interface OpenQuestion {
  readonly letterId: string;
  readonly pointId: string;
  readonly number: string;
  readonly text: string;
  readonly askedOn: CalendarDay;
  readonly subject: string;
  readonly reference: string | null;
}

/** Oldest first. A letter that was not sent asked nothing yet. */
function askedIn(
  letters: readonly AskedLetter[],
  isWanted: (outcome: PointOutcome) => boolean,
): (OpenQuestion & Pick<PointOutcome, 'answer'>)[] {
  return letters
    .flatMap(({ letterId, subject, reference, sentOn, outcomes }) =>
      sentOn === null
        ? []
        : outcomes.filter(isWanted).map(({ pointId, point: { number, text }, answer }) => ({
            letterId,
            pointId,
            number,
            text,
            askedOn: sentOn,
            subject,
            reference,
            answer,
          })),
    )
    .sort((a, b) => (a.askedOn === b.askedOn ? 0 : a.askedOn < b.askedOn ? -1 : 1));
}

export function openQuestions(letters: readonly AskedLetter[]): OpenQuestion[] {
  return askedIn(letters, isOpenQuestion).map(({ answer: _, ...question }) => question);
}

export interface AnsweredQuestion extends OpenQuestion {
  readonly answer: QuestionAnswer;
}

/** Those that got their answer, the last answered first. */
export function answeredQuestions(letters: readonly AskedLetter[]): AnsweredQuestion[] {
  return askedIn(letters, ({ answer }) => answer !== null)
    .flatMap(({ answer, ...question }) => (answer === null ? [] : [{ ...question, answer }]))
    .sort((a, b) => (a.answer.on < b.answer.on ? 1 : -1));
}

/** Whole years between two days, as people count birthdays. */
export function wholeYears(from: CalendarDay, to: CalendarDay): number {
  const years = yearOf(to) - yearOf(from);
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

export interface Span {
  readonly unit: 'years' | 'weeks' | 'days';
  readonly count: number;
}

/** How long it lies there, in the unit in which one would say it. */
export function unansweredSpan(askedOn: CalendarDay, today: CalendarDay): Span {
  const years = wholeYears(askedOn, today);
  if (years >= 1) return { unit: 'years', count: years };
  const count = daysBetween(askedOn, today);
  const weeks = Math.floor(count / 7);
  return weeks >= 2 ? { unit: 'weeks', count: weeks } : { unit: 'days', count: Math.max(0, count) };
}

const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`);

/** "3 jaar onbeantwoord", "7 weken onbeantwoord": in letters, which are Dutch. */
export function unansweredFor(askedOn: CalendarDay, today: CalendarDay): string {
  const { unit, count } = unansweredSpan(askedOn, today);
  const span = unit === 'days' ? days(count) : `${count} ${unit === 'years' ? 'jaar' : 'weken'}`;
  return `${span} onbeantwoord`;
}

/** "gesteld op 24 maart 2014, 3 jaar onbeantwoord". */
export function askedWords({ askedOn }: Pick<OpenQuestion, 'askedOn'>, today: CalendarDay): string {
  return `gesteld op ${formatDutchDate(askedOn)}, ${unansweredFor(askedOn, today)}`;
}
