import { memo, type ReactNode } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import { isCounting } from '#core/terms/term-state';
import { lookOf } from '../../app/letter-terms';
import { useWords } from '../../i18n/words';
import { DaysLeft, DayText } from '../../ui/day-text';
import { RowWords } from '../../ui/row-words';
import { TermBadge, toneOfTerm } from '../../ui/state-badge';
import { TermBar } from '../../ui/term-bar';
import type { TermScale } from '../../ui/term-scale';
import styles from './terms.module.css';
import type { TermRow } from './use-term-rows';

/** What stands in one row of the list. Kept while nothing of it changes: a long list draws rows all the time. */
export const TermCells = memo(function TermCells(props: {
  readonly term: TermRow;
  readonly today: CalendarDay;
  readonly scale: TermScale;
}): ReactNode {
  const t = useWords();
  const { today, scale } = props;
  const { row, bar, state, term } = props.term;
  return (
    <>
      <RowWords
        title={row.subject || t('app.letter.untitled')}
        about={[row.state.reference, row.dossierTitle]}
      />
      {bar ? (
        <TermBar term={bar} today={today} scale={scale} />
      ) : (
        <span className={styles.quiet}>
          {t(term.kind === 'none' ? 'termPage.none.noTerm' : 'dossiers.ends.noClock')}
        </span>
      )}
      <span className={styles.state}>
        {bar ? <DayText day={bar.due} form="short" /> : null}
        {state.kind === 'suspended' ? <span className={styles.quiet}>{t('terms.earliest')}</span> : null}
      </span>
      <span className={styles.state}>
        <TermBadge state={lookOf(state)} />
        {bar && isCounting(state) ? (
          <DaysLeft today={today} due={bar.due} tone={toneOfTerm(bar.state)} />
        ) : null}
      </span>
    </>
  );
});
