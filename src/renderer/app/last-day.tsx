import type { ReactNode } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { TermState } from '#core/terms/term-state';
import { useWords } from '../i18n/words';
import { DayText } from '../ui/day-text';

/** The last day of a term, in a sentence; while the term stands still, the earliest it can be. */
export function LastDay(props: {
  readonly due: CalendarDay;
  readonly state: TermState;
  readonly form?: 'long';
}): ReactNode {
  const t = useWords();
  const { due, state, form } = props;
  return t.rich(state.kind === 'suspended' ? 'termPage.earliest' : 'desk.term.due', {
    day: <DayText key="day" day={due} {...(form ? { form } : {})} />,
  });
}
