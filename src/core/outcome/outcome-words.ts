/** Dutch words for what became of advice, as letters and reports say it; those are Dutch whatever the screen speaks. */
import { formatDutchDate } from '#core/calendar/dutch-date';
import { inQuotationMarks } from '#core/letter/quotation-marks';
import type { CommitmentState } from '#core/outcome/commitment-state';
import type { MotionState } from '#core/outcome/motion-state';
import type { PointFate } from '#core/outcome/point-fate';
import type { CouncilDecides, Delivered, ExecutiveSays, PointOutcome } from '#core/outcome/point-outcome';
import type { CarryingOut, Treatment } from '#core/records/motion-event';
import type { Verdict } from '#core/records/outcome-event';

export const verdictWords: Readonly<Record<Verdict, string>> = {
  adopted: 'overgenomen',
  partly: 'deels overgenomen',
  rejected: 'afgewezen',
  noted: 'voor kennisgeving aangenomen',
  notAnswered: 'niet beantwoord',
};

export const treatmentWords: Readonly<Record<Treatment, string>> = {
  taken: 'overgenomen',
  changed: 'gewijzigd overgenomen',
  dropped: 'niet overgenomen',
};

export const motionWords: Readonly<Record<MotionState, string>> = {
  tabled: 'ingediend',
  carried: 'aangenomen',
  rejected: 'verworpen',
  withdrawn: 'ingetrokken',
  heldOver: 'aangehouden',
};

export const carryingOutWords: Readonly<Record<CarryingOut, string>> = {
  yes: 'het college voert de motie uit',
  partly: 'het college voert de motie deels uit',
  no: 'het college voert de motie niet uit',
};

export const commitmentWords: Readonly<Record<CommitmentState, string>> = {
  open: 'open',
  partly: 'deels voldaan',
  fulfilled: 'voldaan',
  lapsed: 'vervallen',
};

export const fateWords: Readonly<Record<PointFate, string>> = {
  done: 'gedaan',
  doneOtherwise: 'anders gedaan dan besloten',
  ordered: 'besloten, nog niet gedaan',
  promised: 'toegezegd',
  answered: 'beantwoord',
  rejected: 'niet overgenomen',
  noted: 'voor kennisgeving aangenomen',
  unanswered: 'nog zonder antwoord',
  withdrawn: 'door de raad ingetrokken',
  sleeps: 'niet aan de orde zolang het hoofdadvies leeft',
};

const quoted = (words: string): string => (words === '' ? '' : ` ${inQuotationMarks(words)}`);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export function executiveLine({ verdict, words, reason, reply }: ExecutiveSays): string {
  const said = `${capital(verdictWords[verdict])} (${formatDutchDate(reply.on)}).`;
  return `${said}${quoted(words)}${reason === '' || words.includes(reason) ? '' : ` Reden: ${reason}`}`;
}

export function councilLine({ title, date, state, treatment, clauses, carriesOut }: CouncilDecides): string {
  const what = `${capital(treatmentWords[treatment])} in motie ${inQuotationMarks(title)} (${motionWords[state]}, ${formatDutchDate(date)}).`;
  const changed = treatment === 'changed' ? quoted(clauses.map(({ words }) => words).join(' ')) : '';
  return `${what}${changed}${carriesOut === null ? '' : ` ${capital(carryingOutWords[carriesOut])}.`}`;
}

export function deliveredLine({ on, words, differs, reason }: Delivered): string {
  return `${words} (${formatDutchDate(on)}).${differs ? ` Anders dan besloten: ${reason}` : ''}`;
}

/** What is done with a point, and what was promised about it. */
export function doneLines({
  delivered,
  commitments,
}: Pick<PointOutcome, 'delivered' | 'commitments'>): string[] {
  return [
    ...(delivered ? [deliveredLine(delivered)] : []),
    ...commitments.map(
      ({ commitment, state }) =>
        `Toezegging (${commitmentWords[state]}): ${inQuotationMarks(commitment.words)}`,
    ),
  ];
}
