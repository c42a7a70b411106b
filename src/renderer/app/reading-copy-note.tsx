import type { ReactNode } from 'react';
import { useDays } from '../i18n/use-days';
import { useWords } from '../i18n/words';
import { Icon } from '../ui/icon';
import { PlaceLink } from './navigation';
import styles from './sample-note.module.css';
import { useWatch } from './store-context';

/** Above every screen of a profile that is only for reading. */
export function ReadingCopyNote(): ReactNode {
  const t = useWords();
  const days = useDays();
  const copy = useWatch('readingCopy');
  if (copy === null || copy === undefined) return null;
  return (
    <aside className={styles.note} aria-label={t('readingCopy.name')}>
      <Icon name="look" size="small" />
      <span>
        {t('readingCopy.note', { from: copy.from, moment: days.moment(copy.madeAt) })}{' '}
        <PlaceLink to={{ screen: 'exchange' }}>{t('readingCopy.open')}</PlaceLink>
      </span>
    </aside>
  );
}
