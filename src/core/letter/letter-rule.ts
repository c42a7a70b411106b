import type { CalendarDay } from '#core/calendar/calendar-day';
import type { LetterKind } from '#core/records/letter';
import type { TermRule } from '#core/records/term-rule';
import { applicableRule } from '#core/terms/applicable-rule';

/**
 * Whether a letter of this kind asks for a reply of its own. A reminder does not: the term of the letter it reminds of
 * goes on, and a letter of thanks asks nothing.
 */
export function asksReply(kind: LetterKind): boolean {
  return kind !== 'reminder' && kind !== 'other';
}

/**
 * The rule under which a letter of this kind and day asks for a reply; null where it has no term of its
 * own.
 */
export function ruleOfLetter(
  kind: LetterKind,
  day: CalendarDay,
  rules: readonly TermRule[],
): TermRule | null {
  return asksReply(kind) ? applicableRule(rules, day) : null;
}
