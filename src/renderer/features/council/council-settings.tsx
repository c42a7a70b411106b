import type { ReactNode } from 'react';
import type { CouncilFields } from '#store';
import { hrefOf } from '../../app/navigation';
import { useProfile, useStore } from '../../app/store-context';
import { useAct } from '../../app/use-act';
import { useSavedFields } from '../../app/use-saved-fields';
import { useWords } from '../../i18n/words';
import { Link } from '../../ui/link';
import { Notice } from '../../ui/notice';
import { PageHeader } from '../../ui/page-header';
import styles from './council.module.css';
import { CouncilAddressee, CouncilContact, CouncilIdentity } from './council-form';

const trimmedLines = (lines: readonly string[]): string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '');

/** Saved as one goes; what is refused stays as it was typed, with the reason beside it. */
export function CouncilSettings(): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const { council } = useProfile();
  const { value, change } = useSavedFields<CouncilFields>(council, (set) =>
    act.run(() =>
      store.changeCouncil(council.id, {
        ...set,
        ...(set.postalAddress ? { postalAddress: trimmedLines(set.postalAddress) } : {}),
        ...(set.addressee ? { addressee: trimmedLines(set.addressee) } : {}),
      }),
    ),
  );
  const form = { value, onChange: change, problemOf: act.problemOf };
  return (
    <>
      <PageHeader title={t('council.settings.council')} />
      <p className={styles.quiet}>{t('council.settings.saved')}</p>
      <div className={styles.part}>
        <CouncilIdentity {...form} />
      </div>
      <div className={styles.part}>
        <h2>{t('council.settings.contact')}</h2>
        <CouncilContact {...form} />
      </div>
      <div className={styles.part}>
        <h2>{t('council.settings.letters')}</h2>
        <CouncilAddressee {...form} />
        <p className={styles.quiet}>
          {t.rich('council.settings.elsewhere', {
            paper: (words) => (
              <Link href={hrefOf({ screen: 'settings', section: 'stationery' })}>{words}</Link>
            ),
            numbers: (words) => (
              <Link href={hrefOf({ screen: 'settings', section: 'references' })}>{words}</Link>
            ),
          })}
        </p>
      </div>
      {act.problem !== null && act.problem.field === null ? (
        <Notice kind="error">{act.problem.words}</Notice>
      ) : null}
    </>
  );
}
