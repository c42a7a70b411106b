/** Which running terms would get another last day if one more day were equated with a holiday: told before it is added. */
import { type ReactNode, useMemo } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import { withCouncilDays } from '#core/terms/equated-days';
import { letterTerm, useRunningTerms } from '../../app/letter-terms';
import { useReckoning } from '../../app/reckoning';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { Notice } from '../../ui/notice';

export function TermsMovedBy(props: { readonly day: CalendarDay }): ReactNode {
  const t = useWords();
  const days = useDays();
  const reckoning = useReckoning();
  const running = useRunningTerms();
  const { day } = props;
  // Each key in the fields beside it draws this again.
  const moved = useMemo(() => {
    const added = { day, citation: '', certainty: 'high' } as const;
    const equatedDays = withCouncilDays(reckoning.equatedDays, [added]);
    return (running ?? []).flatMap(({ row, term }) => {
      const after = letterTerm(row, { ...reckoning, equatedDays }).term;
      return term.kind === 'started' && after.kind === 'started' && after.due !== term.due
        ? [{ id: row.id, subject: row.subject, from: term.due, to: after.due }]
        : [];
    });
  }, [day, running, reckoning]);
  if (moved.length === 0) return null;
  return (
    <Notice kind="info" title={t('council.day.moves', { count: moved.length })}>
      <ul>
        {moved.map(({ id, subject, from, to }) => (
          <li key={id}>
            {t('council.day.moved', {
              subject: subject || t('app.letter.untitled'),
              from: days.day(from),
              to: days.day(to),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
