import type { CalendarDay } from '#core/calendar/calendar-day';
import { ruleOfLetter } from '#core/letter/letter-rule';
import type { Letter } from '#core/records/letter';
import type { LetterEvent } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';

import type { EquatedDays } from '#core/terms/equated-days';
import { type Term, termOf } from '#core/terms/term';

/** The term that will run once this letter is registered as sent on `sentOn`. The rule is that of the letter's date. */
export function comingTerm(
  letter: Pick<Letter, 'id' | 'date' | 'kind'>,
  events: readonly LetterEvent[],
  rules: readonly TermRule[],
  equatedDays: EquatedDays,
  sentOn: CalendarDay,
): Term {
  const rule = ruleOfLetter(letter.kind, letter.date ?? sentOn, rules);
  const dispatch: LetterEvent = {
    id: '',
    v: 1,
    deleted: null,
    letterId: letter.id,
    at: `${sentOn}T12:00:00.000Z`,
    by: '',
    kind: 'dispatched',
    on: sentOn,
    channel: 'email',
    recipients: [],
    versionId: '',
    rule,
  };
  return termOf(rule, [...events, dispatch], equatedDays);
}
