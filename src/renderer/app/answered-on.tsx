import type { ReactNode } from 'react';
import type { TermState } from '#core/terms/term-state';
import { useWords } from '../i18n/words';
import { DayText } from '../ui/day-text';

/** When the reply came and how late it was; nothing while there is none. */
export function AnsweredOn(props: {
  readonly state: TermState;
  readonly className?: string | undefined;
}): ReactNode {
  const t = useWords();
  const { state } = props;
  if (state.kind !== 'answeredInTime' && state.kind !== 'answeredLate') return null;
  const day = <DayText key="day" day={state.on} />;
  return (
    <span className={props.className}>
      {state.kind === 'answeredLate'
        ? t.rich('desk.term.answeredLate', { day, days: state.daysLate })
        : t.rich('desk.term.answeredInTime', { day })}
    </span>
  );
}
