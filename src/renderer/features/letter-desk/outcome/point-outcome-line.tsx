/** Under a point of a letter that was sent, small: what the executive says, the municipal council decides, and is done. */
import type { ReactNode } from 'react';
import { type PointFate, pointFate } from '#core/outcome/point-fate';
import type { PointOutcome } from '#core/outcome/point-outcome';
import { PlaceLink } from '../../../app/navigation';
import { FateBadge } from '../../../app/outcome/layers';
import { TREATMENT_LOOK, VERDICT_LOOK } from '../../../app/outcome/verdict-look';
import type { Route } from '../../../app/routes';
import { useLanguage, useWords } from '../../../i18n/words';
import { StateBadge } from '../../../ui/state-badge';
import { useOutcomeOfPoint } from './outcomes-of-points';
import styles from './point-outcome-line.module.css';

/** What the layers before it say already. */
const IS_SAID: ReadonlySet<PointFate> = new Set(['rejected', 'noted']);
const IS_DONE: ReadonlySet<PointFate> = new Set(['done', 'doneOtherwise', 'ordered', 'promised']);

function Layer(props: {
  readonly name: string;
  readonly to: Route;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <PlaceLink to={props.to} className={styles.layer}>
      {props.name === '' ? null : <span className={styles.name}>{props.name}</span>}
      {props.children}
    </PlaceLink>
  );
}

/** A fallback sleeps until the primary was turned down; then it asks for a verdict as any point. */
function Fallback({ point, sleeps }: PointOutcome): ReactNode {
  const t = useWords();
  if (point.branch !== 'fallback') return null;
  return (
    <StateBadge tone={sleeps ? 'noClock' : 'nearly'} icon={sleeps ? 'night' : 'warning'}>
      {t(sleeps ? 'desk.outcome.sleeps' : 'desk.outcome.awake')}
    </StateBadge>
  );
}

export function PointOutcomeLine(props: { readonly pointId: string }): ReactNode {
  const t = useWords();
  const language = useLanguage();
  const { dossierId, outcome } = useOutcomeOfPoint(props.pointId);
  if (outcome === null) return null;
  const { executive, council, letterId, pointId, sleeps } = outcome;
  const decided = council.at(-1);
  const fate = pointFate(outcome);
  const effect: Route = { screen: 'effect', id: dossierId, rowId: pointId };
  return (
    <div className={styles.line} lang={language} data-beside-text="">
      <Fallback {...outcome} />
      {executive === null ? null : (
        <Layer
          name={t('desk.outcome.executive')}
          to={{ screen: 'reply', id: letterId, replyId: executive.reply.id, pointId }}
        >
          <StateBadge tone={VERDICT_LOOK[executive.verdict].tone} icon={VERDICT_LOOK[executive.verdict].icon}>
            {t(`outcome.verdict.${executive.verdict}`)}
          </StateBadge>
        </Layer>
      )}
      {decided === undefined ? null : (
        <Layer
          name={t('desk.outcome.council')}
          to={{ screen: 'motion', id: dossierId, motionId: decided.motionId }}
        >
          <StateBadge
            tone={decided.state === 'carried' ? TREATMENT_LOOK[decided.treatment].tone : 'noClock'}
            icon={TREATMENT_LOOK[decided.treatment].icon}
          >
            {decided.state === 'carried'
              ? t(`outcome.treatment.${decided.treatment}`)
              : t('desk.outcome.motion', {
                  treatment: t(`outcome.treatment.${decided.treatment}`),
                  state: t(`outcome.motion.${decided.state}`),
                })}
          </StateBadge>
        </Layer>
      )}
      {sleeps || IS_SAID.has(fate) ? null : (
        <Layer name={IS_DONE.has(fate) ? t('desk.outcome.done') : ''} to={effect}>
          <FateBadge outcome={outcome} />
        </Layer>
      )}
    </div>
  );
}
