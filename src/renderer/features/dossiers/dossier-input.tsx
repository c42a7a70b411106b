/** The sessions held for a dossier: where its advice comes from. */
import type { ReactNode } from 'react';
import type { SessionRow } from '#store';
import { go, PlaceLink } from '../../app/navigation';
import { useWatch } from '../../app/store-context';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { StateBadge } from '../../ui/state-badge';
import styles from './dossier.module.css';

/** Somebody should tell those who were there what became of it. */
function ReportDue(props: { readonly sessionId: string }): ReactNode {
  const t = useWords();
  const isDue = useWatch('isReportDue', props.sessionId);
  return isDue ? (
    <StateBadge tone="nearly" icon="dispatch">
      {t('dossiers.input.reportDue')}
    </StateBadge>
  ) : (
    <span />
  );
}

export function DossierInput(props: { readonly sessions: readonly SessionRow[] }): ReactNode {
  const t = useWords();
  const days = useDays();
  const { sessions } = props;
  return (
    <section aria-labelledby="dossier-input">
      <div className={styles.sectionHead}>
        <h2 id="dossier-input">{t('dossiers.input')}</h2>
        <Button icon="contribution" onPress={() => go({ screen: 'sessions' })}>
          {t('dossiers.input.toSessions')}
        </Button>
      </div>
      {sessions.length === 0 ? <p className={styles.quiet}>{t('dossiers.input.none')}</p> : null}
      <ul className={styles.letters}>
        {sessions.map(({ session, contributions }) => (
          <li key={session.id}>
            <PlaceLink to={{ screen: 'session', id: session.id, tab: 'order' }} className={styles.letter}>
              <strong>{session.title}</strong>
              <ReportDue sessionId={session.id} />
              <span className={styles.quiet}>
                {[
                  t('dossiers.input.count', { count: contributions }),
                  t(`sessions.kind.${session.kind}`),
                  session.on === null ? t('sessions.undated') : days.day(session.on),
                ].join(' · ')}
              </span>
            </PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
