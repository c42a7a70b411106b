import type { LetterEventOf } from '#core/records/letter-event';
import type { Term } from '#core/terms/term';

/** Whether an extension counts. It is judged by the rule the term is under now, on every screen alike. */
export function isExtensionAgreed(event: LetterEventOf<'extended'>, term: Term): boolean {
  const step = term.kind === 'started' ? term.ledger.find(({ eventId }) => eventId === event.id) : undefined;
  return step?.kind === 'extension' ? step.agreed : event.agreed;
}
