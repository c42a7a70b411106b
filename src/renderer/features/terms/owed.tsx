/** Among the terms: what was promised and what was asked, the one due first at the top. */
import type { ReactNode } from 'react';
import { useToday } from '../../app/clock';
import { PlaceLink } from '../../app/navigation';
import { OpenQuestions } from '../../app/outcome/open-questions';
import styles from '../../app/outcome/outcome.module.css';
import { useWatch } from '../../app/store-context';
import { useWords } from '../../i18n/words';
import { DaysLeft, DayText } from '../../ui/day-text';

export function Owed(): ReactNode {
  const t = useWords();
  const today = useToday();
  const commitments = useWatch('owedCommitments') ?? [];
  const questions = useWatch('openQuestions') ?? [];
  return (
    <>
      {commitments.length === 0 ? null : (
        <section className={styles.part}>
          <h2>{t('commitment.owed', { count: commitments.length })}</h2>
          <ul className={styles.list}>
            {commitments.map(({ standing: { commitment }, dossierTitle }) => (
              <li key={commitment.id} className={styles.item}>
                <q>{commitment.words}</q>
                <span className={styles.facts}>
                  <PlaceLink to={{ screen: 'effect', id: commitment.dossierId }}>{dossierTitle}</PlaceLink>
                  <span>{commitment.by}</span>
                  {commitment.due === null ? (
                    <span>{commitment.period === '' ? t('commitment.noDay') : commitment.period}</span>
                  ) : (
                    <span>
                      <DayText day={commitment.due} /> <DaysLeft today={today} due={commitment.due} />
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <OpenQuestions questions={questions} />
    </>
  );
}
