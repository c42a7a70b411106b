import { lazy, type ReactNode, useState } from 'react';
import { useCommand } from '../../app/host-context';
import { go, goInstead } from '../../app/navigation';
import { NewLetterDialog } from '../../app/new-letter-dialog';
import { useOfferCommands } from '../../app/screen-commands';
import { useStore, useWatch } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useWords } from '../../i18n/words';
import { ActionMenu } from '../../ui/action-menu';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Notice } from '../../ui/notice';
import { PageHeader } from '../../ui/page-header';
import { WhenAsked } from '../../ui/when-asked';
import { Definition } from './definition';
import { Documents } from './documents';
import styles from './dossier.module.css';
import { DossierInput } from './dossier-input';
import { DossierPath } from './dossier-path';
import { DossierTimeline } from './dossier-timeline';
import { EditDossierDialog } from './edit-dossier-dialog';
import { Letterbox } from './letterbox';
import { OpenEnds } from './open-ends';
import { SendDossier } from './send-dossier';

const ManyLettersDialog = lazy(async () => ({
  default: (await import('../../app/many-letters/many-letters-dialog')).ManyLettersDialog,
}));

const NO_SESSIONS: readonly never[] = [];

export function Dossier(props: { readonly id: string }): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const view = useWatch('dossier', props.id);
  const sessions = useWatch('sessionsOfDossier', props.id) ?? NO_SESSIONS;
  const outcomes = useWatch('dossierOutcomes', props.id);
  const [isWriting, setWriting] = useState(false);
  const [isEditing, setEditing] = useState(false);
  const [isSending, setSending] = useState(false);
  const [isExporting, setExporting] = useState(false);
  useCommand('letter.new', () => setWriting(true));
  useOfferCommands(
    view
      ? [
          { id: 'dossier/write', icon: 'write', title: t('letters.new'), run: () => setWriting(true) },
          { id: 'dossier/edit', icon: 'edit', title: t('dossiers.edit'), run: () => setEditing(true) },
          {
            id: 'dossier/motion',
            icon: 'law',
            title: t('dossiers.motion.new'),
            run: () => go({ screen: 'newMotion', id: props.id }),
          },
          {
            id: 'dossier/effect',
            icon: 'check',
            title: t('dossiers.effect'),
            run: () => go({ screen: 'effect', id: props.id }),
          },
        ]
      : [],
  );
  if (view === undefined) return null;
  if (view === null) {
    return (
      <div className={styles.page}>
        <EmptyState
          icon="dossier"
          action={<Button onPress={() => go({ screen: 'dossiers' })}>{t('dossiers.toAll')}</Button>}
        >
          {t('dossiers.gone')}
        </EmptyState>
      </div>
    );
  }

  const { dossier, letters } = view;
  const hasChain =
    outcomes !== undefined &&
    outcomes.letters.length + outcomes.motions.length + outcomes.commitments.length > 0;
  const remove = async (): Promise<void> => {
    const done = await act.run(
      () => store.removeDossier(dossier.id),
      t('dossiers.removed', { title: dossier.title }),
    );
    if (done) goInstead({ screen: 'dossiers' });
  };
  const newLetter = (
    <Button kind="primary" icon="write" onPress={() => setWriting(true)}>
      {t('letters.new')}
    </Button>
  );
  const definition = <Definition dossierId={dossier.id} versions={view.definitions} letters={letters} />;
  const facts = [
    dossier.themeYear === null ? '' : t('dossiers.themeOf', { year: String(dossier.themeYear) }),
    dossier.portfolioHolder === '' ? '' : t('dossiers.holder', { name: dossier.portfolioHolder }),
    dossier.workingGroup === '' ? '' : t('dossiers.group', { name: dossier.workingGroup }),
    dossier.laws.join(', '),
  ].filter((fact) => fact !== '');

  return (
    <div className={styles.page}>
      <PageHeader
        title={dossier.title}
        meta={facts.length === 0 ? null : facts.map((fact) => <span key={fact}>{fact}</span>)}
        actions={
          <>
            {hasChain ? (
              <Button icon="check" onPress={() => go({ screen: 'effect', id: dossier.id })}>
                {t('dossiers.effect')}
              </Button>
            ) : null}
            {letters.length > 0 ? newLetter : null}
            <ActionMenu
              about={dossier.title}
              actions={[
                { id: 'edit', icon: 'edit', label: t('dossiers.edit'), onAction: () => setEditing(true) },
                {
                  id: 'read',
                  icon: 'importFile',
                  label: t('letters.read'),
                  onAction: () => go({ screen: 'readLetter', dossierId: dossier.id }),
                },
                {
                  id: 'motion',
                  icon: 'law',
                  label: t('dossiers.motion.new'),
                  onAction: () => go({ screen: 'newMotion', id: dossier.id }),
                },
                ...(letters.length === 0
                  ? []
                  : [
                      {
                        id: 'export',
                        icon: 'exportFile',
                        label: t('manyLetters.all'),
                        onAction: () => setExporting(true),
                      } as const,
                    ]),
                {
                  id: 'send',
                  icon: 'dispatch',
                  label: t('exchange.dossier'),
                  onAction: () => setSending(true),
                },
                {
                  id: 'remove',
                  icon: 'remove',
                  isDanger: true,
                  startsGroup: true,
                  label: t('dossiers.remove'),
                  onAction: () => void remove(),
                },
              ]}
            />
          </>
        }
      />
      {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
      {dossier.summary === '' ? null : <p className={styles.summary}>{dossier.summary}</p>}
      {letters.length === 0 ? (
        <>
          <EmptyState
            icon="letter"
            action={
              <>
                {newLetter}
                <Button
                  kind="plain"
                  icon="importFile"
                  onPress={() => go({ screen: 'readLetter', dossierId: dossier.id })}
                >
                  {t('letters.read')}
                </Button>
              </>
            }
          >
            {t('dossiers.empty')}
          </EmptyState>
          <DossierInput sessions={sessions} />
          {definition}
        </>
      ) : (
        <>
          <DossierPath letters={letters} sessions={sessions} outcomes={outcomes} />
          <div className={styles.columns}>
            <div className={styles.story}>
              <section aria-labelledby="dossier-letters">
                <h2 id="dossier-letters">{t('app.place.letters')}</h2>
                <Letterbox letters={letters} />
              </section>
              <DossierInput sessions={sessions} />
              {definition}
              <Documents dossierId={dossier.id} documents={view.documents} />
              <section aria-labelledby="dossier-story">
                <h2 id="dossier-story">{t('dossiers.story')}</h2>
                <DossierTimeline view={view} outcomes={outcomes} />
              </section>
            </div>
            <aside className={styles.ends} aria-labelledby="dossier-ends">
              <h2 id="dossier-ends">{t('dossiers.ends')}</h2>
              <OpenEnds letters={letters} outcomes={outcomes} dossierId={dossier.id} />
            </aside>
          </div>
        </>
      )}
      {isExporting ? (
        <WhenAsked isAsked>
          <ManyLettersDialog rows={letters} about={dossier.title} onClose={() => setExporting(false)} />
        </WhenAsked>
      ) : null}
      {isSending ? <SendDossier dossier={dossier} onClose={() => setSending(false)} /> : null}
      <NewLetterDialog isOpen={isWriting} onClose={() => setWriting(false)} dossierId={dossier.id} />
      <EditDossierDialog
        key={String(isEditing)}
        isOpen={isEditing}
        onClose={() => setEditing(false)}
        dossier={dossier}
      />
    </div>
  );
}
