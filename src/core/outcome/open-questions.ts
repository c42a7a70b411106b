/** Questions that were ever asked and neither answered nor withdrawn: until then each returns in the next letter. */
import { type CalendarDay, daysBetween, yearOf } from '#core/calendar/calendar-day';
import { formatDutchDate } from '#core/calendar/dutch-date';
import { isOpenQuestion, type PointOutcome } from '#core/outcome/point-outcome';

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
export function openQuestions(letters: readonly AskedLetter[]): OpenQuestion[] {
  return letters
    .flatMap(({ letterId, subject, reference, sentOn, outcomes }) =>
      sentOn === null
        ? []
        : outcomes.filter(isOpenQuestion).map(({ pointId, point: { number, text } }) => ({
            letterId,
            pointId,
            number,
            text,
            askedOn: sentOn,
            subject,
            reference,
          })),
    )
    .sort((a, b) => (a.askedOn === b.askedOn ? 0 : a.askedOn < b.askedOn ? -1 : 1));
}

/** Whole years between two days, as people count birthdays. */
export function wholeYears(from: CalendarDay, to: CalendarDay): number {
  const years = yearOf(to) - yearOf(from);
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`);

/** "3 jaar onbeantwoord", "7 weken onbeantwoord": in letters, which are Dutch. */
export function unansweredFor(askedOn: CalendarDay, today: CalendarDay): string {
  const years = wholeYears(askedOn, today);
  if (years >= 1) return `${years} jaar onbeantwoord`;
  const count = daysBetween(askedOn, today);
  const weeks = Math.floor(count / 7);
  return weeks >= 2 ? `${weeks} weken onbeantwoord` : `${days(Math.max(0, count))} onbeantwoord`;
}

/** "gesteld op 24 maart 2014, 3 jaar onbeantwoord". */
export function askedWords({ askedOn }: Pick<OpenQuestion, 'askedOn'>, today: CalendarDay): string {
  return `gesteld op ${formatDutchDate(askedOn)}, ${unansweredFor(askedOn, today)}`;
}
