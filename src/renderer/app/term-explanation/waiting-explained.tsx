/** A term that has not started: under which rule it will run, what sets it going, and where that would lead today. */
import type { ReactNode } from 'react';
import type { EquatedDays } from '#core/terms/equated-days';
import { dueDayFrom, type Term } from '#core/terms/term';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { useToday } from '../clock';
import styles from './term-explanation.module.css';

export function WaitingExplained(props: {
  readonly term: Extract<Term, { kind: 'waiting' }>;
  readonly table: EquatedDays;
}): ReactNode {
  const t = useWords();
  const days = useDays();
  const today = useToday();
  const { term, table } = props;
  const { rule, waitsFor } = term;
  return (
    <div className={styles.explanation}>
      <p className={styles.rule}>
        {t('terms.rule', { amount: rule.amount, unit: rule.unit, citation: rule.citation })}
      </p>
      <p>{t('terms.waiting', { waitsFor })}</p>
      <p className={styles.quiet}>
        {t('terms.waiting.ifToday', { waitsFor, day: days.dayLong(dueDayFrom(rule, today, table)) })}
      </p>
    </div>
  );
}
