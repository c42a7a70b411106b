/** Every session: where what people say comes in. */
import { type ReactNode, useMemo, useState } from 'react';
import type { SessionRow } from '#store';
import { go } from '../../app/navigation';
import { useOfferCommands } from '../../app/screen-commands';
import { useWatch } from '../../app/store-context';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { RowList } from '../../ui/row-list';
import { RowWords } from '../../ui/row-words';
import { SearchField } from '../../ui/search-field';
import { SessionDialog } from './session-dialog';
import styles from './sessions.module.css';

function wordsOf({ session, dossierTitles }: SessionRow): string {
  return [session.title, session.place, ...dossierTitles].join(' ').toLowerCase();
}

export function Sessions(): ReactNode {
  const t = useWords();
  const days = useDays();
  const all = useWatch('sessions');
  const [wanted, setWanted] = useState('');
  const [isMaking, setMaking] = useState(false);
  useOfferCommands([
    { id: 'sessions/new', icon: 'add', title: t('sessions.new'), run: () => setMaking(true) },
  ]);
  const rows = useMemo(() => {
    const needle = wanted.trim().toLowerCase();
    return (all ?? []).filter((row) => wordsOf(row).includes(needle));
  }, [all, wanted]);
  if (all === undefined) return null;
  const make = (
    <Button kind="primary" icon="add" onPress={() => setMaking(true)}>
      {t('sessions.new')}
    </Button>
  );
  return (
    <Page width="list">
      <PageHeader title={t('app.place.sessions')} actions={all.length > 0 ? make : null} />
      {all.length > 0 ? <SearchField label={t('sessions.find')} value={wanted} onChange={setWanted} /> : null}
      <RowList
        label={t('app.place.sessions')}
        rows={rows}
        idOf={({ session }) => session.id}
        textOf={({ session }) => session.title}
        onOpen={({ session }) => go({ screen: 'session', id: session.id, tab: 'log' })}
        columns="minmax(0, 1fr) 11rem 12rem"
        whenEmpty={
          <EmptyState icon="contribution" action={wanted === '' ? make : null}>
            {t(wanted === '' ? 'sessions.none' : 'sessions.noneFound')}
          </EmptyState>
        }
      >
        {({ session, contributions, dossierTitles }) => (
          <>
            <RowWords
              title={session.title}
              about={[t(`sessions.kind.${session.kind}`), session.place, ...dossierTitles]}
            />
            <span className={styles.quiet}>{t('sessions.contributions', { count: contributions })}</span>
            <span className={styles.quiet}>
              {session.on === null ? t('sessions.undated') : days.day(session.on)}
            </span>
          </>
        )}
      </RowList>
      {isMaking ? <SessionDialog onClose={() => setMaking(false)} /> : null}
    </Page>
  );
}
