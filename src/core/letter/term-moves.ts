/** What moved the last day of a term, in sentences for a letter. Letters are Dutch. */
import { formatDutchDate } from '#core/calendar/dutch-date';
import type { LedgerStep } from '#core/terms/ledger-step';

/** What an entry of the ledger did to the end of a term under its rule; null where it did nothing. */
export function movedBy(step: LedgerStep): string | null {
  if (step.kind === 'extension' && step.agreed) {
    return `Op ${formatDutchDate(step.on)} is de reactie verdaagd tot en met ${formatDutchDate(step.until)}.`;
  }
  if (step.kind !== 'suspension' || step.effect === 'notRunning') return null;
  const from = formatDutchDate(step.from);
  if (step.resumedOn === null) return `Sinds ${from} staat de termijn stil.`;
  const days = step.days === 1 ? 'één dag' : `${step.days} dagen`;
  return `Van ${from} tot ${formatDutchDate(step.resumedOn)} stond de termijn stil: ${days} ${step.days === 1 ? 'telt' : 'tellen'} niet mee.`;
}

/** The same of everything since the letter went out, a change of the rule included; in the order of the days. */
export function movedSinceSent(ledger: readonly LedgerStep[]): readonly string[] {
  return ledger
    .map((step) =>
      step.kind === 'ruleChanged'
        ? `Op ${formatDutchDate(step.on)} is de termijn onder deze regel gebracht.`
        : movedBy(step),
    )
    .filter((words) => words !== null);
}
