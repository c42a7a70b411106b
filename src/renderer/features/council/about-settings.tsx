import type { ReactNode } from 'react';
import { useHost } from '../../app/host-context';
import { useWords } from '../../i18n/words';
import { PageHeader } from '../../ui/page-header';
import styles from './council.module.css';

export function AboutSettings(): ReactNode {
  const t = useWords();
  const host = useHost();
  return (
    <>
      <PageHeader title={t('council.settings.about')} />
      <div className={styles.part}>
        <p>{t('council.about.what')}</p>
        <p>{t('council.about.where')}</p>
        <p className={styles.quiet}>
          {t('council.about.version', { version: host.about.version, host: host.about.host })}
        </p>
        <p className={styles.quiet}>{t('council.about.licence')}</p>
      </div>
    </>
  );
}
