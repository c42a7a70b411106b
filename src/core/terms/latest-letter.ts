/** When a letter has to go out to have its answer in time, under the rule that is in force on that very day. */
import { addDays, type CalendarDay, compareDays } from '#core/calendar/calendar-day';
import type { TermRule } from '#core/records/term-rule';
import { applicableRule } from '#core/terms/applicable-rule';
import type { EquatedDays } from '#core/terms/equated-days';
import { type LatestStartStep, latestStart } from '#core/terms/latest-start';

/** Words under `terms.step.*`. */
export type LatestLetterStep =
  | LatestStartStep
  /** From the next day on a letter falls under another rule, or under none, and its answer is not there in time. */
  | { readonly kind: 'ruleUntil'; readonly day: CalendarDay };

export interface LatestLetter {
  readonly rule: TermRule;
  readonly day: CalendarDay;
  readonly steps: readonly LatestLetterStep[];
}

/** Days on which a stretch under one and the same rule ends, up to `last`; the latest first. */
function endsOfStretches(rules: readonly TermRule[], last: CalendarDay): readonly CalendarDay[] {
  const ends = rules.flatMap(({ validFrom, validTo }) => [
    ...(validFrom === null ? [] : [addDays(validFrom, -1)]),
    ...(validTo === null ? [] : [validTo]),
  ]);
  return [...new Set([last, ...ends.filter((end) => end < last)])].sort().reverse();
}

function stepsUntil(
  steps: readonly LatestStartStep[],
  { start, day }: { readonly start: CalendarDay; readonly day: CalendarDay },
): readonly LatestLetterStep[] {
  if (day === start) return steps;
  return [...steps.filter(({ kind }) => kind !== 'latestStart'), { kind: 'ruleUntil', day }];
}

/**
 * The latest day whose own rule gives a term that ends no later than `answerBy`; null where no day has one. A
 * rule that is changed on the way may give more time or less, so the stretches are gone through one by one.
 */
export function latestLetter(
  rules: readonly TermRule[],
  answerBy: CalendarDay,
  equatedDays: EquatedDays,
): LatestLetter | null {
  const ends = endsOfStretches(rules, answerBy);
  for (const [at, end] of ends.entries()) {
    const rule = applicableRule(rules, end);
    if (rule === null) continue;
    const { amount, unit } = rule;
    const reckoned = rule.generalTermsAct === 'doesNotApply' ? {} : { equatedDays };
    const { start, steps } = latestStart({ answerBy, amount, unit, ...reckoned });
    const day = compareDays(start, end) < 0 ? start : end;
    const before = ends[at + 1];
    if (before !== undefined && day <= before) continue;
    return { rule, day, steps: stepsUntil(steps, { start, day }) };
  }
  return null;
}
