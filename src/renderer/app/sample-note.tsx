import type { ReactNode } from 'react';
import { useWords } from '../i18n/words';
import { Icon } from '../ui/icon';
import { PlaceLink } from './navigation';
import styles from './sample-note.module.css';
import { useProfile } from './store-context';

/** In the sample council everything is invented, and says so. */
export function SampleNote(): ReactNode {
  const t = useWords();
  const { council } = useProfile();
  if (!council.sample) return null;
  return (
    <aside className={styles.note} aria-label={t('app.sample.name')}>
      <Icon name="info" size="small" />
      <span>
        {t('app.sample.note')}{' '}
        <PlaceLink to={{ screen: 'settings', section: 'archive' }}>{t('app.sample.leave')}</PlaceLink>
      </span>
    </aside>
  );
}
