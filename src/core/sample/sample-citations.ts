/** What the letters of the sample can say of each other, known before any of them is written. */
import { nextReference } from '#core/letter/reference';
import { TERM_RULE_VERSION, type TermRule } from '#core/records/term-rule';
import { type CitedLetter, happeningDay, type SampleCalendar } from '#core/sample/sample-dates';
import type { SampleFiles } from '#core/sample/sample-shape';
import { applicableRule } from '#core/terms/applicable-rule';
import { DECREED_DAYS } from '#core/terms/equated-days';
import { dueDayFrom } from '#core/terms/term';

/** References by the council's pattern, in the order of dispatch, as the store would give them. */
export function citedLetters(
  files: SampleFiles,
  calendar: SampleCalendar,
  rules: readonly Omit<TermRule, 'id' | 'v' | 'deleted'>[],
): ReadonlyMap<string, CitedLetter> {
  const ruleRows = rules.map((rule, index) => ({
    ...rule,
    id: String(index),
    v: TERM_RULE_VERSION,
    deleted: null,
  }));
  const dates = files.dossiers
    .flatMap(({ letters }) => letters)
    .flatMap(({ key, date, events }) =>
      date !== null && events.some(({ kind }) => kind === 'dispatched')
        ? [{ key, date: happeningDay(date, calendar) }]
        : [],
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const given: string[] = [];
  return new Map(
    dates.map(({ key, date }) => {
      const reference = nextReference(files.council.referencePattern, Number(date.slice(0, 4)), given);
      given.push(reference);
      const rule = applicableRule(ruleRows, date);
      return [key, { reference, due: rule ? dueDayFrom(rule, date, DECREED_DAYS) : date }] as const;
    }),
  );
}
