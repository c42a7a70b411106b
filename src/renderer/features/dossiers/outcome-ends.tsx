/** What came of the advice and is not finished: open questions, owed commitments, points without a verdict. */
import type { ReactNode } from 'react';
import { daysUntilDue, isOwed } from '#core/outcome/commitment-state';
import { openQuestions } from '#core/outcome/open-questions';
import { commitmentStandings, repliesOf } from '#core/outcome/point-outcomes';
import { replySignals } from '#core/outcome/reply-signals';
import type { DossierOutcomes } from '#store';
import { useToday } from '../../app/clock';
import { PlaceLink } from '../../app/navigation';
import { useWords } from '../../i18n/words';
import { DaysLeft, DayText } from '../../ui/day-text';
import styles from './dossier.module.css';

/** Replies of which somebody has still to say what they do with some points. */
function unfinished(outcomes: DossierOutcomes) {
  return outcomes.letters.flatMap((letter) =>
    [...repliesOf(letter.events).values()].flatMap((reply) => {
      const signal = replySignals(letter.outcomes, letter.outcomeEvents, reply).find(
        ({ code }) => code === 'pointsWithoutVerdict',
      );
      return signal && reply.form === 'final'
        ? [{ letterId: letter.letter.id, reply, count: signal.numbers.length }]
        : [];
    }),
  );
}

export function OutcomeEnds(props: {
  readonly dossierId: string;
  readonly outcomes: DossierOutcomes;
}): ReactNode {
  const t = useWords();
  const today = useToday();
  const { dossierId, outcomes } = props;
  const questions = openQuestions(
    outcomes.letters.map(({ letter, reference, sentOn, outcomes: points }) => ({
      letterId: letter.id,
      subject: letter.subject,
      reference,
      sentOn,
      outcomes: points,
    })),
  );
  // The one that is due first above; without a day, below.
  const owed = commitmentStandings(outcomes.commitments, outcomes.commitmentEvents)
    .filter(isOwed)
    .toSorted((a, b) => (a.commitment.due ?? '9').localeCompare(b.commitment.due ?? '9'));
  return (
    <>
      {unfinished(outcomes).map(({ letterId, reply, count }) => (
        <li key={reply.id} className={styles.end}>
          <PlaceLink to={{ screen: 'reply', id: letterId, replyId: reply.id }}>
            {t('dossiers.ends.points', { count })}
          </PlaceLink>
          <span className={styles.quiet}>
            {t.rich('dossiers.ends.points.of', { day: <DayText key="day" day={reply.on} /> })}
          </span>
        </li>
      ))}
      {questions.length === 0 ? null : (
        <li className={styles.end}>
          <PlaceLink to={{ screen: 'effect', id: dossierId }}>
            {t('dossiers.ends.questions', { count: questions.length })}
          </PlaceLink>
          <span className={styles.quiet}>
            {t.rich('dossiers.ends.questions.since', {
              day: <DayText key="day" day={questions[0]?.askedOn ?? today} />,
            })}
          </span>
        </li>
      )}
      {owed.map((standing) => {
        const { id, words, due } = standing.commitment;
        return (
          <li key={id} className={styles.end}>
            <PlaceLink to={{ screen: 'effect', id: dossierId }}>{t('dossiers.ends.commitment')}</PlaceLink>
            <q className={styles.promised}>{words}</q>
            {due === null ? null : (
              <span className={styles.quiet}>
                <DayText day={due} />
                {daysUntilDue(standing, today) === null ? null : (
                  <>
                    {', '}
                    <DaysLeft today={today} due={due} />
                  </>
                )}
              </span>
            )}
          </li>
        );
      })}
    </>
  );
}

/** Whether there is anything of this: where there is not, the dossier says that nothing is open. */
export function hasOutcomeEnds(outcomes: DossierOutcomes): boolean {
  return (
    unfinished(outcomes).length > 0 ||
    outcomes.letters.some(({ outcomes: points }) =>
      points.some((each) => each.point.kind === 'question' && each.answer === null && !each.withdrawn),
    ) ||
    commitmentStandings(outcomes.commitments, outcomes.commitmentEvents).some(isOwed)
  );
}
