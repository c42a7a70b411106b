import type { ReactNode } from 'react';
import type { PointOutcome } from '#core/outcome/point-outcome';
import { asksVerdict } from '#core/outcome/reply-signals';
import { useDays } from '../../../i18n/use-days';
import { useWords } from '../../../i18n/words';
import { Disclosure } from '../../../ui/disclosure';
import styles from './reply.module.css';

/** Points that ask nothing of a reply now, and why: withdrawn by the council, or a fallback that sleeps. */
export function LeftAlone(props: { readonly outcomes: readonly PointOutcome[] }): ReactNode {
  const t = useWords();
  const days = useDays();
  const alone = props.outcomes.filter((outcome) => !asksVerdict(outcome));
  if (alone.length === 0) return null;
  return (
    <Disclosure title={t('reply.alone', { count: alone.length })}>
      <ul className={styles.alone}>
        {alone.map(({ pointId, point, withdrawn }) => (
          <li key={pointId}>
            <strong>{point.number}</strong> {point.text}{' '}
            <span className={styles.quiet}>
              {withdrawn
                ? t('reply.alone.withdrawn', { day: days.day(withdrawn.on), reason: withdrawn.reason })
                : t('reply.alone.sleeps')}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
