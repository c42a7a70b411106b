import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useStore } from '../../../app/store-context';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { KeyHint } from '../../../ui/key-hint';
import { Switch } from '../../../ui/switch';
import type { PanelProps } from '../panel/panel-tab';
import { CommentForm } from './comment-form';
import styles from './comments.module.css';
import { ThreadItem } from './thread-item';
import { useComments } from './use-comments';

/** What chair and members remarked on passages of the letter, in the order of its text. */
export function CommentsTab(props: PanelProps): ReactNode {
  const t = useWords();
  const store = useStore();
  const comments = useComments();
  const list = useRef<HTMLOListElement>(null);
  const [withResolved, setWithResolved] = useState(false);
  const { threads, open, current, about } = comments;
  const resolved = threads.length - open;
  const shown = threads.filter(({ first }) => withResolved || first.resolved === null);
  useEffect(() => {
    if (current === null) return;
    list.current?.querySelector(`[data-thread="${current}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <div className={styles.tab}>
      {about ? (
        <div className={styles.fresh}>
          {about.quote === '' ? (
            <p className={styles.quiet}>{t('comments.about.letter')}</p>
          ) : (
            <blockquote className={styles.quote} lang="nl">
              {about.quote}
            </blockquote>
          )}
          <CommentForm
            key={comments.begun}
            label={t('comments.new')}
            action={t('comments.place')}
            said={t('comments.placed')}
            onSend={(words) => store.addComment(props.desk.letter.id, { ...about, words })}
            onClose={() => comments.end(about)}
          />
        </div>
      ) : (
        <div className={styles.begin}>
          {/* Pressing it leaves the words selected: they are what it is about. */}
          <Button icon="comment" preventFocusOnPress onPress={comments.begin}>
            {t('comments.begin')}
          </Button>
          <p className={styles.quiet}>
            {t('comments.begin.explain')} <KeyHint keys="Mod+Alt+M" />
          </p>
        </div>
      )}
      {resolved > 0 ? (
        <Switch isSelected={withResolved} onChange={setWithResolved}>
          {t('comments.withResolved', { count: resolved })}
        </Switch>
      ) : null}
      {shown.length === 0 && !about ? (
        <EmptyState icon="comment">{t(resolved > 0 ? 'comments.allResolved' : 'comments.none')}</EmptyState>
      ) : null}
      {/* biome-ignore lint/a11y/noRedundantRoles: without markers a list loses its role in some screen readers */}
      <ol role="list" ref={list} className={styles.threads} aria-label={t('comments.list')}>
        {shown.map((thread) => (
          <ThreadItem key={thread.first.id} thread={thread} />
        ))}
      </ol>
    </div>
  );
}
