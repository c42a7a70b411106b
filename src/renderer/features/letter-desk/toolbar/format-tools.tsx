/** The tools that every text has, that of a letter and that of a text block. */
import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/words';
import { ToggleTool } from './tool';

export function BoldAndItalic(props: {
  readonly editor: Editor;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}): ReactNode {
  const t = useWords();
  const { editor, isBold, isItalic } = props;
  return (
    <>
      <ToggleTool
        label={t('desk.tools.bold')}
        keys="Mod+B"
        sign={<b aria-hidden>{t('desk.tools.bold.sign')}</b>}
        isOn={isBold}
        onPress={() => editor.chain().focus().toggleBold().run()}
      />
      <ToggleTool
        label={t('desk.tools.italic')}
        keys="Mod+I"
        sign={<i aria-hidden>{t('desk.tools.italic.sign')}</i>}
        isOn={isItalic}
        onPress={() => editor.chain().focus().toggleItalic().run()}
      />
    </>
  );
}

export function BulletsAndNumbers(props: {
  readonly editor: Editor;
  readonly isBulleted: boolean;
  readonly isNumbered: boolean;
}): ReactNode {
  const t = useWords();
  const { editor, isBulleted, isNumbered } = props;
  return (
    <>
      <ToggleTool
        label={t('desk.tools.bullets')}
        keys="Mod+Shift+8"
        icon="bullets"
        isOn={isBulleted}
        onPress={() => editor.chain().focus().toggleBulletList().run()}
      />
      <ToggleTool
        label={t('desk.tools.numbers')}
        keys="Mod+Shift+7"
        icon="numbers"
        isOn={isNumbered}
        onPress={() => editor.chain().focus().toggleOrderedList().run()}
      />
    </>
  );
}
