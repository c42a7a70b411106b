import type { CalendarDay } from '#core/calendar/calendar-day';
import type { TermRule } from '#core/records/term-rule';

function isValidOn(rule: TermRule, day: CalendarDay): boolean {
  return (
    rule.deleted === null &&
    (rule.validFrom === null || rule.validFrom <= day) &&
    (rule.validTo === null || day <= rule.validTo)
  );
}

/** Open at the start is older than any date; of two from the same day the one made later (UUIDv7) wins. */
function isNewer(a: TermRule, b: TermRule): boolean {
  const [fromA, fromB] = [a.validFrom ?? '', b.validFrom ?? ''];
  return fromA === fromB ? a.id > b.id : fromA > fromB;
}

/** The rule a letter of `day` falls under: the newest one valid that day, or null. */
export function applicableRule(rules: readonly TermRule[], day: CalendarDay): TermRule | null {
  return rules
    .filter((rule) => isValidOn(rule, day))
    .reduce<TermRule | null>((best, rule) => (best === null || isNewer(rule, best) ? rule : best), null);
}
