/** A whole page for when the data cannot be reached: what happened, what is safe, what to do. Never a blank one. */

import type { ReactNode } from 'react';
import type { StoreUnavailableCode } from '#store';
import { useWords } from '../i18n/words';
import { Button } from '../ui/button';
import { Logo } from '../ui/logo';
import styles from './whole-page.module.css';

export function UnavailablePage(props: {
  readonly code: StoreUnavailableCode | 'store.blocked' | 'store.superseded';
  readonly context: Readonly<Record<string, string | number>>;
}): ReactNode {
  const t = useWords();
  return (
    <main className={styles.page}>
      <Logo />
      <h1>{t(`app.unavailable.${props.code}.title`)}</h1>
      <p>{t(`app.unavailable.${props.code}.safe`, props.context)}</p>
      <p>{t(`app.unavailable.${props.code}.do`, props.context)}</p>
      <div className={styles.actions}>
        <Button kind="primary" onPress={() => window.location.reload()}>
          {t('app.unavailable.retry')}
        </Button>
      </div>
    </main>
  );
}
