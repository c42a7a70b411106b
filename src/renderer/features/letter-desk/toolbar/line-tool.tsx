import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../../../i18n/words';
import { cx } from '../../../ui/class-names';
import { Icon } from '../../../ui/icon';
import { MenuButton } from '../../../ui/menu';
import { afterMenu } from './after-menu';
import { BESIDE_LINE, type BesideLine } from './tool-state';
import styles from './toolbar.module.css';

const KEYS: Readonly<Record<BesideLine, string>> = { superscript: 'Mod+.', subscript: 'Mod+Shift+.' };

/** Above or below the line: seldom used, so behind one button. */
export function LineTool(props: { readonly editor: Editor; readonly beside: BesideLine | null }): ReactNode {
  const t = useWords();
  const { editor, beside } = props;
  return (
    <MenuButton
      align="start"
      label={t('editor.line')}
      actions={BESIDE_LINE.map((mark) => ({
        id: mark,
        label: t(`editor.line.${mark}`),
        keys: KEYS[mark],
        ...(mark === beside ? { icon: 'accept' as const } : {}),
        onAction: () => afterMenu(editor, () => editor.commands.toggleMark(mark)),
      }))}
      trigger={
        <Button className={cx(styles.tool, styles.more)} aria-label={t('editor.line')}>
          <Icon name="besideLine" />
        </Button>
      }
    />
  );
}
