/** The contributions a point rests on, each with where it stands and the way to it. */
import type { ReactNode } from 'react';
import type { Support } from '#core/foundation/foundation';
import type { ContributionStance } from '#core/records/contribution-link';
import { useWords } from '../../i18n/words';
import { ActionMenu } from '../../ui/action-menu';
import type { IconName } from '../../ui/icon';
import { StateBadge } from '../../ui/state-badge';
import type { Tone } from '../../ui/tones';
import { PlaceLink } from '../navigation';
import { useStore } from '../store-context';
import type { Act } from '../use-act';
import styles from './foundation.module.css';

const LOOKS: Readonly<Record<ContributionStance, { readonly tone: Tone; readonly icon: IconName }>> = {
  for: { tone: 'onTime', icon: 'accept' },
  against: { tone: 'late', icon: 'close' },
  neutral: { tone: 'noClock', icon: 'minus' },
};

export function SupportList(props: {
  readonly support: readonly Support[];
  readonly letterId: string;
  readonly act: Act;
  /** Besides letting go and changing where it stands, such as quoting it. */
  readonly more?: (support: Support) => ReactNode;
}): ReactNode {
  const t = useWords();
  const store = useStore();
  const { support, letterId, act, more } = props;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without markers a list loses its role in some screen readers
    <ul role="list" className={styles.support}>
      {support.map((each) => {
        const { contribution, session, current, stance, link, voices } = each;
        const about = { letterId, pointId: link.pointId };
        const ids = [contribution.id];
        return (
          <li key={link.id} className={styles.supportRow}>
            <StateBadge {...LOOKS[stance]}>{t(`board.stance.${stance}`)}</StateBadge>
            <span className={styles.supportWords}>
              <span lang="nl" className={styles.clamped}>
                {contribution.text}
              </span>
              <span className={styles.quiet}>
                {[
                  voices > 1 ? t('foundation.voices', { count: voices }) : '',
                  contribution.organisation,
                  current?.name ?? '',
                ]
                  .filter((part) => part !== '')
                  .map((part) => `${part} · `)
                  .join('')}
                <PlaceLink to={{ screen: 'session', id: session.id, tab: 'order' }}>
                  {session.title}
                </PlaceLink>
              </span>
              {more?.(each)}
            </span>
            <ActionMenu
              about={contribution.text.slice(0, 60)}
              actions={[
                ...(['for', 'against', 'neutral'] as const)
                  .filter((other) => other !== stance)
                  .map((other) => ({
                    id: other,
                    label: t('foundation.setStance', { stance: t(`board.stance.${other}`) }),
                    onAction: () =>
                      void act.run(
                        () => store.linkContributions(session.id, ids, about, other),
                        t('board.done.linked', { count: 1 }),
                      ),
                  })),
                {
                  id: 'unlink',
                  icon: 'remove' as const,
                  startsGroup: true,
                  label: t('foundation.unlink'),
                  onAction: () =>
                    void act.run(
                      () => store.unlinkContributions(session.id, ids, about),
                      t('board.done.unlinked', { count: 1 }),
                    ),
                },
              ]}
            />
          </li>
        );
      })}
    </ul>
  );
}
