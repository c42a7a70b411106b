import type { ReactNode } from 'react';
import { useWords } from '../i18n/words';
import { Logo } from '../ui/logo';
import styles from './before-set-up.module.css';
import { PlaceLink } from './navigation';

/** Around what can be done before there is a council here. */
export function BeforeSetUp(props: { readonly children: ReactNode }): ReactNode {
  const t = useWords();
  return (
    <div className={styles.room}>
      <header className={styles.top}>
        <Logo />
        <PlaceLink to={{ screen: 'overview' }}>{t('app.beforeSetUp.back')}</PlaceLink>
      </header>
      <main className={styles.page}>{props.children}</main>
    </div>
  );
}
