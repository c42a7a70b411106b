/** The council's text blocks in one list to type in, with how each would read in this letter. Enter puts it there. */
import type { Editor } from '@tiptap/core';
import { type ReactNode, useState } from 'react';
import { fillBlock } from '#core/letter/fill-block';
import type { TextBlock } from '#core/records/text-block';
import type { LetterOnDesk } from '#store';
import { go } from '../../../app/navigation';
import { useWatch } from '../../../app/store-context';
import { useWords } from '../../../i18n/words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { EmptyState } from '../../../ui/empty-state';
import { TypedList } from '../../../ui/typed-list';
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
  const { desk, editor, onClose } = props;
  const blocks = useWatch('textBlocks');
  const known = useBlockFacts(desk);
  const [query, setQuery] = useState('');
  const [place, setPlace] = useState(0);
  const found = matchingBlocks(blocks ?? [], query, ({ purpose }) => t(`blocks.purpose.${purpose}`));
  const at = Math.min(place, found.length - 1);
  const current = found[at];
  const filled = current && known ? fillBlock(current.content, known.facts) : null;

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
            <TypedList
              label={t('blocks.insert.find')}
              listLabel={t('blocks.insert.title')}
              placeholder={t('blocks.insert.find')}
              typed={query}
              onTyped={setQuery}
              items={found}
              at={at}
              onAt={setPlace}
              onTake={insert}
              pressMarks
            >
              {(block) => (
                <span className={styles.option}>
                  {block.title}
                  <span className={styles.quiet}>{t(`blocks.purpose.${block.purpose}`)}</span>
                </span>
              )}
            </TypedList>
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
