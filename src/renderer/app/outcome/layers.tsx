/** The three layers of one point, each in a few lines: what the executive says, the council decides, and is done. */
import type { ReactNode } from 'react';
import { type PointFate, pointFate } from '#core/outcome/point-fate';
import type { PointOutcome } from '#core/outcome/point-outcome';
import { useWords } from '../../i18n/words';
import { DayText } from '../../ui/day-text';
import type { IconName } from '../../ui/icon';
import { StateBadge } from '../../ui/state-badge';
import type { Tone } from '../../ui/tones';
import { PlaceLink } from '../navigation';
import styles from './layers.module.css';
import { TREATMENT_LOOK, VERDICT_LOOK } from './verdict-look';

const FATE_LOOK: Readonly<Record<PointFate, { readonly tone: Tone; readonly icon: IconName }>> = {
  done: { tone: 'onTime', icon: 'done' },
  doneOtherwise: { tone: 'nearly', icon: 'warning' },
  ordered: { tone: 'accent', icon: 'clock' },
  promised: { tone: 'accent', icon: 'clock' },
  answered: { tone: 'onTime', icon: 'answered' },
  rejected: { tone: 'late', icon: 'close' },
  noted: { tone: 'noClock', icon: 'look' },
  unanswered: { tone: 'noClock', icon: 'noClock' },
  withdrawn: { tone: 'noClock', icon: 'minus' },
  sleeps: { tone: 'noClock', icon: 'night' },
};

/** How far the chain of a point got. */
export function FateBadge(props: { readonly outcome: PointOutcome }): ReactNode {
  const t = useWords();
  const fate = pointFate(props.outcome);
  const look = FATE_LOOK[fate];
  return (
    <StateBadge tone={look.tone} icon={look.icon}>
      {t(`outcome.fate.${fate}`)}
    </StateBadge>
  );
}

export function ExecutiveLayer(props: { readonly outcome: PointOutcome }): ReactNode {
  const t = useWords();
  const { executive, answer, letterId } = props.outcome;
  if (executive === null && answer === null)
    return <span className={styles.quiet}>{t('outcome.nothing')}</span>;
  return (
    <div className={styles.layer}>
      {executive ? (
        <>
          <PlaceLink
            to={{ screen: 'reply', id: letterId, replyId: executive.reply.id }}
            className={styles.link}
          >
            <StateBadge
              tone={VERDICT_LOOK[executive.verdict].tone}
              icon={VERDICT_LOOK[executive.verdict].icon}
            >
              {t(`outcome.verdict.${executive.verdict}`)}
            </StateBadge>
          </PlaceLink>
          <span className={styles.quiet}>
            <DayText day={executive.reply.on} form="short" />
          </span>
          {executive.words === '' ? null : <q className={styles.words}>{executive.words}</q>}
          {executive.reason === '' || executive.words.includes(executive.reason) ? null : (
            <span>{t('outcome.reason', { reason: executive.reason })}</span>
          )}
        </>
      ) : null}
      {answer && answer.by === 'elsewhere' ? (
        <span>
          {t.rich('outcome.answered', { day: <DayText key="day" day={answer.on} form="short" /> })}{' '}
          <q className={styles.words}>{answer.words}</q>
        </span>
      ) : null}
    </div>
  );
}

export function CouncilLayer(props: {
  readonly outcome: PointOutcome;
  readonly dossierId: string;
}): ReactNode {
  const t = useWords();
  const { council } = props.outcome;
  if (council.length === 0) return <span className={styles.quiet}>{t('outcome.nothing')}</span>;
  return (
    <div className={styles.layer}>
      {council.map(({ eventId, motionId, title, date, state, treatment, clauses, carriesOut }) => (
        <div key={eventId} className={styles.layer}>
          <StateBadge tone={TREATMENT_LOOK[treatment].tone} icon={TREATMENT_LOOK[treatment].icon}>
            {t(`outcome.treatment.${treatment}`)}
          </StateBadge>
          <span>
            <PlaceLink to={{ screen: 'motion', id: props.dossierId, motionId }}>{title}</PlaceLink>{' '}
            <span className={styles.quiet}>
              {t(`outcome.motion.${state}`)} <DayText day={date} form="short" />
            </span>
          </span>
          {treatment === 'changed'
            ? clauses.map(({ id, words }) => (
                <q key={id} className={styles.words}>
                  {words}
                </q>
              ))
            : null}
          {carriesOut === null ? null : (
            <span className={styles.quiet}>{t(`outcome.carriesOut.${carriesOut}`)}</span>
          )}
        </div>
      ))}
    </div>
  );
}

/** What is done, with what was ordered beside it where the two differ. */
export function DoneLayer(props: { readonly outcome: PointOutcome }): ReactNode {
  const t = useWords();
  const { ordered, delivered, commitments } = props.outcome;
  return (
    <div className={styles.layer}>
      <FateBadge outcome={props.outcome} />
      {delivered?.differs && ordered ? (
        <dl className={styles.pair}>
          <div>
            <dt>{t('outcome.ordered')}</dt>
            <dd>{ordered.words}</dd>
          </div>
          <div>
            <dt>{t('outcome.delivered')}</dt>
            <dd>
              {delivered.words} <DayText day={delivered.on} form="short" />
            </dd>
          </div>
          <div className={styles.differs}>
            <dt>{t('outcome.differs')}</dt>
            <dd>{delivered.reason}</dd>
          </div>
        </dl>
      ) : delivered ? (
        <span>
          {delivered.words}{' '}
          <span className={styles.quiet}>
            <DayText day={delivered.on} form="short" />
          </span>
          {delivered.differs ? <span> {t('outcome.reason', { reason: delivered.reason })}</span> : null}
        </span>
      ) : null}
      {commitments.map(({ commitment, state }) => (
        <span key={commitment.id}>
          {t('outcome.commitment', { state: t(`commitment.state.${state}`) })}{' '}
          <q className={styles.words}>{commitment.words}</q>
        </span>
      ))}
    </div>
  );
}
