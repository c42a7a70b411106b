import type { CalendarDay } from '#core/calendar/calendar-day';
import { ruleOfLetter } from '#core/letter/letter-rule';
import type { Letter } from '#core/records/letter';
import type { TermRule } from '#core/records/term-rule';
import type { EquatedDays } from '#core/terms/equated-days';
import { dueDayFrom } from '#core/terms/term';

/**
 * The day a letter names as its due date: counted from the date printed on it, under the rule of that day.
 * Null without a date or a rule, and where the term starts at something the council cannot know yet: a letter
 * must not name a day that may turn out wrong.
 */
export function dueDayOfLetter(
  letter: Pick<Letter, 'date' | 'kind'>,
  rules: readonly TermRule[],
  equatedDays: EquatedDays,
): CalendarDay | null {
  if (letter.date === null) return null;
  const rule = ruleOfLetter(letter.kind, letter.date, rules);
  return rule?.startsAt === 'dispatch' ? dueDayFrom(rule, letter.date, equatedDays) : null;
}
