import type { CalendarDay } from '#core/calendar/calendar-day';
import { asIfRecorded } from '#core/letter/as-if-recorded';
import type { LetterEvent, LetterEventOf } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';
import type { EquatedDays } from '#core/terms/equated-days';
import type { LedgerStep } from '#core/terms/ledger-step';
import { termOf } from '#core/terms/term';

export type ExtensionJudged = Pick<Extract<LedgerStep, { kind: 'extension' }>, 'notAgreed' | 'latest'>;

/** What the rule would say of an extension that was announced on `on`; null while no term has started. */
export function extensionJudged(
  rule: TermRule | null,
  events: readonly LetterEvent[],
  { on, until }: { readonly on: CalendarDay; readonly until: CalendarDay },
  equatedDays: EquatedDays,
): ExtensionJudged | null {
  const recorded = asIfRecorded(events);
  if (!recorded) return null;
  const asked: LetterEventOf<'extended'> = {
    ...recorded,
    kind: 'extended',
    on,
    until,
    reason: '',
    documentId: null,
    agreed: false,
  };
  const term = termOf(rule, [...events, asked], equatedDays);
  if (term.kind !== 'started') return null;
  const step = term.ledger.find(({ eventId }) => eventId === asked.id);
  return step?.kind === 'extension' ? { notAgreed: step.notAgreed, latest: step.latest } : null;
}
