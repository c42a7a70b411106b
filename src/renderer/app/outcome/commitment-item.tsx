import type { ReactNode } from 'react';
import type { Settlement } from '#core/outcome/commitment-acts';
import { type CommitmentStanding, daysUntilDue, isOwed } from '#core/outcome/commitment-state';
import type { DossierDocument } from '#core/records/dossier-document';
import { useWords } from '../../i18n/words';
import { ActionMenu } from '../../ui/action-menu';
import { DaysLeft, DayText } from '../../ui/day-text';
import type { Action } from '../../ui/menu';
import { Notice } from '../../ui/notice';
import { StateBadge } from '../../ui/state-badge';
import { useToday } from '../clock';
import { useStore } from '../store-context';
import { useAct } from '../use-act';
import { COMMITMENT_LOOK } from './commitment-look';
import styles from './outcome.module.css';

export function CommitmentItem(props: {
  readonly standing: CommitmentStanding;
  /** In which it can be read, where it is kept here. */
  readonly document: DossierDocument | null;
  readonly onEdit: () => void;
  readonly onSettle: (kind: Settlement) => void;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const today = useToday();
  const act = useAct();
  const { standing, document, onEdit, onSettle } = props;
  const { commitment, state, last } = standing;
  const { words, by, on, due, period, where } = commitment;
  const look = COMMITMENT_LOOK[state];
  const proof = last === null ? '' : last.kind === 'lapsed' ? last.reason : last.proof;
  const settle: Action[] = isOwed(standing)
    ? [
        {
          id: 'fulfilled',
          icon: 'done',
          label: t('commitment.settle.fulfilled'),
          onAction: () => onSettle('fulfilled'),
        },
        {
          id: 'partly',
          icon: 'notDone',
          label: t('commitment.settle.partly'),
          onAction: () => onSettle('partly'),
        },
        {
          id: 'lapsed',
          icon: 'minus',
          label: t('commitment.settle.lapsed'),
          onAction: () => onSettle('lapsed'),
        },
      ]
    : [];
  return (
    <li className={styles.item} data-row={commitment.id}>
      <div className={styles.line}>
        <q>{words}</q>
        <ActionMenu
          about={words}
          actions={[
            ...settle,
            ...(last === null
              ? []
              : [
                  {
                    id: 'back',
                    icon: 'undo' as const,
                    label: t('commitment.back'),
                    onAction: () =>
                      void act.run(
                        () => store.withdrawCommitmentEvent(commitment.id, last.id),
                        t('commitment.back.done'),
                      ),
                  },
                ]),
            { id: 'edit', icon: 'edit', startsGroup: true, label: t('commitment.edit'), onAction: onEdit },
            {
              id: 'remove',
              icon: 'remove',
              isDanger: true,
              label: t('commitment.remove'),
              onAction: () =>
                void act.run(() => store.removeCommitment(commitment.id), t('commitment.removed')),
            },
          ]}
        />
      </div>
      <div className={styles.facts}>
        <StateBadge tone={look.tone} icon={look.icon}>
          {t(`commitment.state.${state}`)}
        </StateBadge>
        <span>{by}</span>
        <DayText day={on} form="short" />
        {due === null ? (
          period === '' ? null : (
            <span>{period}</span>
          )
        ) : (
          <span>
            {t.rich('commitment.due.by', { day: <DayText key="day" day={due} /> })}
            {daysUntilDue(standing, today) === null ? null : (
              <>
                {', '}
                <DaysLeft today={today} due={due} />
              </>
            )}
          </span>
        )}
        {document === null ? null : <span>{document.fileName}</span>}
        {where === '' ? null : <span>{where}</span>}
      </div>
      {proof === '' ? null : <p className={styles.quiet}>{proof}</p>}
      {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
    </li>
  );
}
