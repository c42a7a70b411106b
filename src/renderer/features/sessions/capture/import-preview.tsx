/** How the first lines of a list will read. */
import type { ReactNode } from 'react';
import { labelKinds } from '#core/input/log-line';
import type { ImportedLine } from '#core/input/plan-import';
import { useWords } from '../../../i18n/words';
import styles from './capture.module.css';

const SHOWN = 6;
const LONGEST = 300;

function metaOf({ given, currentName }: ImportedLine): string {
  const { speaker, role, organisation, part, table } = given;
  const labels = labelKinds.flatMap((kind) => given[kind] ?? []).map((name) => `#${name}`);
  return [part, table, speaker, role, organisation, currentName, ...labels].filter(Boolean).join(' · ');
}

export function ImportPreview(props: { readonly lines: readonly ImportedLine[] }): ReactNode {
  const t = useWords();
  const { lines } = props;
  if (lines.length === 0) return <p className={styles.quiet}>{t('capture.preview.none')}</p>;
  return (
    <section aria-label={t('capture.preview')} className={styles.preview}>
      <h3>{t('capture.preview')}</h3>
      <ul className={styles.rows}>
        {lines.slice(0, SHOWN).map((line, index) => (
          // Two may say the same in one row.
          // biome-ignore lint/suspicious/noArrayIndexKey: drawn anew as a whole.
          <li key={index} className={styles.row} lang="nl">
            <span className={styles.said}>
              {line.given.text.length > LONGEST ? `${line.given.text.slice(0, LONGEST)}…` : line.given.text}
            </span>
            <span className={styles.quiet}>{metaOf(line)}</span>
          </li>
        ))}
      </ul>
      {lines.length > SHOWN ? (
        <p className={styles.quiet}>{t('capture.preview.more', { count: lines.length - SHOWN })}</p>
      ) : null}
    </section>
  );
}
