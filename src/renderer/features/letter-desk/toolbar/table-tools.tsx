import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';
import { Button, Group } from 'react-aria-components';
import { useWords } from '../../../i18n/words';
import { cx } from '../../../ui/class-names';
import { Icon } from '../../../ui/icon';
import { type Action, MenuButton } from '../../../ui/menu';
import { perform } from '../editor/perform';
import { type TableCommand, tableCommands } from '../editor/table-commands';
import { afterMenu } from './after-menu';
import styles from './toolbar.module.css';

/** In groups: what is put in, what changes, what goes. */
const GROUPS: readonly (readonly TableCommand[])[] = [
  ['rowAbove', 'rowBelow', 'columnLeft', 'columnRight'],
  ['headerRow', 'wider', 'narrower', 'merge', 'split'],
  ['removeRow', 'removeColumn', 'removeTable'],
];

const KEYS: Readonly<Partial<Record<TableCommand, string>>> = {
  wider: 'Alt+Shift+Right',
  narrower: 'Alt+Shift+Left',
};

/** Beside the other tools as long as the cursor is in a table. */
export function TableTools(props: {
  readonly editor: Editor;
  readonly hasHeader: boolean;
  readonly canMerge: boolean;
  readonly canSplit: boolean;
}): ReactNode {
  const t = useWords();
  const { editor, hasHeader, canMerge, canSplit } = props;
  const possible: Readonly<Partial<Record<TableCommand, boolean>>> = { merge: canMerge, split: canSplit };
  const actions = GROUPS.flatMap((group, number) =>
    group.map(
      (id, index): Action => ({
        id,
        label: t(`editor.table.${id}`),
        ...(KEYS[id] ? { keys: KEYS[id] } : {}),
        startsGroup: number > 0 && index === 0,
        isDisabled: possible[id] === false,
        ...(id === 'headerRow' && hasHeader ? { icon: 'accept' } : {}),
        ...(number === 2 ? { isDanger: true } : {}),
        onAction: () => afterMenu(editor, () => perform(editor, tableCommands[id])),
      }),
    ),
  );
  return (
    <Group className={cx(styles.group)} aria-label={t('editor.table')}>
      <MenuButton
        align="start"
        label={t('editor.table.tools')}
        actions={actions}
        trigger={
          <Button className={cx(styles.tool, styles.here)} aria-label={t('editor.table.tools')}>
            <Icon name="table" />
            <span className={styles.words}>{t('editor.table')}</span>
            <Icon name="down" size="small" />
          </Button>
        }
      />
    </Group>
  );
}
