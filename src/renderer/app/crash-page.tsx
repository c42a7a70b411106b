import type { ReactNode } from 'react';
import { useWords } from '../i18n/words';
import { Button } from '../ui/button';
import { Logo } from '../ui/logo';
import { SaveRescueArchive } from './save-rescue-archive';
import styles from './whole-page.module.css';

export function CrashPage(props: { readonly error: unknown }): ReactNode {
  const t = useWords();
  const { error } = props;
  return (
    <main className={styles.page}>
      <Logo />
      <h1>{t('app.crash.title')}</h1>
      <p>{t('app.crash.safe')}</p>
      <p>{t('app.crash.do')}</p>
      <div className={styles.actions}>
        <Button kind="primary" onPress={() => window.location.reload()}>
          {t('app.crash.again')}
        </Button>
        <SaveRescueArchive />
      </div>
      <p>{t('app.crash.details')}</p>
      <div className={styles.details}>
        {error instanceof Error ? `${error.name}: ${error.message}` : String(error)}
      </div>
    </main>
  );
}
