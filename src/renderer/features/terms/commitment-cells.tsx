import { memo, type ReactNode } from 'react';
import type { CalendarDay } from '#core/calendar/calendar-day';
import type { CommitmentTerm } from '#core/outcome/commitment-term';
import { type CommitmentDue, ENDED_ICON, lookOfCommitment } from '../../app/outcome/commitment-terms';
import { useWords } from '../../i18n/words';
import { DaysLeft, DayText } from '../../ui/day-text';
import { StateBadge, TermBadge, toneOfTerm } from '../../ui/state-badge';
import { TermBar } from '../../ui/term-bar';
import type { TermScale } from '../../ui/term-scale';
import styles from './terms.module.css';

function Standing(props: { readonly term: CommitmentTerm }): ReactNode {
  const t = useWords();
  const { term } = props;
  const words = t(`termList.commitment.standing.${term.kind}`);
  switch (term.kind) {
    case 'noDay':
    case 'fulfilled':
    case 'lapsed':
      return (
        <StateBadge tone={term.kind === 'fulfilled' ? 'onTime' : 'noClock'} icon={ENDED_ICON[term.kind]}>
          {words}
        </StateBadge>
      );
    default:
      return <TermBadge state={lookOfCommitment(term) ?? 'noClock'}>{words}</TermBadge>;
  }
}

/** What stands in one row of the commitments. */
export const CommitmentCells = memo(function CommitmentCells(props: {
  readonly row: CommitmentDue;
  readonly today: CalendarDay;
  readonly scale: TermScale;
}): ReactNode {
  const t = useWords();
  const { today, scale } = props;
  const { standing, dossierTitle, term, bar } = props.row;
  const { words, by, period } = standing.commitment;
  const look = lookOfCommitment(term);
  return (
    <>
      <span className={styles.words}>
        <q className={styles.promise}>{words}</q>
        <span className={styles.quiet}>
          {[by, dossierTitle, standing.state === 'partly' ? t('termList.commitment.partly') : '']
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </span>
      {bar ? (
        <TermBar term={bar} today={today} scale={scale} />
      ) : (
        <span className={styles.quiet}>{period === '' ? t('commitment.noDay') : period}</span>
      )}
      <span>{bar ? <DayText day={bar.due} form="short" /> : null}</span>
      <span className={styles.state}>
        <Standing term={term} />
        {bar && look !== null ? <DaysLeft today={today} due={bar.due} tone={toneOfTerm(look)} /> : null}
      </span>
    </>
  );
});
