import type { ReactNode } from 'react';
import type { Audience } from '#core/overview/what-now';
import { LetterStateBadge } from '../../app/letter-state-badge';
import { PlaceLink } from '../../app/navigation';
import { ExplainedDay } from '../../app/term-explanation/explained-day';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { DayText } from '../../ui/day-text';
import { StateBadge, TermBadge } from '../../ui/state-badge';
import styles from './overview.module.css';
import { type DueDay, type Task, taskOf } from './overview-task';
import type { AtHand } from './use-at-hand';

const MOST = 8;

function Mark(props: { readonly task: Pick<Task, 'mark' | 'letter'> }): ReactNode {
  const t = useWords();
  const { mark, letter } = props.task;
  switch (mark) {
    case 'letter':
      return letter ? <LetterStateBadge letter={letter} /> : null;
    case 'unread':
      return (
        <StateBadge tone="accent" icon="inbox">
          {t('overview.mark.unread')}
        </StateBadge>
      );
    case 'reportBack':
      return (
        <StateBadge tone="accent" icon="dispatch">
          {t('overview.mark.reportBack')}
        </StateBadge>
      );
    case 'names':
      return (
        <StateBadge tone="nearly" icon="person">
          {t('overview.mark.names')}
        </StateBadge>
      );
    default:
      return <TermBadge state={mark} />;
  }
}

/** Of a term the day leads to its explanation; of a promise it is said on the spot how it is known. */
function LastDay(props: { readonly due: DueDay }): ReactNode {
  const t = useWords();
  const { due } = props;
  return (
    <span className={styles.due}>
      {due.kind === 'term'
        ? t.rich('overview.todo.dueDay', {
            day: <ExplainedDay key="day" letterId={due.letterId} due={due.day} />,
          })
        : t.rich(`overview.todo.promise.day.${due.certainty}`, {
            day: <DayText key="day" day={due.day} form="short" />,
          })}
    </span>
  );
}

/** Where the rest is: commitments in their own list, all else among the letters or the terms. */
function More(props: { readonly tasks: readonly Task[]; readonly audience: Audience }): ReactNode {
  const t = useWords();
  const { tasks, audience } = props;
  const promises = tasks.filter(({ due }) => due?.kind === 'promise').length;
  const others = tasks.length - promises;
  const isSecretary = audience === 'secretary';
  return (
    <>
      {others > 0 ? (
        <p>
          <PlaceLink to={{ screen: isSecretary ? 'letters' : 'terms' }}>
            {t(isSecretary ? 'overview.todo.more' : 'overview.todo.moreTerms', { count: others })}
          </PlaceLink>
        </p>
      ) : null}
      {promises > 0 ? (
        <p>
          <PlaceLink to={{ screen: 'terms', list: 'commitments' }}>
            {t('overview.todo.morePromises', { count: promises })}
          </PlaceLink>
        </p>
      ) : null}
    </>
  );
}

/** Each row one thing, and the one link that goes to where it is seen to; each due date leads to why it is that day. */
export function ToDo(props: { readonly atHand: AtHand }): ReactNode {
  const t = useWords();
  const days = useDays();
  const { atHand } = props;
  const tasks = atHand.rows.map((row) => taskOf(row, atHand, { t, days })).filter((task) => task !== null);
  if (tasks.length === 0) return <p className={styles.quiet}>{t(`overview.todo.none.${atHand.audience}`)}</p>;
  return (
    <>
      <ul className={styles.tasks}>
        {tasks.slice(0, MOST).map(({ id, mark, letter, title, words, due, action, to }) => (
          <li key={id} className={styles.task}>
            <span className={styles.badge}>
              <Mark task={{ mark, letter }} />
            </span>
            <span className={styles.taskWords}>
              <strong className={styles.subject}>{title}</strong>
              <span className={styles.quiet}>
                {words}
                {due === null ? null : <LastDay due={due} />}
              </span>
            </span>
            <PlaceLink to={to} className={styles.go} aria-label={t('overview.do.about', { action, title })}>
              {action}
            </PlaceLink>
          </li>
        ))}
      </ul>
      <More tasks={tasks.slice(MOST)} audience={atHand.audience} />
    </>
  );
}
