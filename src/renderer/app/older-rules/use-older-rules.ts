import { useMemo } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { TermRule } from '#core/records/term-rule';
import { changedSince, termIfUnder } from '#core/terms/rule-changed';
import type { Term } from '#core/terms/term';
import { isLate, useAwaitedTerms } from '../letter-terms';
import { useReckoning } from '../reckoning';
import { useProfile } from '../store-context';

/** A letter that waits for its reply under a rule that was changed since. */
export interface UnderOlderRule {
  readonly letterId: string;
  readonly subject: string;
  /** As it reads now. */
  readonly rule: TermRule;
  /** The last day under the rule as it was; null while the term has not started. */
  readonly due: CalendarDay | null;
  readonly isLate: boolean;
  /** While the term stands still its last days are the earliest there can be. */
  readonly isSuspended: boolean;
  /** As it would be under the rule as it reads now. */
  readonly then: Term;
}

const NONE: readonly UnderOlderRule[] = [];

/** What needs doing first at the top. */
export function useUnderOlderRules(): readonly UnderOlderRule[] {
  const awaited = useAwaitedTerms();
  const { termRules } = useProfile();
  const { today, equatedDays } = useReckoning();
  return useMemo(
    () =>
      awaited?.flatMap(({ row, term, state }) => {
        const rule = changedSince(row.state.rule, termRules);
        if (rule === null) return [];
        const due = term.kind === 'started' ? term.due : null;
        const then = termIfUnder(rule, row.events, equatedDays, today);
        return [
          {
            letterId: row.id,
            subject: row.subject,
            rule,
            due,
            isLate: isLate(state),
            isSuspended: state.kind === 'suspended',
            then,
          },
        ];
      }) ?? NONE,
    [awaited, termRules, today, equatedDays],
  );
}
