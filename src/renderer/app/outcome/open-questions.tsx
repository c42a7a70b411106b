import type { ReactNode } from 'react';
import type { OpenQuestion } from '#core/outcome/open-questions';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { DayText } from '../../ui/day-text';
import { useToday } from '../clock';
import { PlaceLink } from '../navigation';
import styles from './outcome.module.css';

/** Questions that were asked and neither answered nor withdrawn, the oldest first. */
export function OpenQuestions(props: { readonly questions: readonly OpenQuestion[] }): ReactNode {
  const t = useWords();
  const today = useToday();
  const days = useDays();
  const { questions } = props;
  if (questions.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{t('outcome.questions', { count: questions.length })}</h2>
      <ul className={styles.list}>
        {questions.map(({ letterId, pointId, number, text, askedOn, subject }) => (
          <li key={`${letterId}/${pointId}`} className={styles.item}>
            <span>{text}</span>
            <span className={styles.quiet}>
              {t.rich('outcome.questions.asked', {
                number,
                letter: (
                  <PlaceLink key="letter" to={{ screen: 'letter', id: letterId }}>
                    {subject || t('app.letter.untitled')}
                  </PlaceLink>
                ),
                day: <DayText key="day" day={askedOn} />,
                since: days.relative(today, askedOn),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
