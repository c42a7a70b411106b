/** A motion of the municipal council: what it says, how it ended, and what it does with the advice. */
import { type ReactNode, useState } from 'react';
import { v7 } from 'uuid';
import { withoutOwnVerb } from '#core/motion/own-verb';
import { motionStanding } from '#core/outcome/motion-state';
import { askingClauses, groundKinds, type Motion as MotionRecord } from '#core/records/motion';
import { go, goInstead } from '../../../app/navigation';
import { MOTION_LOOK } from '../../../app/outcome/verdict-look';
import { useStore, useWatch } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { ActionMenu } from '../../../ui/action-menu';
import { Button } from '../../../ui/button';
import { DayText } from '../../../ui/day-text';
import { Disclosure } from '../../../ui/disclosure';
import { EmptyState } from '../../../ui/empty-state';
import { Notice } from '../../../ui/notice';
import { PageHeader } from '../../../ui/page-header';
import { StateBadge } from '../../../ui/state-badge';
import { DecisionDialog } from './decision-dialog';
import { ExecutiveDialog } from './executive-dialog';
import { letterChoices } from './letter-choices';
import { Matching } from './matching';
import styles from './motion.module.css';
import { type MotionForm as Form, fieldsOf, formOf } from './motion-fields';
import { MotionForm } from './motion-form';

function Grounds({ motion }: { readonly motion: MotionRecord }): ReactNode {
  const t = useWords();
  const grounds = groundKinds
    .map((kind) => ({ kind, clauses: motion.clauses.filter((clause) => clause.kind === kind) }))
    .filter(({ clauses }) => clauses.length > 0);
  if (grounds.length === 0) return null;
  return (
    <Disclosure title={t('motion.grounds')}>
      <div className={styles.grounds}>
        {grounds.map(({ kind, clauses }) => (
          <section key={kind} aria-label={t(`motion.clauses.${kind}`)}>
            <h4>{t(`motion.clauses.${kind}`)}</h4>
            <ul>
              {clauses.map(({ id, words }) => (
                <li key={id}>{words}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Disclosure>
  );
}

/** What it says before its first clause; without its verb it is no sentence. */
function Instruction({ motion }: { readonly motion: MotionRecord }): ReactNode {
  const t = useWords();
  const [first] = askingClauses(motion);
  const rest = withoutOwnVerb(motion.instruction);
  if (rest === '') return null;
  return (
    <p className={styles.quiet}>
      {first ? <strong>{t(`motion.clauses.${first.kind}`)}</strong> : null} {rest}
    </p>
  );
}

export function Motion(props: { readonly dossierId: string; readonly motionId: string }): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { dossierId, motionId } = props;
  const dossier = useWatch('dossier', dossierId);
  const all = useWatch('dossierOutcomes', dossierId);
  const [asked, setAsked] = useState<'decision' | 'executive' | 'edit' | null>(null);
  if (all === undefined || dossier === undefined) return null;
  const motion = all.motions.find(({ id }) => id === motionId);
  if (!motion) {
    return (
      <div className={styles.page}>
        <EmptyState
          icon="law"
          action={
            <Button onPress={() => go({ screen: 'dossier', id: dossierId })}>{t('motion.toDossier')}</Button>
          }
        >
          {t('motion.gone')}
        </EmptyState>
      </div>
    );
  }
  const standing = motionStanding(motion, all.motionEvents);
  const { state, decision, executive } = standing;
  const letter = all.letters.find((each) => each.letter.id === motion.letterId) ?? null;
  const close = (): void => setAsked(null);
  const votes =
    decision?.votesFor == null || decision.votesAgainst == null
      ? null
      : t('motion.votes', { for: decision.votesFor, against: decision.votesAgainst });

  const save = async (form: Form): Promise<void> => {
    const { date } = form;
    if (date === null) return;
    const fields = fieldsOf({ ...form, date }, motion.clauses, () => v7());
    const done = await act.run(() => store.changeMotion(motionId, fields), t('motion.changed'));
    if (done) close();
  };
  const remove = async (): Promise<void> => {
    const done = await act.run(
      () => store.removeMotion(motionId),
      t('motion.removed', { title: motion.title }),
    );
    if (done) goInstead({ screen: 'dossier', id: dossierId });
  };
  const look = MOTION_LOOK[state];
  return (
    <div className={styles.page}>
      <PageHeader
        title={motion.title}
        meta={
          <>
            <StateBadge tone={look.tone} icon={look.icon}>
              {t(`outcome.motion.${state}`)}
            </StateBadge>
            <DayText day={decision?.on ?? motion.date} form="long" />
            {motion.offAgenda ? <span>{t('motion.offAgenda')}</span> : null}
            {motion.reference === '' ? null : <span>{motion.reference}</span>}
            {votes === null ? null : <span>{votes}</span>}
            {motion.movers.length === 0 ? null : (
              <span>
                {t('motion.movers', {
                  names: motion.movers
                    .map(({ name, group }) => (group === '' ? name : `${name} (${group})`))
                    .join(', '),
                })}
              </span>
            )}
          </>
        }
        actions={
          asked === 'edit' ? null : (
            <>
              <Button kind={decision ? 'quiet' : 'primary'} onPress={() => setAsked('decision')}>
                {t('motion.decide')}
              </Button>
              {state === 'carried' ? (
                <Button kind={executive ? 'quiet' : 'primary'} onPress={() => setAsked('executive')}>
                  {t('motion.executive.open')}
                </Button>
              ) : null}
              <ActionMenu
                about={motion.title}
                actions={[
                  { id: 'edit', icon: 'edit', label: t('motion.edit'), onAction: () => setAsked('edit') },
                  {
                    id: 'remove',
                    icon: 'remove',
                    isDanger: true,
                    startsGroup: true,
                    label: t('motion.remove'),
                    onAction: () => void remove(),
                  },
                ]}
              />
            </>
          )
        }
      />
      {asked === 'edit' ? (
        <MotionForm
          initial={formOf(motion)}
          letters={letterChoices(all.letters, t('app.letter.untitled'))}
          doIt={t('motion.save')}
          act={act}
          onDo={(form) => void save(form)}
          onCancel={close}
        />
      ) : (
        <>
          {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
          {executive ? (
            <p>
              {t.rich('motion.executive.says', {
                carriesOut: t(`outcome.carriesOut.${executive.carriesOut}`),
                day: <DayText key="day" day={executive.on} />,
              })}
              {executive.words === '' ? null : <q>{executive.words}</q>}
            </p>
          ) : null}
          <Instruction motion={motion} />
          {askingClauses(motion).length === 0 ? (
            <Notice
              kind="info"
              actions={<Button onPress={() => setAsked('edit')}>{t('motion.edit')}</Button>}
            >
              {t('motion.noClauses')}
            </Notice>
          ) : null}
          {letter === null ? (
            <Notice
              kind="info"
              actions={<Button onPress={() => setAsked('edit')}>{t('motion.edit')}</Button>}
            >
              {t('motion.noLetter')}
            </Notice>
          ) : (
            <Matching standing={standing} outcomes={letter.outcomes} />
          )}
          <Grounds motion={motion} />
        </>
      )}
      {asked === 'decision' ? <DecisionDialog standing={standing} onClose={close} /> : null}
      {asked === 'executive' ? (
        <ExecutiveDialog standing={standing} documents={dossier?.documents ?? []} onClose={close} />
      ) : null}
    </div>
  );
}
