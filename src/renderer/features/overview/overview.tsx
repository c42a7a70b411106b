import { lazy, type ReactNode, Suspense } from 'react';
import { useRunningTerms } from '../../app/letter-terms';
import { useWatch } from '../../app/store-context';
import { useWords } from '../../i18n/words';
import { PageHeader } from '../../ui/page-header';
import { LatelyDone } from './lately-done';
import styles from './overview.module.css';
import { RunningTerms } from './running-terms';
import { ToDo } from './to-do';
import { useAtHand } from './use-at-hand';

const FirstSteps = lazy(async () => ({ default: (await import('./first-steps')).FirstSteps }));

// What writes a calendar file need not be there before the first screen is.
const TakeDatesAlong = lazy(async () => ({
  default: (await import('./take-dates-along')).TakeDatesAlong,
}));

/** What now, for whoever works here? One sentence, then what asks attention, what runs, and what happened lately. */
export function Overview(): ReactNode {
  const t = useWords();
  const terms = useRunningTerms();
  const atHand = useAtHand();
  const hasDossiers = useWatch('hasDossiers');
  if (terms === undefined || atHand === undefined || hasDossiers === undefined) return null;
  if (!hasDossiers) return <FirstSteps />;
  const { audience, now } = atHand;
  const promises = [...atHand.promises.values()].filter(({ bar }) => bar !== null);
  return (
    <div className={styles.page}>
      <PageHeader
        title={t(`overview.now.${now.kind}`, { ...now, audience, days: now.days ?? 0 })}
        actions={
          audience === 'secretary' ? null : (
            <Suspense fallback={null}>
              <TakeDatesAlong terms={terms} promises={promises} />
            </Suspense>
          )
        }
      />
      <section className={styles.part} aria-labelledby="overview-todo">
        <h2 id="overview-todo">{t(`overview.todo.title.${audience}`)}</h2>
        <ToDo atHand={atHand} />
      </section>
      {terms.length + promises.length > 0 ? (
        <section className={styles.part} aria-labelledby="overview-terms">
          <h2 id="overview-terms">{t('overview.terms.title')}</h2>
          <RunningTerms terms={terms} promises={promises} />
        </section>
      ) : null}
      <section className={styles.part} aria-labelledby="overview-lately">
        <h2 id="overview-lately">{t('overview.lately.title')}</h2>
        <LatelyDone />
      </section>
    </div>
  );
}
