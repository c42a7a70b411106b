/** Contributions that seem to say the same, proposed as groups; nothing is put together until somebody says so. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type SimilarGroup, similarGroups } from '#core/ordering/similar';
import type { Contribution } from '#core/records/contribution';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Notice } from '../../../ui/notice';
import { Waiting } from '../../../ui/waiting';
import styles from './similar-dialog.module.css';
import type { BoardActs } from './use-board-acts';

/** More at once is no longer looked at one by one. */
const SHOWN = 20;
const MOST_CHARACTERS = 300;

/** Worked out once, after the dialog stands there: of five thousand it takes a moment. */
function useGroups(rows: readonly Contribution[]): readonly SimilarGroup[] | null {
  const [groups, setGroups] = useState<readonly SimilarGroup[] | null>(null);
  const [given] = useState(rows);
  useEffect(() => {
    const wait = setTimeout(() => setGroups(similarGroups(given)));
    return () => clearTimeout(wait);
  }, [given]);
  return groups;
}

export function SimilarDialog(props: {
  /** Those that stand. */
  readonly rows: readonly Contribution[];
  readonly acts: BoardActs;
  /** Marks them on the board. */
  readonly onChoose: (ids: readonly string[]) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const { rows, acts, onChoose, onClose } = props;
  const groups = useGroups(rows);
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set());
  const byId = new Map(rows.map((row) => [row.id, row]));
  const list = useRef<HTMLOListElement>(null);
  const pass = (key: string): void => {
    // What was pressed goes with its proposal: a key right after it would be for nobody.
    list.current?.focus();
    setPassed((before) => new Set([...before, key]));
  };
  const open = (groups ?? []).filter(({ ids }) => !passed.has(ids.join()));
  const merge = async ({ ids }: SimilarGroup): Promise<void> => {
    const [into = '', ...others] = ids;
    if (await acts.merge(others, into)) pass(ids.join());
  };
  const { problem } = acts.act;
  return (
    <Dialog isOpen onClose={onClose} size="wide" title={t('board.similar.title')}>
      <div className={styles.dialog}>
        <p className={styles.explain}>{t('board.similar.explain')}</p>
        {problem ? <Notice kind="error">{problem.words}</Notice> : null}
        {groups === null ? <Waiting>{t('board.similar.looking')}</Waiting> : null}
        {groups !== null && open.length === 0 ? (
          <p role="status" className={styles.explain}>
            {t(groups.length === 0 ? 'board.similar.none' : 'board.similar.done')}
          </p>
        ) : null}
        {open.length > SHOWN ? (
          <p className={styles.explain}>{t('board.similar.more', { count: open.length, shown: SHOWN })}</p>
        ) : null}
        <ol ref={list} tabIndex={-1} className={styles.groups}>
          {open.slice(0, SHOWN).map((group, index) => (
            <li
              key={group.ids.join()}
              className={styles.group}
              aria-label={t('board.similar.group', { number: index + 1 })}
            >
              <p className={styles.why}>
                {t('board.similar.why', { count: group.ids.length, words: group.words.join(', ') })}
              </p>
              <ul className={styles.rows}>
                {group.ids.map((id) => (
                  <li key={id}>{byId.get(id)?.text.slice(0, MOST_CHARACTERS)}</li>
                ))}
              </ul>
              <div className={styles.acts}>
                <Button onPress={() => void merge(group)}>{t('board.similar.merge')}</Button>
                <Button
                  kind="plain"
                  onPress={() => {
                    onChoose(group.ids);
                    onClose();
                  }}
                >
                  {t('board.similar.choose')}
                </Button>
                <Button kind="plain" onPress={() => pass(group.ids.join())}>
                  {t('board.similar.leave')}
                </Button>
              </div>
            </li>
          ))}
        </ol>
      </div>
    </Dialog>
  );
}
