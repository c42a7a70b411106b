/** The council's text blocks, by what they are for and in the order in which new letters take them. */
import { type DragEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import { plainText } from '#core/letter/body';
import { missingStarters } from '#core/letter/council-blocks';
import { type TextBlock, type TextBlockPurpose, textBlockPurposes } from '#core/records/text-block';
import { useStore, useWatch } from '../../../app/store-context';
import { useAct } from '../../../app/use-act';
import { useWords } from '../../../i18n/words';
import { ActionMenu } from '../../../ui/action-menu';
import { Button } from '../../../ui/button';
import { cx } from '../../../ui/class-names';
import { EmptyState } from '../../../ui/empty-state';
import { Icon } from '../../../ui/icon';
import { Notice } from '../../../ui/notice';
import { PageHeader } from '../../../ui/page-header';
import { TextBlockDialog } from './text-block-dialog';
import styles from './text-blocks.module.css';

interface Editing {
  readonly block: TextBlock | null;
  readonly purpose: TextBlockPurpose;
}

interface RowsProps {
  readonly blocks: readonly TextBlock[];
  readonly onOpen: (block: TextBlock) => void;
  readonly onRemove: (block: TextBlock) => void;
  readonly onMove: (block: TextBlock, before: TextBlock | null) => void;
}

/** The blocks of one purpose. They are moved by hand, by Alt with an arrow, or from the menu. */
function Rows({ blocks, onOpen, onRemove, onMove }: RowsProps): ReactNode {
  const t = useWords();
  const [dragged, setDragged] = useState<TextBlock | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const up = (index: number): void => {
    const [block, above] = [blocks[index], blocks[index - 1]];
    if (block && above) onMove(block, above);
  };
  const down = (index: number): void => {
    const block = blocks[index];
    if (block && blocks[index + 1]) onMove(block, blocks[index + 2] ?? null);
  };
  const onKeyDown = (index: number) => (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    if (event.key === 'ArrowUp') up(index);
    else down(index);
  };
  const drop = (index: number) => (event: DragEvent) => {
    event.preventDefault();
    setOver(null);
    const from = dragged ? blocks.indexOf(dragged) : -1;
    if (!dragged || from === -1 || from === index) return;
    // Dropped on one further down it goes behind that one: where the hand let it go.
    onMove(dragged, (from < index ? blocks[index + 1] : blocks[index]) ?? null);
  };
  return (
    <ul className={styles.rows}>
      {blocks.map((block, index) => (
        <li
          key={block.id}
          className={cx(styles.row, over === block.id && styles.over)}
          draggable
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            setDragged(block);
          }}
          onDragEnd={() => {
            setDragged(null);
            setOver(null);
          }}
          onDragOver={(event) => {
            if (!dragged || !blocks.includes(dragged)) return;
            event.preventDefault();
            setOver(block.id);
          }}
          onDrop={drop(index)}
        >
          <span className={styles.grip}>
            <Icon name="grip" />
          </span>
          <button
            type="button"
            className={styles.open}
            onClick={() => onOpen(block)}
            onKeyDown={onKeyDown(index)}
          >
            <strong>{block.title}</strong>
            <span className={styles.begin}>{plainText({ type: 'doc', content: block.content })}</span>
          </button>
          <ActionMenu
            about={block.title}
            actions={[
              { id: 'edit', icon: 'edit', label: t('blocks.edit'), onAction: () => onOpen(block) },
              {
                id: 'up',
                icon: 'up',
                label: t('blocks.up'),
                keys: 'Alt+ArrowUp',
                isDisabled: index === 0,
                onAction: () => up(index),
              },
              {
                id: 'down',
                icon: 'down',
                label: t('blocks.down'),
                keys: 'Alt+ArrowDown',
                isDisabled: index === blocks.length - 1,
                onAction: () => down(index),
              },
              {
                id: 'remove',
                icon: 'remove',
                isDanger: true,
                startsGroup: true,
                label: t('blocks.remove'),
                onAction: () => onRemove(block),
              },
            ]}
          />
        </li>
      ))}
    </ul>
  );
}

export function TextBlockSettings(): ReactNode {
  const t = useWords();
  const store = useStore();
  const act = useAct();
  const blocks = useWatch('textBlocks');
  const [editing, setEditing] = useState<Editing | null>(null);
  const [moved, setMoved] = useState('');
  const missing = blocks ? missingStarters(blocks).length : 0;

  const addStarters = (): void =>
    void act.run(() => store.addStarterBlocks(), t('blocks.starters.added', { count: missing }));
  const move = async (block: TextBlock, before: TextBlock | null): Promise<void> => {
    if (!(await act.run(() => store.moveTextBlock(block.id, before?.id ?? null)))) return;
    setMoved(
      before
        ? t('blocks.moved', { title: block.title, before: before.title })
        : t('blocks.moved.last', { title: block.title }),
    );
  };
  const starters = (
    <Button icon="add" isDisabled={act.isBusy} onPress={addStarters}>
      {t('blocks.starters.add', { count: missing })}
    </Button>
  );
  const groups = textBlockPurposes
    .map((purpose) => ({ purpose, own: (blocks ?? []).filter((block) => block.purpose === purpose) }))
    .filter(({ own }) => own.length > 0);
  return (
    <>
      <PageHeader
        title={t('council.settings.textBlocks')}
        actions={
          <Button kind="primary" icon="add" onPress={() => setEditing({ block: null, purpose: 'other' })}>
            {t('blocks.new')}
          </Button>
        }
      />
      <p className={styles.quiet}>{t('blocks.explain')}</p>
      {act.problem ? <Notice kind="error">{act.problem.words}</Notice> : null}
      <p role="status" className={styles.unseen}>
        {moved}
      </p>
      {blocks?.length === 0 ? (
        <EmptyState icon="textBlock" action={starters}>
          {t('blocks.none')}
        </EmptyState>
      ) : null}
      {groups.map(({ purpose, own }) => (
        <section key={purpose} className={styles.purpose} aria-labelledby={`blocks-${purpose}`}>
          <h2 id={`blocks-${purpose}`}>{t(`blocks.purpose.${purpose}`)}</h2>
          <p className={styles.quiet}>{t(`blocks.purpose.${purpose}.explain`)}</p>
          <Rows
            blocks={own}
            onOpen={(block) => setEditing({ block, purpose })}
            onRemove={(block) =>
              void act.run(() => store.removeTextBlock(block.id), t('blocks.removed', { title: block.title }))
            }
            onMove={(block, before) => void move(block, before)}
          />
        </section>
      ))}
      {missing > 0 && groups.length > 0 ? (
        <section className={styles.purpose}>
          <div className={styles.starters}>
            <p className={styles.quiet}>{t('blocks.starters.explain')}</p>
            {starters}
          </div>
        </section>
      ) : null}
      {editing ? (
        <TextBlockDialog
          key={editing.block?.id ?? 'new'}
          block={editing.block}
          purpose={editing.purpose}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </>
  );
}
