/** Doorwerking: what became of all that was advised in a dossier, from input to done, on one page that prints. */
import { type ReactNode, useState } from 'react';
import { openQuestions } from '#core/outcome/open-questions';
import { type PointFate, pointFate, pointFates } from '#core/outcome/point-fate';
import { useHost } from '../../../app/host-context';
import { useLookAt } from '../../../app/look-at';
import { go, PlaceLink } from '../../../app/navigation';
import { Commitments } from '../../../app/outcome/commitments';
import { OpenQuestions } from '../../../app/outcome/open-questions';
import { MOTION_LOOK } from '../../../app/outcome/verdict-look';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { DayText } from '../../../ui/day-text';
import { EmptyState } from '../../../ui/empty-state';
import { PageHeader } from '../../../ui/page-header';
import { StateBadge } from '../../../ui/state-badge';
import { Contradictions, type Named } from './contradictions';
import styles from './effect.module.css';
import { EffectTable } from './effect-table';
import { type PointAsk, PointDialog } from './point-dialogs';
import { type Effect as EffectView, useEffectOf } from './use-effect';
import { useEffectFile } from './use-effect-file';

/** How many points got how far, the furthest first. */
function counted({ content }: EffectView): readonly { readonly fate: PointFate; readonly count: number }[] {
  const fates = content.letters.flatMap(({ outcomes }) => outcomes.map(pointFate));
  return pointFates
    .map((fate) => ({ fate, count: fates.filter((each) => each === fate).length }))
    .filter(({ count }) => count > 0);
}

function namesOf({ outcomes, view }: EffectView): ReadonlyMap<string, Named> {
  return new Map<string, Named>([
    ...outcomes.letters.map(({ letter }) => [letter.id, { name: letter.subject, isLetter: true }] as const),
    ...view.documents.map(({ id, fileName }) => [id, { name: fileName, isLetter: false }] as const),
  ]);
}

export function Effect(props: { readonly id: string; readonly rowId?: string | undefined }): ReactNode {
  const t = useWords();
  const host = useHost();
  const effect = useEffectOf(props.id);
  const file = useEffectFile();
  const [ask, setAsk] = useState<PointAsk | null>(null);
  useLookAt(props.rowId, Boolean(effect));
  if (effect === undefined) return null;
  const isEmpty = effect === null || effect.content.letters.every(({ outcomes }) => outcomes.length === 0);
  if (
    effect === null ||
    (isEmpty && effect.content.commitments.length + effect.content.motions.length === 0)
  ) {
    return (
      <div className={styles.page}>
        {effect === null ? null : (
          <PageHeader title={t('effect.title', { title: effect.view.dossier.title })} />
        )}
        <EmptyState
          icon="check"
          action={
            <Button onPress={() => go({ screen: 'dossier', id: props.id })}>{t('motion.toDossier')}</Button>
          }
        >
          {t('effect.empty')}
        </EmptyState>
        {effect === null ? null : <Contradictions dossierId={props.id} names={namesOf(effect)} />}
      </div>
    );
  }
  const { view, outcomes, content } = effect;
  const asked = outcomes.letters.find(({ letter }) => letter.id === ask?.outcome.letterId);
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('effect.title', { title: view.dossier.title })}
        meta={counted(effect).map(({ fate, count }) => (
          <span key={fate}>{t('effect.count', { count, fate: t(`outcome.fate.${fate}`) })}</span>
        ))}
        actions={
          <>
            <Button icon="exportFile" isDisabled={file.isBusy} onPress={() => file.save(effect)}>
              {t('effect.save')}
            </Button>
            <Button icon="print" onPress={() => void host.print()}>
              {t('effect.print')}
            </Button>
          </>
        }
      />
      {outcomes.letters.map((letter) => (
        <EffectTable key={letter.letter.id} letter={letter} input={content.input} onAsk={setAsk} />
      ))}
      {content.motions.length === 0 ? null : (
        <section className={styles.part}>
          <h2>{t('effect.motions')}</h2>
          <ul className={styles.list}>
            {content.motions.map(({ motion, state, decision }) => (
              <li key={motion.id}>
                <PlaceLink to={{ screen: 'motion', id: props.id, motionId: motion.id }}>
                  {motion.title}
                </PlaceLink>{' '}
                <StateBadge tone={MOTION_LOOK[state].tone} icon={MOTION_LOOK[state].icon}>
                  {t(`outcome.motion.${state}`)}
                </StateBadge>{' '}
                <span className={styles.quiet}>
                  <DayText day={decision?.on ?? motion.date} form="short" />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.part}>
        <Commitments dossierId={props.id} standings={content.commitments} documents={view.documents} />
      </section>
      <OpenQuestions questions={openQuestions(content.letters)} />
      <Contradictions dossierId={props.id} names={namesOf(effect)} />
      {ask === null ? null : (
        <PointDialog
          key={`${ask.kind}/${ask.outcome.pointId}`}
          ask={ask}
          sentOn={asked?.sentOn ?? null}
          documents={view.documents}
          onClose={() => setAsk(null)}
        />
      )}
    </div>
  );
}
