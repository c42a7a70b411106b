import { lazy, type ReactNode } from 'react';
import { useRunningTerms } from '../../app/letter-terms';
import { useWatch } from '../../app/store-context';
import { useWords } from '../../i18n/words';
import { PageHeader } from '../../ui/page-header';
import { LatelyDone } from './lately-done';
import styles from './overview.module.css';
import { RunningTerms } from './running-terms';
import { ToDo } from './to-do';
import { useNow } from './use-now';

const FirstSteps = lazy(async () => ({ default: (await import('./first-steps')).FirstSteps }));

const DRAFTS = 6;

/** What now? One sentence, then what to do, what runs, and what happened lately. */
export function Overview(): ReactNode {
  const t = useWords();
  const terms = useRunningTerms();
  const drafts = useWatch('draftLetters', DRAFTS);
  const hasDossiers = useWatch('hasDossiers');
  const now = useNow(terms ?? [], drafts?.length ?? 0);
  if (terms === undefined || drafts === undefined || hasDossiers === undefined) return null;
  if (!hasDossiers) return <FirstSteps />;
  return (
    <div className={styles.page}>
      <PageHeader title={now} />
      <section className={styles.part} aria-labelledby="overview-todo">
        <h2 id="overview-todo">{t('overview.todo.title')}</h2>
        <ToDo terms={terms} drafts={drafts} />
      </section>
      {terms.length > 0 ? (
        <section className={styles.part} aria-labelledby="overview-terms">
          <h2 id="overview-terms">{t('overview.terms.title')}</h2>
          <RunningTerms terms={terms} />
        </section>
      ) : null}
      <section className={styles.part} aria-labelledby="overview-lately">
        <h2 id="overview-lately">{t('overview.lately.title')}</h2>
        <LatelyDone />
      </section>
    </div>
  );
}
