import type { ReactNode } from 'react';
import { LetterStateBadge } from '../../app/letter-state-badge';
import { PlaceLink } from '../../app/navigation';
import { ExplainedDay } from '../../app/term-explanation/explained-day';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { StateBadge, TermBadge } from '../../ui/state-badge';
import styles from './overview.module.css';
import { type Task, taskOf } from './overview-task';
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
    default:
      return <TermBadge state={mark} />;
  }
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
                {due === null ? null : (
                  <span className={styles.due}>
                    {t.rich('overview.todo.dueDay', {
                      day: <ExplainedDay key="day" letterId={due.letterId} due={due.day} />,
                    })}
                  </span>
                )}
              </span>
            </span>
            <PlaceLink to={to} className={styles.go} aria-label={t('overview.do.about', { action, title })}>
              {action}
            </PlaceLink>
          </li>
        ))}
      </ul>
      {tasks.length > MOST ? (
        <p>
          <PlaceLink to={{ screen: atHand.audience === 'secretary' ? 'letters' : 'terms' }}>
            {t(atHand.audience === 'secretary' ? 'overview.todo.more' : 'overview.todo.moreTerms', {
              count: tasks.length - MOST,
            })}
          </PlaceLink>
        </p>
      ) : null}
    </>
  );
}
