import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../../../i18n/words';
import { cx } from '../../../ui/class-names';
import { Icon } from '../../../ui/icon';
import { type Action, MenuButton } from '../../../ui/menu';
import { afterMenu } from './after-menu';
import type { TextStyle } from './tool-state';
import styles from './toolbar.module.css';

const STYLES: readonly TextStyle[] = ['text', 'heading', 'subheading', 'quotation'];
const KEYS: Readonly<Record<TextStyle, string>> = {
  text: 'Mod+Alt+0',
  heading: 'Mod+Alt+2',
  subheading: 'Mod+Alt+3',
  quotation: 'Mod+Shift+B',
};

function choose(editor: Editor, style: TextStyle): void {
  switch (style) {
    case 'text':
      if (editor.isActive('blockquote')) editor.commands.lift('blockquote');
      else editor.commands.setParagraph();
      return;
    // A heading stands in no list, point or quotation: what holds it is left first.
    case 'heading':
      editor.chain().clearNodes().setHeading({ level: 2 }).run();
      return;
    case 'subheading':
      editor.chain().clearNodes().setHeading({ level: 3 }).run();
      return;
    case 'quotation':
      if (!editor.isActive('blockquote')) editor.chain().clearNodes().wrapIn('blockquote').run();
  }
}

export function StyleTool(props: { readonly editor: Editor; readonly style: TextStyle }): ReactNode {
  const t = useWords();
  const { editor, style } = props;
  const actions: readonly Action[] = STYLES.map((id) => ({
    id,
    label: t(`desk.tools.style.${id}`),
    keys: KEYS[id],
    ...(id === style ? { icon: 'accept' as const } : {}),
    onAction: () => afterMenu(editor, () => choose(editor, id)),
  }));
  return (
    <MenuButton
      align="start"
      label={t('desk.tools.style')}
      actions={actions}
      trigger={
        <Button
          className={cx(styles.tool, styles.style)}
          aria-label={t('desk.tools.style.now', { style: t(`desk.tools.style.${style}`) })}
        >
          <span className={styles.styleName}>{t(`desk.tools.style.${style}`)}</span>
          <Icon name="down" size="small" />
        </Button>
      }
    />
  );
}
