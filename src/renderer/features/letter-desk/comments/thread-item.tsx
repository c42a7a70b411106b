import { type ReactNode, useState } from 'react';
import type { LetterComment } from '#core/records/letter-comment';
import { useStore, useWatch } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useDays } from '../../../i18n/use-days';
import { useWords } from '../../../i18n/words';
import { Button, IconButton } from '../../../ui/button';
import { cx } from '../../../ui/class-names';
import { MenuButton } from '../../../ui/menu';
import { Notice } from '../../../ui/notice';
import { useVersionWords } from '../versions/version-words';
import { CommentForm } from './comment-form';
import styles from './comments.module.css';
import type { PlacedThread } from './placed-threads';
import { useComments } from './use-comments';

function Comment(props: { readonly comment: LetterComment }): ReactNode {
  const t = useWords();
  const days = useDays();
  const store = useStore();
  const act = useAct();
  const { person } = useVersionWords();
  const actor = useWatch('local', 'actor');
  const [isChanging, setChanging] = useState(false);
  const { comment } = props;
  const name = person(comment.by);
  if (isChanging) {
    return (
      <CommentForm
        label={t('comments.change.label')}
        action={t('comments.change.save')}
        initial={comment.words}
        said={t('comments.changed')}
        onSend={(words) => store.changeComment(comment.letterId, comment.id, words)}
        onClose={() => setChanging(false)}
      />
    );
  }
  return (
    <div>
      <p className={styles.by}>
        <span>
          <span className={styles.name}>{name}</span>{' '}
          <span className={styles.when}>{days.moment(comment.at)}</span>
        </span>
        {comment.by === actor ? (
          <MenuButton
            label={t('comments.more')}
            trigger={<IconButton icon="more" label={t('comments.more')} />}
            actions={[
              { id: 'change', label: t('comments.change'), icon: 'edit', onAction: () => setChanging(true) },
              {
                id: 'remove',
                label: t('comments.remove'),
                icon: 'remove',
                isDanger: true,
                onAction: () =>
                  void act.run(
                    () => store.removeComment(comment.letterId, comment.id),
                    t('comments.removed'),
                  ),
              },
            ]}
          />
        ) : null}
      </p>
      <p className={styles.words}>{comment.words}</p>
      {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
    </div>
  );
}

/** One remark with its answers, the passage above it. */
export function ThreadItem(props: { readonly thread: PlacedThread }): ReactNode {
  const t = useWords();
  const days = useDays();
  const store = useStore();
  const act = useAct();
  const { person } = useVersionWords();
  const { current, goTo } = useComments();
  const [isAnswering, setAnswering] = useState(false);
  const { thread } = props;
  const { first, answers, about } = thread;
  const isResolved = first.resolved !== null;
  return (
    <li className={cx(styles.thread, first.id === current && styles.current)} data-thread={first.id}>
      {about === 'letter' ? (
        <p className={styles.quiet}>{t('comments.about.letter')}</p>
      ) : (
        <blockquote className={styles.quote} lang="nl">
          {first.quote}
        </blockquote>
      )}
      {about === 'gone' ? <p className={styles.quiet}>{t('comments.about.gone')}</p> : null}
      <Comment comment={first} />
      {answers.length > 0 ? (
        <ol className={styles.answers} aria-label={t('comments.answers')}>
          {answers.map((answer) => (
            <li key={answer.id}>
              <Comment comment={answer} />
            </li>
          ))}
        </ol>
      ) : null}
      {first.resolved ? (
        <p className={styles.quiet}>
          {t('comments.resolvedBy', {
            name: person(first.resolved.by),
            moment: days.moment(first.resolved.at),
          })}
        </p>
      ) : null}
      {isAnswering ? (
        <CommentForm
          label={t('comments.answer.label')}
          action={t('comments.answer.send')}
          said={t('comments.answered')}
          onSend={(words) => store.answerComment(first.letterId, first.id, words)}
          onClose={() => setAnswering(false)}
        />
      ) : (
        <p className={styles.acts}>
          <Button kind="plain" onPress={() => setAnswering(true)}>
            {t('comments.answer')}
          </Button>
          <Button
            kind="plain"
            onPress={() =>
              void act.run(
                () => store.resolveComment(first.letterId, first.id, !isResolved),
                t(isResolved ? 'comments.reopened' : 'comments.resolved'),
              )
            }
          >
            {t(isResolved ? 'comments.reopen' : 'comments.resolve')}
          </Button>
          {about === 'passage' ? (
            <Button kind="plain" onPress={() => goTo(thread)}>
              {t('comments.goTo')}
            </Button>
          ) : null}
        </p>
      )}
      {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
    </li>
  );
}
