/** The term of a letter in a sentence or two, to be put into another letter. Letters are Dutch. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { formatDutchDate } from '#core/calendar/dutch-date';
import { citationInText, termInWords } from '#core/letter/term-words';
import type { LedgerStep } from '#core/terms/ledger-step';
import type { StartedTerm } from '#core/terms/term';
import { latestOf } from '#core/terms/term-ledger';

/** What an entry of the ledger did to the end; null where it did nothing. */
function movedBy(step: LedgerStep): string | null {
  if (step.kind === 'extension' && step.agreed) {
    return `Op ${formatDutchDate(step.on)} is de reactie verdaagd tot en met ${formatDutchDate(step.until)}.`;
  }
  if (step.kind !== 'suspension' || step.effect === 'notRunning') return null;
  const from = formatDutchDate(step.on);
  if (step.resumedOn === null) return `Sinds ${from} staat de termijn stil.`;
  const days = step.days === 1 ? 'één dag' : `${step.days} dagen`;
  return `Van ${from} tot ${formatDutchDate(step.resumedOn)} stond de termijn stil: ${days} ${step.days === 1 ? 'telt' : 'tellen'} niet mee.`;
}

/** What the sum alone gives, the later one where the Act is in doubt. */
function sumOf({ readings }: StartedTerm): CalendarDay {
  return latestOf(readings.map(({ dueDate }) => dueDate.due));
}

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
  return [rule, `${began} en zou eindigen op ${formatDutchDate(sumOf(term))}.`, ...moves, end].join(' ');
}
