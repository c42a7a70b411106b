/** One session: logging, ordering, and what is known of it, each behind a tab with an address of its own. */
import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import type { SessionView } from '#store';
import { go, goInstead, PlaceLink } from '../../app/navigation';
import { type SessionTab, sessionTabs } from '../../app/routes';
import { useOfferCommands } from '../../app/screen-commands';
import { useStore, useWatch } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { ActionMenu } from '../../ui/action-menu';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Tabs } from '../../ui/tabs';
import { WhenAsked } from '../../ui/when-asked';
import styles from './session.module.css';
import { SessionDialog } from './session-dialog';

const ShareSession = lazy(async () => ({ default: (await import('./share-session')).ShareSession }));

type TabView = ComponentType<{
  readonly view: SessionView;
  /** The contribution one came for; undefined where one came for none. */
  readonly contributionId?: string | undefined;
  /** Opens what is filled in about the session. */
  readonly onEdit: () => void;
}>;

/** Each is fetched when its tab is opened. */
const TABS: Readonly<Record<SessionTab, TabView>> = {
  log: lazy(async () => ({ default: (await import('./log/log')).LiveLog })),
  capture: lazy(async () => ({ default: (await import('./capture/capture')).Capture })),
  about: lazy(async () => ({ default: (await import('./about/about')).About })),
  order: lazy(async () => ({ default: (await import('./board/board')).Board })),
  definition: lazy(async () => ({ default: (await import('./definition/amendments')).Amendments })),
  foundation: lazy(async () => ({
    default: (await import('./foundation/session-foundation')).SessionFoundation,
  })),
  reportBack: lazy(async () => ({ default: (await import('./report-back/report-back')).ReportBack })),
};

/** When, where, and for which dossiers, on one line. */
function useFacts(view: SessionView | null | undefined): readonly ReactNode[] {
  const t = useWords();
  const days = useDays();
  if (!view) return [];
  const { session, dossiers } = view;
  const on = session.on === null ? t('sessions.undated') : days.day(session.on);
  const until = session.until === null ? on : t('sessions.fromUntil', { on, until: days.day(session.until) });
  return [
    <span key="kind">{t(`sessions.kind.${session.kind}`)}</span>,
    <span key="on">{until}</span>,
    ...(session.place === '' ? [] : [<span key="place">{session.place}</span>]),
    ...dossiers.map(({ id, title }) => (
      <PlaceLink key={id} to={{ screen: 'dossier', id }}>
        {title}
      </PlaceLink>
    )),
  ];
}

export function Session(props: {
  readonly id: string;
  readonly tab: SessionTab;
  readonly contributionId?: string | undefined;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { id, tab } = props;
  const view = useWatch('session', id);
  const facts = useFacts(view);
  const [isEditing, setEditing] = useState(false);
  const [isSharing, setSharing] = useState(false);
  useOfferCommands(
    view
      ? [{ id: 'session/edit', icon: 'edit', title: t('sessions.edit'), run: () => setEditing(true) }]
      : [],
  );
  if (view === undefined) return null;
  if (view === null) {
    return (
      <Page width="list">
        <EmptyState
          icon="contribution"
          action={<Button onPress={() => go({ screen: 'sessions' })}>{t('sessions.toAll')}</Button>}
        >
          {t('sessions.gone')}
        </EmptyState>
      </Page>
    );
  }
  const { session } = view;
  const remove = async (): Promise<void> => {
    const done = await act.run(
      () => store.removeSession(id),
      t('sessions.removed', { title: session.title }),
    );
    if (done) goInstead({ screen: 'sessions' });
  };
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.headWords}>
          <h1 className={styles.title}>{session.title}</h1>
          <div className={styles.facts}>{facts}</div>
        </div>
        <ActionMenu
          about={session.title}
          actions={[
            { id: 'edit', icon: 'edit', label: t('sessions.edit'), onAction: () => setEditing(true) },
            {
              id: 'share',
              icon: 'dispatch',
              label: t('sessions.share'),
              onAction: () => setSharing(true),
            },
            {
              id: 'remove',
              icon: 'remove',
              isDanger: true,
              startsGroup: true,
              label: t('sessions.remove'),
              onAction: () => void remove(),
            },
          ]}
        />
      </header>
      {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
      <div className={styles.tabs}>
        <Tabs<SessionTab>
          label={t('sessions.tabs')}
          selected={tab}
          onSelect={(next) => goInstead({ screen: 'session', id, tab: next })}
          tabs={sessionTabs.map((each) => {
            const View = TABS[each];
            return {
              id: each,
              label: t(`sessions.tab.${each}`),
              content: (
                <Suspense fallback={null}>
                  <View view={view} contributionId={props.contributionId} onEdit={() => setEditing(true)} />
                </Suspense>
              ),
            };
          })}
        />
      </div>
      {isSharing ? (
        <WhenAsked isAsked>
          <ShareSession session={session} onClose={() => setSharing(false)} />
        </WhenAsked>
      ) : null}
      {isEditing ? <SessionDialog session={session} onClose={() => setEditing(false)} /> : null}
    </div>
  );
}
