import type { ReactNode } from 'react';
import { shortFingerprint } from '#core/sign-off/signed-content';
import type { OpenedResult } from '#store';
import { PlaceLink } from '../../app/navigation';
import type { Route } from '../../app/routes';
import { useWords } from '../../i18n/words';
import { Notice } from '../../ui/notice';
import styles from './exchange.module.css';

function placeOf({ about }: OpenedResult): Route {
  switch (about.kind) {
    case 'letter':
      return { screen: 'letter', id: about.id };
    case 'dossier':
      return { screen: 'dossier', id: about.id };
    case 'session':
      return { screen: 'session', id: about.id, tab: 'about' };
  }
}

/** What changed, and what a person has to look at: keys nobody knew, and approvals that do not hold. */
export function ExchangeResult(props: { readonly result: OpenedResult }): ReactNode {
  const t = useWords();
  const { result } = props;
  const { acts, newKeys, unproved, about } = result;
  return (
    <section className={styles.part} role="status">
      <Notice
        kind="done"
        title={t(acts === 0 ? 'exchange.done.nothing' : 'exchange.done')}
        actions={
          <PlaceLink to={placeOf(result)}>
            {t('exchange.done.open', { title: about.title || t('app.letter.untitled') })}
          </PlaceLink>
        }
      >
        {t('exchange.done.acts', { count: acts })}
      </Notice>
      {unproved.map(({ letterId, name }) => (
        <Notice key={letterId} kind="error">
          {t('exchange.unproved', { name })}
        </Notice>
      ))}
      {newKeys.map(({ keyId, name }) => (
        <Notice key={keyId} kind="warning" title={t('exchange.newKey', { name })}>
          {t('exchange.newKey.explain', { name, fingerprint: shortFingerprint(keyId) })}
        </Notice>
      ))}
    </section>
  );
}
