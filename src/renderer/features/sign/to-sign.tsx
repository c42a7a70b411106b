/** What lies there to be signed, for who signs; and for everybody else, where it stands. */
import type { ReactNode } from 'react';
import { isSigner } from '#core/letter/path-events';
import type { LetterForSignOff } from '#store';
import { LetterStateBadge } from '../../app/letter-state-badge';
import { PlaceLink } from '../../app/navigation';
import { useProfile, useWatch } from '../../app/store-context';
import { useDays } from '../../i18n/use-days';
import { useWords } from '../../i18n/words';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { RowWords } from '../../ui/row-words';
import styles from './sign.module.css';

export function ToSign(): ReactNode {
  const t = useWords();
  const letters = useWatch('forSignOff');
  const { actor } = useProfile();
  if (letters === undefined) return null;
  const signs = actor !== null && isSigner(actor);
  const waiting = letters.filter(({ state }) => state.status === 'forSignOff');
  const signed = letters.filter(({ state }) => state.status === 'signed');
  return (
    <Page width="steps">
      <PageHeader
        title={t(signs ? 'sign.list.title.signer' : 'sign.list.title', { count: waiting.length })}
      />
      {letters.length === 0 ? (
        <EmptyState icon="sign">{t(signs ? 'sign.list.none.signer' : 'sign.list.none')}</EmptyState>
      ) : null}
      {waiting.length > 0 ? (
        <Rows name={t('sign.list.waiting')} rows={waiting} action={signs ? 'read' : 'look'} />
      ) : null}
      {signed.length > 0 ? <Rows name={t('sign.list.signed')} rows={signed} action="send" /> : null}
    </Page>
  );
}

function Rows(props: {
  readonly name: string;
  readonly rows: readonly LetterForSignOff[];
  readonly action: 'read' | 'look' | 'send';
}): ReactNode {
  const t = useWords();
  const days = useDays();
  const { name, rows, action } = props;
  return (
    <section className={styles.part} aria-label={name}>
      <h2>{name}</h2>
      <ul className={styles.rows}>
        {rows.map((row) => {
          const title = row.subject || t('app.letter.untitled');
          return (
            <li key={row.id} className={styles.row}>
              <span>
                <LetterStateBadge letter={row} />
              </span>
              <RowWords
                title={title}
                about={[
                  row.state.reference,
                  row.dossierTitle,
                  t('sign.list.since', { moment: days.moment(row.frozenAt) }),
                ]}
              >
                {row.state.path.asked?.remark ? (
                  <span className={styles.remark}>{row.state.path.asked.remark}</span>
                ) : null}
              </RowWords>
              <PlaceLink
                to={{ screen: action === 'send' ? 'letter' : 'signLetter', id: row.id }}
                className={styles.go}
                aria-label={t('overview.do.about', { action: t(`sign.list.do.${action}`), title })}
              >
                {t(`sign.list.do.${action}`)}
              </PlaceLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
