import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';
import type { LetterNumbering } from '#core/letter/letter-numbering';
import { useWords } from '../../../i18n/words';
import { cx } from '../../../ui/class-names';
import type { BodyOnDesk } from '../body/use-letter-body';
import { goToRead, goToWritten } from './go-to-item';
import type { OutlineItem } from './outline';
import styles from './outline-pane.module.css';
import { useOutline } from './use-outline';

/** Follows the writing by itself, so that nothing around it is drawn anew while one types. */
export function OutlinePane(props: {
  readonly editor: Editor | null;
  readonly body: BodyOnDesk;
  readonly numbering: LetterNumbering;
  /** Called before going, as when it floats over the letter. */
  readonly onGo?: (() => void) | undefined;
  /** Called when it has gone there in the text, to go there elsewhere too. */
  readonly onGone: (items: readonly OutlineItem[], index: number) => void;
}): ReactNode {
  const t = useWords();
  const { editor, body, numbering, onGo, onGone } = props;
  const { items, current } = useOutline(editor, body, numbering);
  const goTo = (index: number): void => {
    onGo?.();
    // After what floats has given the focus back.
    setTimeout(() => {
      if (editor) goToWritten(editor, index);
      else goToRead(items[index]);
      onGone(items, index);
    });
  };
  const words = (item: OutlineItem): string => {
    if (item.kind === 'summary') return t('desk.outline.summary');
    if (item.text !== '')
      return item.kind === 'annex' ? t('desk.outline.annex', { title: item.text }) : item.text;
    return t(`desk.outline.empty.${item.kind}`);
  };
  return (
    <nav aria-label={t('desk.outline.name')} className={styles.outline}>
      {items.length === 0 ? <p className={styles.none}>{t('desk.outline.none')}</p> : null}
      {/* biome-ignore lint/a11y/noRedundantRoles: without markers a list loses its role in some screen readers */}
      <ol role="list" className={styles.items}>
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place in the letter and keeps nothing
          <li key={index} className={cx(styles[`depth${item.depth}`])}>
            <button
              type="button"
              className={cx(
                styles.go,
                item.kind === 'point' && styles.point,
                item.text === '' && item.kind !== 'summary' && styles.wordless,
              )}
              aria-current={index === current ? 'location' : undefined}
              onClick={() => goTo(index)}
            >
              {item.number === null ? null : <span className={styles.number}>{item.number}</span>}
              <span className={styles.words}>{words(item)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
