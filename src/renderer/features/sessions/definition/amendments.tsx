/** The working definitions a session spoke of: what they say, what was proposed, and what became of that. */
import { type ReactNode, useState } from 'react';
import { currentDefinition } from '#core/definition/definition-versions';
import type { ProposedAmendment } from '#core/records/definition-amendment';
import type { AmendmentsView, SessionView } from '#store';
import { PlaceLink } from '../../../app/navigation';
import { useStore, useWatch } from '../../../app/store-context';
import { type Act, useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { ActionMenu } from '../../../ui/action-menu';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Notice } from '../../../ui/notice';
import { StateBadge } from '../../../ui/state-badge';
import { AdoptDialog } from './adopt-dialog';
import { AmendmentDialog } from './amendment-dialog';
import styles from './amendments.module.css';

const LOOKS = {
  open: { tone: 'noClock', icon: 'noClock' },
  adopted: { tone: 'onTime', icon: 'done' },
  notAdopted: { tone: 'noClock', icon: 'notDone' },
} as const;

function Amendment(props: { readonly row: ProposedAmendment; readonly act: Act }): ReactNode {
  const t = useWords();
  const store = useStore();
  const { row, act } = props;
  const { sessionId, id } = row;
  const set = (outcome: ProposedAmendment['outcome']): void => {
    void act.run(() => store.changeAmendment(sessionId, id, { outcome }), t('amendments.changed'));
  };
  const look = LOOKS[row.outcome];
  return (
    <li className={styles.amendment}>
      <span className={styles.amendmentWords}>
        <span lang="nl">{row.words}</span>
        <span className={styles.quiet}>{row.by === '' ? t('amendments.byNobody') : row.by}</span>
      </span>
      <StateBadge {...look}>{t(`amendments.outcome.${row.outcome}`)}</StateBadge>
      {row.versionId !== null ? null : (
        <ActionMenu
          about={row.words.slice(0, 60)}
          actions={[
            ...(['adopted', 'notAdopted', 'open'] as const)
              .filter((outcome) => outcome !== row.outcome)
              .map((outcome) => ({
                id: outcome,
                label: t(`amendments.set.${outcome}`),
                onAction: () => set(outcome),
              })),
            {
              id: 'remove',
              icon: 'remove' as const,
              isDanger: true,
              startsGroup: true,
              label: t('amendments.remove'),
              onAction: () =>
                void act.run(() => store.removeAmendment(sessionId, id), t('amendments.removed')),
            },
          ]}
        />
      )}
    </li>
  );
}

function OfDossier(props: {
  readonly view: SessionView;
  readonly dossier: SessionView['dossiers'][number];
  readonly found: AmendmentsView;
}): ReactNode {
  const t = useWords();
  const act = useAct();
  const { view, dossier, found } = props;
  const [open, setOpen] = useState<'add' | 'adopt' | null>(null);
  const versions = found.versions.filter(({ dossierId }) => dossierId === dossier.id);
  const amendments = found.amendments.filter(({ dossierId }) => dossierId === dossier.id);
  const current = currentDefinition(versions);
  const undecided = amendments.filter(({ versionId }) => versionId === null);
  const close = (): void => setOpen(null);
  return (
    <section className={styles.part} aria-labelledby={`definition-${dossier.id}`}>
      <div className={styles.head}>
        <h2 id={`definition-${dossier.id}`} className={styles.heading}>
          {t('amendments.definitionOf')}{' '}
          <PlaceLink to={{ screen: 'dossier', id: dossier.id }}>{dossier.title}</PlaceLink>
        </h2>
        <div className={styles.acts}>
          <Button icon="add" onPress={() => setOpen('add')}>
            {t('amendments.add')}
          </Button>
          <Button onPress={() => setOpen('adopt')}>{t('amendments.adopt')}</Button>
        </div>
      </div>
      {current ? (
        <blockquote className={styles.words} lang="nl">
          <strong>{current.term}</strong>
          <p>{`‘${current.words}’`}</p>
        </blockquote>
      ) : (
        <p className={styles.quiet}>{t('amendments.noDefinition')}</p>
      )}
      {amendments.length === 0 ? (
        <p className={styles.quiet}>{t('amendments.none')}</p>
      ) : (
        <ul className={styles.list}>
          {amendments.map((row) => (
            <Amendment key={row.id} row={row} act={act} />
          ))}
        </ul>
      )}
      {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
      {open === 'add' ? (
        <AmendmentDialog view={view} given={{ words: '', contribution: null }} onClose={close} />
      ) : null}
      {open === 'adopt' ? (
        <AdoptDialog
          session={view.session}
          dossierId={dossier.id}
          amendments={undecided}
          versions={versions}
          onClose={close}
        />
      ) : null}
    </section>
  );
}

export function Amendments(props: { readonly view: SessionView; readonly onEdit: () => void }): ReactNode {
  const t = useWords();
  const { view, onEdit } = props;
  const found = useWatch('amendments', view.session.id);
  if (found === undefined) return null;
  if (view.dossiers.length === 0) {
    return (
      <EmptyState icon="quote" action={<Button onPress={onEdit}>{t('sessions.chooseDossier')}</Button>}>
        {t('amendments.noDossier')}
      </EmptyState>
    );
  }
  return (
    <div className={styles.tab}>
      {view.dossiers.map((dossier) => (
        <OfDossier key={dossier.id} view={view} dossier={dossier} found={found} />
      ))}
    </div>
  );
}
