import type { ReactNode } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { Link } from '../../ui/link';
import { hrefOf } from '../navigation';

/** A due date that says why it is that day: one press goes to its explanation. */
export function ExplainedDay(props: { readonly letterId: string; readonly due: CalendarDay }): ReactNode {
  const t = useWords();
  const days = useDays();
  const { letterId, due } = props;
  return (
    <Link
      href={hrefOf({ screen: 'term', id: letterId })}
      aria-label={t('terms.explainedDay', { day: days.dayLong(due) })}
    >
      <time dateTime={due}>{days.dayShort(due)}</time>
    </Link>
  );
}
