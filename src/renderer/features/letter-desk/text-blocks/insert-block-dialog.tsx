/** The council's text blocks in one list to type in, with how each would read in this letter. Enter puts it there. */
import type { Editor } from '@tiptap/core';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { fillBlock } from '#core/letter/fill-block';
import type { TextBlock } from '#core/records/text-block';
import type { LetterOnDesk } from '#store';
import { go } from '../../../app/navigation';
import { useWatch } from '../../../app/store-context';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { cx } from '../../../ui/class-names';
import { Dialog } from '../../../ui/dialog';
import { EmptyState } from '../../../ui/empty-state';
import { Icon } from '../../../ui/icon';
import { perform } from '../editor/perform';
import { BlockPreview } from './block-preview';
import { insertContent } from './insert-content';
import { matchingBlocks } from './matching-blocks';
import styles from './text-blocks.module.css';
import { useBlockFacts } from './use-block-facts';

export function InsertBlockDialog(props: {
  readonly desk: LetterOnDesk;
  readonly editor: Editor;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords();
  const listId = useId();
  const { desk, editor, onClose } = props;
  const blocks = useWatch('textBlocks');
  const known = useBlockFacts(desk);
  const [query, setQuery] = useState('');
  const [place, setPlace] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const found = matchingBlocks(blocks ?? [], query, ({ purpose }) => t(`blocks.purpose.${purpose}`));
  const current = found[Math.min(place, found.length - 1)];
  const filled = current && known ? fillBlock(current.content, known.facts) : null;

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, []);

  const insert = (block: TextBlock | undefined): void => {
    if (!block || !known) return;
    const { content } = fillBlock(block.content, known.facts);
    onClose();
    // After the dialog has given the focus back.
    setTimeout(() => {
      if (editor.isDestroyed) return;
      perform(editor, insertContent(content));
      editor.commands.focus();
    });
  };
  const manage = (): void => {
    onClose();
    go({ screen: 'settings', section: 'textBlocks' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = Math.min(place, found.length - 1);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(at + 1, found.length - 1),
      ArrowUp: Math.max(at - 1, 0),
    };
    const next = moves[event.key];
    if (next !== undefined) {
      event.preventDefault();
      setPlace(next);
      list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      insert(current);
    }
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="wide"
      title={t('blocks.insert.title')}
      actions={
        <>
          <Button kind="primary" isDisabled={!current || !known} onPress={() => insert(current)}>
            {t('blocks.insert.do')}
          </Button>
          <Button kind="plain" onPress={manage}>
            {t('blocks.manage')}
          </Button>
        </>
      }
    >
      {blocks?.length === 0 ? (
        <EmptyState icon="textBlock">{t('blocks.insert.none')}</EmptyState>
      ) : (
        <div className={styles.chooser}>
          <div className={styles.side}>
            <div className={styles.line}>
              <Icon name="search" />
              <input
                autoFocus
                className={styles.input}
                role="combobox"
                aria-label={t('blocks.insert.find')}
                aria-expanded
                aria-controls={listId}
                aria-activedescendant={current ? `${listId}-${current.id}` : undefined}
                aria-autocomplete="list"
                placeholder={t('blocks.insert.find')}
                value={query}
                onChange={(event) => {
                  setQuery(event.target.value);
                  setPlace(0);
                }}
                onKeyDown={onKeyDown}
              />
            </div>
            <div
              ref={list}
              id={listId}
              role="listbox"
              aria-label={t('blocks.insert.title')}
              className={styles.options}
            >
              {found.map((block, index) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are on the line above, as for every combobox
                <div
                  key={block.id}
                  id={`${listId}-${block.id}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={block === current}
                  className={cx(styles.option, block === current && styles.current)}
                  onClick={() => setPlace(index)}
                  onDoubleClick={() => insert(block)}
                >
                  {block.title}
                  <span className={styles.quiet}>{t(`blocks.purpose.${block.purpose}`)}</span>
                </div>
              ))}
            </div>
            {blocks && found.length === 0 ? (
              <p className={styles.quiet}>{t('blocks.insert.notFound', { query })}</p>
            ) : null}
          </div>
          <div className={styles.shown}>
            {filled && known ? (
              <>
                <BlockPreview content={filled.content} dueDay={known.dueDay} />
                {filled.unfilled.length > 0 ? (
                  <p className={styles.note} role="status">
                    {t('blocks.insert.unfilled', {
                      fields: filled.unfilled.join(', '),
                      count: filled.unfilled.length,
                    })}
                  </p>
                ) : null}
              </>
            ) : null}
          </div>
        </div>
      )}
    </Dialog>
  );
}
