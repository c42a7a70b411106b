import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';
import { Button, Group } from 'react-aria-components';
import type { Branch, PointKind } from '#core/letter/body';
import { useWords } from '../../../i18n/words';
import { cx } from '../../../ui/class-names';
import { Icon } from '../../../ui/icon';
import { type Action, MenuButton } from '../../../ui/menu';
import { moveBlock } from '../editor/move-block';
import { perform } from '../editor/perform';
import { changePoints, type PointForm, pointFromSelection, pointsToText } from '../editor/point-commands';
import { afterMenu } from './after-menu';
import { ToggleTool } from './tool';
import styles from './toolbar.module.css';

const MAIN: PointForm = { kind: 'recommendation', branch: 'primary' };

/** Makes an advice point of the text, or says what kind of point it is. */
export function PointTools(props: {
  readonly editor: Editor;
  /** Null outside a point. */
  readonly kind: PointKind | null;
  readonly branch: Branch | null;
}): ReactNode {
  const t = useWords();
  const { editor, kind, branch } = props;
  const isPoint = kind !== null;
  const give = (form: Partial<PointForm>): void => {
    afterMenu(editor, () => {
      if (!perform(editor, changePoints(form))) perform(editor, pointFromSelection({ ...MAIN, ...form }));
    });
  };
  const chosen = (is: boolean): { icon?: 'accept' } => (is ? { icon: 'accept' } : {});
  const actions: Action[] = [
    {
      id: 'recommendation',
      label: t('desk.tools.point.recommendation'),
      keys: 'Mod+Alt+P',
      ...chosen(kind === 'recommendation'),
      onAction: () => give({ kind: 'recommendation' }),
    },
    {
      id: 'question',
      label: t('desk.tools.point.question'),
      keys: 'Mod+Alt+V',
      ...chosen(kind === 'question'),
      onAction: () => give({ kind: 'question' }),
    },
    {
      id: 'primary',
      startsGroup: true,
      label: t('desk.tools.point.primary'),
      ...chosen(branch === 'primary'),
      onAction: () => give({ branch: 'primary' }),
    },
    {
      id: 'fallback',
      label: t('desk.tools.point.fallback'),
      keys: 'Mod+Alt+B',
      ...chosen(branch === 'fallback'),
      onAction: () => give({ branch: 'fallback' }),
    },
  ];
  if (isPoint) {
    actions.push(
      {
        id: 'up',
        startsGroup: true,
        label: t('desk.tools.point.up'),
        icon: 'up',
        keys: 'Alt+Up',
        onAction: () => afterMenu(editor, () => perform(editor, moveBlock('up'))),
      },
      {
        id: 'down',
        label: t('desk.tools.point.down'),
        icon: 'down',
        keys: 'Alt+Down',
        onAction: () => afterMenu(editor, () => perform(editor, moveBlock('down'))),
      },
    );
  }
  return (
    <Group className={cx(styles.group, styles.split)} aria-label={t('desk.tools.point')}>
      <ToggleTool
        label={t('desk.tools.point')}
        keys="Mod+Alt+P"
        icon="write"
        words={t('desk.tools.point')}
        isOn={isPoint}
        onPress={() => {
          perform(editor, isPoint ? pointsToText : pointFromSelection(MAIN));
          editor.commands.focus();
        }}
      />
      <MenuButton
        align="start"
        label={t('desk.tools.point.kinds')}
        actions={actions}
        trigger={
          <Button className={cx(styles.tool, styles.more)} aria-label={t('desk.tools.point.kinds')}>
            <Icon name="down" size="small" />
          </Button>
        }
      />
    </Group>
  );
}
