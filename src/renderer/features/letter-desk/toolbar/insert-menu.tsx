import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../../../i18n/words';
import { cx } from '../../../ui/class-names';
import { Icon } from '../../../ui/icon';
import { type Action, MenuButton } from '../../../ui/menu';
import { askCitation } from '../citations/citation-list-plugin';
import type { DeskAsk } from '../desk-dialogs';
import { insertFootnote } from '../editor/footnotes/footnote-commands';
import { insertPageBreak } from '../editor/page-break';
import { perform } from '../editor/perform';
import { addAnnex, goToSummary, insertDueDate } from '../editor/sections';
import { afterMenu } from './after-menu';
import styles from './toolbar.module.css';

/** All that can be put into a letter, in one list: first what stands in the text, then what stands around it. */
export function InsertMenu(props: {
  readonly editor: Editor;
  /** For what asks something first. */
  readonly open: (what: DeskAsk) => void;
}): ReactNode {
  const t = useWords();
  const { editor, open } = props;
  const put = (command: Command) => () => afterMenu(editor, () => perform(editor, command));
  const actions: readonly Action[] = [
    {
      id: 'textBlock',
      label: t('blocks.insert.menu'),
      icon: 'textBlock',
      keys: 'Mod+Alt+K',
      onAction: () => open('textBlock'),
    },
    {
      id: 'before',
      label: t('blocks.history.menu'),
      icon: 'history',
      onAction: () => open('before'),
    },
    {
      id: 'table',
      label: t('editor.insert.table'),
      icon: 'table',
      keys: 'Mod+Alt+G',
      onAction: () => open('table'),
    },
    {
      id: 'picture',
      label: t('editor.insert.picture'),
      icon: 'picture',
      keys: 'Mod+Alt+J',
      onAction: () => open('picture'),
    },
    {
      id: 'dueDate',
      label: t('desk.tools.dueDate'),
      icon: 'calendar',
      onAction: put(insertDueDate),
    },
    {
      id: 'citation',
      label: t('sources.insert'),
      icon: 'quote',
      keys: '@',
      onAction: put(askCitation),
    },
    {
      id: 'definition',
      label: t('editor.insert.definition'),
      icon: 'quote',
      onAction: () => open('definition'),
    },
    {
      id: 'footnote',
      label: t('notes.insert'),
      icon: 'footnote',
      keys: 'Mod+Alt+F',
      onAction: put(insertFootnote),
    },
    {
      id: 'pageBreak',
      label: t('editor.insert.pageBreak'),
      icon: 'pageBreak',
      keys: 'Mod+Enter',
      onAction: put(insertPageBreak),
    },
    {
      id: 'summary',
      startsGroup: true,
      label: t('desk.tools.summary'),
      icon: 'paragraph',
      onAction: put(goToSummary),
    },
    {
      id: 'annex',
      label: t('desk.tools.annex'),
      icon: 'attachment',
      onAction: put(addAnnex),
    },
    {
      id: 'keepBlock',
      startsGroup: true,
      label: t('blocks.keep.menu'),
      icon: 'save',
      onAction: () => open('keepBlock'),
    },
    {
      id: 'comment',
      label: t('comments.begin'),
      icon: 'comment',
      keys: 'Mod+Alt+M',
      // After the menu has given the focus back, which the words to be written want.
      onAction: () => void setTimeout(() => open('comment')),
    },
  ];
  return (
    <MenuButton
      align="start"
      label={t('desk.tools.insert')}
      actions={actions}
      trigger={
        <Button className={cx(styles.tool)} aria-label={t('desk.tools.insert')}>
          <Icon name="add" />
          <span className={styles.extraWords}>{t('desk.tools.insert')}</span>
          <Icon name="down" size="small" />
        </Button>
      }
    />
  );
}
