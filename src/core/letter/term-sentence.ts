/** The term of a letter in a sentence or two, to be put into another letter. Letters are Dutch. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { formatDutchDate } from '#core/calendar/dutch-date';
import { movedBy } from '#core/letter/term-moves';
import { citationInText, termInWords } from '#core/letter/term-words';
import { type StartedTerm, sumDueOf } from '#core/terms/term';

/** `term` as `termToday` gives it. */
export function termSentence(term: StartedTerm, today: CalendarDay): string {
  const rule = `Op grond van ${citationInText(term.rule)} geldt een termijn van ${termInWords(term.rule)}.`;
  const ends = (day: CalendarDay): string => (day < today ? 'eindigde' : 'eindigt');
  const began = `Die begon op ${formatDutchDate(term.startedOn)}`;
  const moves = term.ledger.map(movedBy).filter((words) => words !== null);
  if (moves.length === 0) return `${rule} ${began} en ${ends(term.due)} op ${formatDutchDate(term.due)}.`;
  const due = formatDutchDate(term.due);
  const end =
    term.suspendedSince === null
      ? `De termijn ${ends(term.due)} daardoor op ${due}.`
      : `De termijn eindigt daardoor op zijn vroegst op ${due}.`;
  return [rule, `${began} en zou eindigen op ${formatDutchDate(sumDueOf(term))}.`, ...moves, end].join(' ');
}
