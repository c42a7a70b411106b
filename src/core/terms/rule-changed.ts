/** A rule that was changed while terms ran under it. They go on under what was frozen, until somebody chooses. */
import type { CalendarDay } from '#core/calendar/calendar-day';
import { asIfRecorded } from '#core/letter/as-if-recorded';
import type { LetterEvent, LetterEventOf } from '#core/records/letter-event';
import type { TermRule } from '#core/records/term-rule';
import type { EquatedDays } from '#core/terms/equated-days';
import { extensionUnder } from '#core/terms/extension-under';
import type { Term } from '#core/terms/term';
import { termToday } from '#core/terms/term-today';

/** What a term hangs on; from when till when the rule is in force is not part of that. */
const TELLING = [
  'id',
  'source',
  'citation',
  'amount',
  'unit',
  'startsAt',
  'duty',
  'generalTermsAct',
] as const satisfies readonly (keyof TermRule)[];

/** Whether both say the same about a term. */
export function isSameRule(a: TermRule, b: TermRule): boolean {
  const [one, other] = [extensionUnder(a), extensionUnder(b)];
  const isSameExtension =
    one?.amount === other?.amount && one?.unit === other?.unit && one?.times === other?.times;
  return isSameExtension && TELLING.every((field) => a[field] === b[field]);
}

/** The rule of a running term as it reads now; null where that is what it runs under, or the rule is gone. */
export function changedSince(runsUnder: TermRule | null, rules: readonly TermRule[]): TermRule | null {
  if (runsUnder === null) return null;
  const now = rules.find((rule) => rule.id === runsUnder.id);
  return now === undefined || isSameRule(now, runsUnder) ? null : now;
}

/** The term as it would be if it were put under `rule` on `today`. */
export function termIfUnder(
  rule: TermRule,
  events: readonly LetterEvent[],
  equatedDays: EquatedDays,
  today: CalendarDay,
): Term {
  const recorded = asIfRecorded(events);
  if (!recorded) return { kind: 'none' };
  const chosen: LetterEventOf<'ruleChanged'> = {
    ...recorded,
    kind: 'ruleChanged',
    on: today,
    rule,
    reason: '',
  };
  return termToday(rule, [...events, chosen], equatedDays, today);
}
