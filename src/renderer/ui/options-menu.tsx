/** The lists of menus. Fetched with the first menu that is opened: no screen begins with one. */
import { Fragment, type ReactNode } from 'react';
import { Menu as AriaMenu, Keyboard, MenuItem, Separator, Text } from 'react-aria-components';
import { cx } from './class-names';
import { Icon } from './icon';
import { KeyHint } from './key-hint';
import type { Action, MenuAlign } from './menu';
import styles from './menu.module.css';
import { OptionsPopover } from './popover';

export function ActionList(props: {
  readonly label: string;
  readonly actions: readonly Action[];
  /** Of a menu without a trigger. */
  readonly onClose?: () => void;
}): ReactNode {
  return (
    <AriaMenu
      aria-label={props.label}
      className={cx(styles.menu)}
      // Under a trigger the focus is brought here; one that was opened otherwise takes it, or no key would reach it.
      {...(props.onClose ? { onClose: props.onClose, autoFocus: true } : {})}
    >
      {props.actions.map((action, index) => (
        <Fragment key={action.id}>
          {action.startsGroup && index > 0 ? <Separator className={cx(styles.line)} /> : null}
          <MenuItem
            id={action.id}
            textValue={action.label}
            isDisabled={action.isDisabled ?? false}
            onAction={action.onAction}
            className={cx(styles.item, action.isDanger && styles.danger)}
          >
            {action.icon ? <Icon name={action.icon} /> : <span />}
            <Text slot="label">{action.label}</Text>
            {action.keys ? (
              <Keyboard>
                <KeyHint keys={action.keys} />
              </Keyboard>
            ) : null}
          </MenuItem>
        </Fragment>
      ))}
    </AriaMenu>
  );
}

/** Under the trigger of the menu it stands in. */
export function OptionsMenu(props: {
  readonly label: string;
  readonly actions: readonly Action[];
  readonly align: MenuAlign;
}): ReactNode {
  return (
    <OptionsPopover placement={`bottom ${props.align}`}>
      <ActionList label={props.label} actions={props.actions} />
    </OptionsPopover>
  );
}
