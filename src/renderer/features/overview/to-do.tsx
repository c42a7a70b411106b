import type { ReactNode } from 'react';
import { acknowledgementMissing } from '#core/terms/acknowledgement';
import type { LetterRow } from '#store';
import { useToday } from '../../app/clock';
import type { RunningTerm } from '../../app/letter-terms';
import { lookOf } from '../../app/letter-terms';
import { PlaceLink } from '../../app/navigation';
import { useWords } from '../../i18n/words';
import { StateBadge, TermBadge } from '../../ui/state-badge';
import styles from './overview.module.css';

const MOST = 8;

interface Task {
  readonly row: LetterRow;
  readonly badge: ReactNode;
  readonly words: string;
  readonly action: string;
}

function useTasks(terms: readonly RunningTerm[], drafts: readonly LetterRow[]): readonly Task[] {
  const t = useWords();
  const today = useToday();
  const fromTerm = ({ row, state }: RunningTerm): Task | null => {
    const badge = <TermBadge state={lookOf(state)} />;
    switch (state.kind) {
      case 'late':
      case 'longLate':
        return {
          row,
          badge,
          words: t('overview.todo.late', { days: state.daysLate }),
          action: t('overview.do.reply'),
        };
      case 'dueToday':
        return { row, badge, words: t('overview.todo.dueToday'), action: t('overview.do.reply') };
      case 'nearlyDue':
        return {
          row,
          badge,
          words: t('overview.todo.nearly', { days: state.daysLeft }),
          action: t('overview.do.look'),
        };
      case 'notStarted':
        return {
          row,
          badge,
          words: t(`overview.todo.waits.${state.waitsFor}`),
          action: t('overview.do.receipt'),
        };
      case 'running':
        return acknowledgementMissing(row.events, today)
          ? { row, badge, words: t('overview.todo.noAcknowledgement'), action: t('overview.do.look') }
          : null;
      default:
        return null;
    }
  };
  const fromDraft = (row: LetterRow): Task => ({
    row,
    badge: (
      <StateBadge tone="accent" icon="write">
        {t('letters.status.draft')}
      </StateBadge>
    ),
    words: row.dossierTitle,
    action: t('overview.do.write'),
  });
  return [...terms.map(fromTerm).filter((task) => task !== null), ...drafts.map(fromDraft)];
}

/** Each row one thing to do, and the one link that goes to where it is done. */
export function ToDo(props: {
  readonly terms: readonly RunningTerm[];
  readonly drafts: readonly LetterRow[];
}): ReactNode {
  const t = useWords();
  const tasks = useTasks(props.terms, props.drafts);
  if (tasks.length === 0) return <p className={styles.quiet}>{t('overview.todo.none')}</p>;
  return (
    <>
      <ul className={styles.tasks}>
        {tasks.slice(0, MOST).map(({ row, badge, words, action }) => (
          <li key={row.id} className={styles.task}>
            <span className={styles.badge}>{badge}</span>
            <span className={styles.taskWords}>
              <strong className={styles.subject}>{row.subject || t('app.letter.untitled')}</strong>
              <span className={styles.quiet}>{words}</span>
            </span>
            <PlaceLink to={{ screen: 'letter', id: row.id }} className={styles.go}>
              {action}
            </PlaceLink>
          </li>
        ))}
      </ul>
      {tasks.length > MOST ? (
        <p>
          <PlaceLink to={{ screen: 'letters' }}>
            {t('overview.todo.more', { count: tasks.length - MOST })}
          </PlaceLink>
        </p>
      ) : null}
    </>
  );
}
