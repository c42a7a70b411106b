/** What every list brought in, and what it did not, and why. */
import type { ReactNode } from 'react';
import type { ContributionImport } from '#core/records/contribution-import';
import { useDays } from '../../../i18n/use-days';
import { useWords } from '../../../i18n/words';
import { Disclosure } from '../../../ui/disclosure';
import styles from './capture.module.css';

/** More are counted, not listed. */
const SHOWN = 100;

export function RefusedRows(props: { readonly refused: ContributionImport['refused'] }): ReactNode {
  const t = useWords();
  const { refused } = props;
  if (refused.length === 0) return null;
  return (
    <Disclosure title={t('capture.refused', { count: refused.length })}>
      <ul className={styles.refused}>
        {refused.slice(0, SHOWN).map(({ row, reason }, index) => (
          // One row can be refused twice, for two of its columns.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes.
          <li key={index}>
            {t('capture.refused.row', {
              row,
              reason: t.maybe(`capture.reason.${reason}`) ?? reason,
            })}
          </li>
        ))}
      </ul>
      {refused.length > SHOWN ? (
        <p className={styles.quiet}>{t('capture.preview.more', { count: refused.length - SHOWN })}</p>
      ) : null}
    </Disclosure>
  );
}

export function ImportReports(props: { readonly imports: readonly ContributionImport[] }): ReactNode {
  const t = useWords();
  const days = useDays();
  const { imports } = props;
  if (imports.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="capture-reports">
      <h2 id="capture-reports">{t('capture.reports')}</h2>
      <ul className={styles.rows}>
        {imports.map((each) => (
          <li key={each.id} className={styles.row}>
            <strong>{each.fileName === '' ? t('capture.confirm.pasted') : each.fileName}</strong>
            <span className={styles.quiet}>
              {[
                days.moment(each.at),
                t('capture.report.added', { count: each.added }),
                ...(each.doubles > 0 ? [t('capture.report.doubles', { count: each.doubles })] : []),
              ].join(' · ')}
            </span>
            <RefusedRows refused={each.refused} />
          </li>
        ))}
      </ul>
    </section>
  );
}
