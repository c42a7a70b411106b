/** One letter: every point with what the executive says, the municipal council decides, and what is done. */
import type { ReactNode } from 'react';
import { inputKey, type PointInput } from '#core/foundation/point-input';
import type { PointOutcome } from '#core/outcome/point-outcome';
import type { SentLetterOutcomes } from '#store';
import { PlaceLink } from '../../../app/navigation';
import { CouncilLayer, DoneLayer, ExecutiveLayer } from '../../../app/outcome/layers';
import { useDays } from '../../../i18n/use-days';
import { useWords } from '../../../i18n/words';
import { ActionMenu } from '../../../ui/action-menu';
import { cx } from '../../../ui/class-names';
import { DayText } from '../../../ui/day-text';
import styles from './effect.module.css';
import type { PointAsk } from './point-dialogs';

/** What the point rests on, on a line of its own, with the way to what was said. */
function InputLine(props: { readonly input: PointInput; readonly letterId: string }): ReactNode {
  const t = useWords();
  const { voices, counts, organisations } = props.input;
  const more = [
    counts.against === 0 ? '' : t('effect.input.against', { count: counts.against }),
    organisations.length === 0 ? '' : t('effect.input.of', { names: organisations.join(', ') }),
  ].filter((part) => part !== '');
  return (
    <span className={styles.input}>
      <PlaceLink to={{ screen: 'foundation', id: props.letterId }}>
        {t('effect.input', { count: voices })}
      </PlaceLink>
      {more.length === 0 ? null : `, ${more.join(', ')}`}
    </span>
  );
}

function PointRow(props: {
  readonly outcome: PointOutcome;
  readonly dossierId: string;
  readonly input: PointInput | undefined;
  readonly onAsk: (ask: PointAsk) => void;
}): ReactNode {
  const t = useWords();
  const days = useDays();
  const { outcome, dossierId, onAsk } = props;
  const { point, withdrawn, sleeps } = outcome;
  const name = t(point.kind === 'question' ? 'reply.point.question' : 'reply.point.number', {
    number: point.number,
  });
  const isQuiet = sleeps || withdrawn !== null;
  return (
    <tr className={cx(isQuiet && styles.quietRow)} data-row={outcome.pointId}>
      <th scope="row" className={styles.point}>
        <span className={styles.name}>{name}</span> {point.text}
        {withdrawn ? (
          <span className={styles.quiet}>
            {' '}
            {t('reply.alone.withdrawn', { day: days.day(withdrawn.on), reason: withdrawn.reason })}
          </span>
        ) : null}
        {props.input ? <InputLine input={props.input} letterId={outcome.letterId} /> : null}
      </th>
      <td>
        <ExecutiveLayer outcome={outcome} />
      </td>
      <td>
        <CouncilLayer outcome={outcome} dossierId={dossierId} />
      </td>
      <td>
        <DoneLayer outcome={outcome} />
      </td>
      <td className={styles.menu}>
        {withdrawn ? null : (
          <ActionMenu
            about={name}
            actions={[
              {
                id: 'delivered',
                icon: 'done',
                label: t('effect.delivered'),
                onAction: () => onAsk({ kind: 'delivered', outcome }),
              },
              ...(point.kind === 'question'
                ? [
                    {
                      id: 'answered',
                      icon: 'answered' as const,
                      label: t('effect.answered'),
                      onAction: () => onAsk({ kind: 'answered', outcome }),
                    },
                  ]
                : []),
              {
                id: 'withdraw',
                icon: 'minus',
                startsGroup: true,
                label: t('effect.withdraw'),
                onAction: () => onAsk({ kind: 'withdraw', outcome }),
              },
            ]}
          />
        )}
      </td>
    </tr>
  );
}

export function EffectTable(props: {
  readonly letter: SentLetterOutcomes;
  readonly input: ReadonlyMap<string, PointInput>;
  readonly onAsk: (ask: PointAsk) => void;
}): ReactNode {
  const t = useWords();
  const { letter, reference, sentOn, outcomes } = props.letter;
  if (outcomes.length === 0) return null;
  const subject = letter.subject || t('app.letter.untitled');
  const branches = (['primary', 'fallback'] as const)
    .map((branch) => ({ branch, own: outcomes.filter(({ point }) => point.branch === branch) }))
    .filter(({ own }) => own.length > 0);
  return (
    <section className={styles.letter} aria-label={subject}>
      <h2>
        <PlaceLink to={{ screen: 'letter', id: letter.id }} className={styles.title}>
          {subject}
        </PlaceLink>
      </h2>
      <p className={styles.quiet}>
        {reference === null ? null : <span className={styles.reference}>{reference}</span>}
        {sentOn === null ? null : t.rich('effect.sent', { day: <DayText key="day" day={sentOn} /> })}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('effect.column.advice')}</th>
            <th scope="col">{t('effect.column.executive')}</th>
            <th scope="col">{t('effect.column.council')}</th>
            <th scope="col">{t('effect.column.done')}</th>
            <td className={styles.menu} />
          </tr>
        </thead>
        {branches.map(({ branch, own }) => (
          <tbody key={branch}>
            {branch === 'fallback' ? (
              <tr>
                <th colSpan={5} scope="rowgroup" className={styles.branch}>
                  {t('effect.fallback')}
                </th>
              </tr>
            ) : null}
            {own.map((outcome) => (
              <PointRow
                key={outcome.pointId}
                outcome={outcome}
                dossierId={letter.dossierId}
                input={props.input.get(inputKey(outcome))}
                onAsk={props.onAsk}
              />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
