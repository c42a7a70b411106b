/** Asked where nobody has been chosen yet, as on a machine that was filled from an archive. */

import type { ReactNode } from 'react';
import type { Person } from '#core/records/person';
import { useWords } from '../i18n/words';
import { Icon } from '../ui/icon';
import { Logo } from '../ui/logo';
import { useStore, useWatch } from './store-context';
import styles from './whole-page.module.css';

export function WhoAreYou(props: { readonly people: readonly Person[] }): ReactNode {
  const t = useWords();
  const store = useStore();
  const keys = useWatch('signingKeys') ?? [];
  const protectedBy = new Set(keys.filter(({ ended }) => ended === null).map(({ personId }) => personId));
  return (
    <main className={styles.page}>
      <Logo />
      <h1>{t('app.who.title')}</h1>
      <p>{t('app.who.explain')}</p>
      <div className={styles.people}>
        {props.people.map((person) => (
          <button
            key={person.id}
            type="button"
            className={styles.person}
            onClick={() => void store.workAs(person.id)}
          >
            <strong>{person.name}</strong>
            <span>{person.function || t(`council.role.${person.role}`)}</span>
            {protectedBy.has(person.id) ? (
              <span className={styles.protected}>
                <Icon name="locked" size="small" /> {t('sign.who.protected')}
              </span>
            ) : null}
          </button>
        ))}
      </div>
    </main>
  );
}
