import type { CalendarDay } from '#core/calendar/calendar-day';
import type { Letter } from '#core/records/letter';
import type { TermRule } from '#core/records/term-rule';
import { applicableRule } from '#core/terms/applicable-rule';
import { dueDayFrom } from '#core/terms/term';

/**
 * The day a letter names as its due date: counted from the date printed on it, under the rule of that day.
 * Null without a date or a rule.
 */
export function dueDayOfLetter(letter: Pick<Letter, 'date'>, rules: readonly TermRule[]): CalendarDay | null {
  if (letter.date === null) return null;
  const rule = applicableRule(rules, letter.date);
  return rule ? dueDayFrom(rule, letter.date) : null;
}
