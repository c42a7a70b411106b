import type { ReactNode } from 'react';
import type { HeadDifference } from '#core/letter/head-difference';
import { useWords } from '../../i18n/words';
import { RunsText } from '../../ui/runs-text';
import styles from './difference.module.css';

/** What differs in the head: it stands above the text and is easily overlooked. */
export function HeadRows(props: { readonly rows: readonly HeadDifference[] }): ReactNode {
  const t = useWords();
  if (props.rows.length === 0) return null;
  return (
    <dl className={styles.head}>
      {props.rows.map(({ field, runs }, index) => (
        <div key={field} className={styles.headRow} data-change={index} tabIndex={-1}>
          <dt>{t.maybe(`desk.history.field.${field}`) ?? t('versions.head.other')}</dt>
          <dd lang={runs ? 'nl' : undefined}>
            {runs ? <RunsText runs={runs} /> : t('versions.head.chosenOtherwise')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
