import type { ReactNode } from 'react';
import type { BlockDifference } from '#core/text-difference/block-difference';
import type { TextBlock } from '#core/text-difference/text-block';
import { useWords } from '../../i18n/words';
import { cx } from '../../ui/class-names';
import { RunsText } from '../../ui/runs-text';
import styles from './difference.module.css';

export type Row = BlockDifference<TextBlock>;

export const blockOf = (row: Row): TextBlock => ('after' in row ? row.after : row.before);

function Words(props: { readonly row: Row }): ReactNode {
  const { row } = props;
  const t = useWords();
  const block = blockOf(row);
  if (block.kind === 'pageBreak') return <RunsTextOf row={row} text={t('versions.kind.pageBreak')} />;
  if (block.kind === 'picture') {
    return <RunsTextOf row={row} text={t('versions.kind.picture', { alt: block.text })} />;
  }
  return row.kind === 'changed' ? <RunsText runs={row.runs} /> : <RunsTextOf row={row} text={block.text} />;
}

/** A whole passage that came, went or stayed. */
function RunsTextOf(props: { readonly row: Row; readonly text: string }): ReactNode {
  const { row, text } = props;
  const kind = row.kind === 'added' || row.kind === 'removed' ? row.kind : 'same';
  return <RunsText runs={[{ kind, text }]} />;
}

/** One passage, with what happened to it beside it. `at` is its place among the changes; null where it did not change. */
export function DifferenceRow(props: {
  readonly row: Row;
  readonly at: number | null;
  /** Who wrote it, beside the first passage of a stretch by one hand. */
  readonly note?: string | null;
}): ReactNode {
  const t = useWords();
  const { row, at, note = null } = props;
  const block = blockOf(row);
  const isMoved = 'isMoved' in row && row.isMoved;
  const told = [
    row.kind === 'same' ? null : t(`versions.row.${row.kind}`),
    isMoved ? t('versions.row.moved') : null,
  ].filter((words) => words !== null);
  return (
    <div
      className={cx(styles.passage, at !== null && styles.isChange)}
      {...(at === null ? {} : { 'data-change': at, tabIndex: -1 })}
    >
      <p className={styles.told}>{told.length > 0 ? told.join(', ') : note}</p>
      <p className={cx(styles.text, styles[block.kind])} data-rank={Math.min(block.rank, 4)} lang="nl">
        {block.label === '' ? null : (
          <span className={cx(styles.label, block.point && styles.number)}>{block.label}</span>
        )}
        {block.point?.isQuestion && block.label !== '' ? (
          <span className={styles.question}>{t('versions.kind.question')} </span>
        ) : null}
        <Words row={row} />
      </p>
    </div>
  );
}
