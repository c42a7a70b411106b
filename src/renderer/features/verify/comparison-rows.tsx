import type { ReactNode } from 'react';
import { isOtherwise } from '#core/text-difference/is-otherwise';
import type { FileComparison, PassageDifference } from '#documents';
import { useWords } from '../../i18n/words';
import { RunsText } from '../../ui/runs-text';
import styles from './verify.module.css';

type Changed = Extract<FileComparison, { kind: 'changed' }>;

/** So many passages that stayed are shown around one that did not. */
const AROUND = 1;

function Passage(props: { readonly difference: PassageDifference }): ReactNode {
  const t = useWords();
  const { difference } = props;
  const block = 'after' in difference ? difference.after : difference.before;
  const told =
    difference.kind === 'same' || (difference.kind === 'reformed' && block.kind !== 'picture')
      ? null
      : t(`seal.row.${difference.kind === 'reformed' ? 'picture' : difference.kind}`);
  const text = block.kind === 'picture' ? t('seal.row.aPicture', { alt: block.text }) : block.text;
  const whole = difference.kind === 'added' || difference.kind === 'removed' ? difference.kind : 'same';
  return (
    <div className={styles.passage} data-changed={isOtherwise(difference)}>
      <p className={styles.told}>
        {told ?? ('isMoved' in difference && difference.isMoved ? t('seal.row.moved') : '')}
      </p>
      <p className={styles.text} lang="nl">
        {difference.kind === 'changed' ? (
          <RunsText runs={difference.runs} />
        ) : (
          <RunsText runs={[{ kind: whole, text }]} />
        )}
      </p>
    </div>
  );
}

/** What differs, word by word, with a passage around it to see where it is. */
export function ComparisonRows(props: { readonly comparison: Changed }): ReactNode {
  const t = useWords();
  const { passages, links, doubts } = props.comparison;
  const isNear = (at: number): boolean =>
    passages.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(isOtherwise);
  const count = passages.filter(isOtherwise).length;
  return (
    <div className={styles.changes}>
      <h2>{t('seal.changes', { count })}</h2>
      {doubts.length > 0 ? (
        <ul className={styles.doubts}>
          {doubts.map((doubt) => (
            <li key={doubt}>{t(`seal.doubt.${doubt}`)}</li>
          ))}
        </ul>
      ) : null}
      {links.length > 0 ? (
        <ul className={styles.doubts}>
          {links.map(({ kind, target }) => (
            <li key={`${kind} ${target}`}>{t(`seal.link.${kind}`, { target })}</li>
          ))}
        </ul>
      ) : null}
      <div className={styles.sheet}>
        {passages.map((difference, at) =>
          isNear(at) ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one comparison never move
            <Passage key={at} difference={difference} />
          ) : at === 0 || isNear(at - 1) ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one comparison never move
            <p key={at} className={styles.left}>
              {t('seal.leftOut')}
            </p>
          ) : null,
        )}
      </div>
    </div>
  );
}
