import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type ReactNode, type RefObject, useEffect } from 'react';
import { Group, Toolbar } from 'react-aria-components';
import { useWords } from '../../../i18n/words';
import { cx } from '../../../ui/class-names';
import type { DeskAsk } from '../desk-dialogs';
import { BoldAndItalic, BulletsAndNumbers } from './format-tools';
import { InsertMenu } from './insert-menu';
import { LineTool } from './line-tool';
import { PointTools } from './point-tools';
import { StyleTool } from './style-tool';
import { TableTools } from './table-tools';
import { ToggleTool, Tool } from './tool';
import { toolState } from './tool-state';
import styles from './toolbar.module.css';

/** Its room while the text is being opened, so that the page does not jump down from under the hand. */
export function ToolbarToCome(): ReactNode {
  return <div className={styles.toCome} />;
}

/** Sent by React Aria to what it is about to give the focus back to; whoever prevents it says where it goes instead. */
const FOCUS_GIVEN_BACK = 'react-aria-focus-scope-restore';

/** What can be done to the text. One row; with the arrow keys one walks along it, Escape goes back to the text. */
export function LetterToolbar(props: {
  readonly editor: Editor;
  readonly open: (what: DeskAsk) => void;
  readonly toolbar: RefObject<HTMLDivElement | null>;
}): ReactNode {
  const t = useWords();
  const { editor, open, toolbar } = props;
  const now = useEditorState({ editor, selector: () => toolState(editor) });
  useEffect(() => {
    const back = (event: KeyboardEvent): void => {
      const isHere = event.target instanceof Node && toolbar.current?.contains(event.target);
      if (event.key !== 'Escape' || !isHere) return;
      event.preventDefault();
      editor.view.focus();
    };
    // A menu or dialog that was opened here gives the focus back when it closes. To its button would be to lose what is
    // typed on: there letters open menus and spaces press them.
    const pastButton = (event: Event): void => {
      event.preventDefault();
      editor.view.focus();
    };
    const strip = toolbar.current;
    strip?.addEventListener(FOCUS_GIVEN_BACK, pastButton);
    // On the way down: a hint that is shown would keep the key to itself.
    window.addEventListener('keydown', back, true);
    return () => {
      strip?.removeEventListener(FOCUS_GIVEN_BACK, pastButton);
      window.removeEventListener('keydown', back, true);
    };
  }, [editor, toolbar]);
  return (
    <div className={styles.strip}>
      <Toolbar ref={toolbar} aria-label={t('desk.tools.name')} className={cx(styles.toolbar)}>
        <Group className={cx(styles.group)} aria-label={t('desk.tools.group.style')}>
          <StyleTool editor={editor} style={now.style} />
          <BoldAndItalic editor={editor} isBold={now.isBold} isItalic={now.isItalic} />
          <ToggleTool
            label={t('editor.underline')}
            keys="Mod+U"
            sign={<u aria-hidden>{t('editor.underline.sign')}</u>}
            isOn={now.isUnderlined}
            onPress={() => editor.chain().focus().toggleUnderline().run()}
          />
          <LineTool editor={editor} beside={now.besideLine} />
          <BulletsAndNumbers editor={editor} isBulleted={now.isBulleted} isNumbered={now.isNumbered} />
          <ToggleTool
            label={t('desk.tools.link')}
            keys="Mod+Shift+K"
            icon="link"
            isOn={now.isLink}
            onPress={() => open('link')}
          />
        </Group>
        <PointTools editor={editor} kind={now.pointKind} branch={now.pointBranch} />
        {now.isInTable ? (
          <TableTools
            editor={editor}
            hasHeader={now.hasHeaderRow}
            canMerge={now.canMerge}
            canSplit={now.canSplit}
          />
        ) : null}
        <InsertMenu editor={editor} open={open} />
        <Group className={cx(styles.group)} aria-label={t('desk.tools.group.undo')}>
          <Tool
            label={t('desk.tools.undo')}
            keys="Mod+Z"
            icon="undo"
            isDisabled={!now.canUndo}
            onPress={() => editor.chain().focus().undo().run()}
          />
          <Tool
            label={t('desk.tools.redo')}
            keys="Mod+Y"
            icon="redo"
            isDisabled={!now.canRedo}
            onPress={() => editor.chain().focus().redo().run()}
          />
        </Group>
      </Toolbar>
    </div>
  );
}
