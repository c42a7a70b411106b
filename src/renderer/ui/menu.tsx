import { Fragment, type ReactNode } from 'react';
import { Menu as AriaMenu, Keyboard, MenuItem, MenuTrigger, Separator, Text } from 'react-aria-components';
import { cx } from './class-names';
import { Icon, type IconName } from './icon';
import { KeyHint } from './key-hint';
import styles from './menu.module.css';
import { OptionsPopover } from './popover';

/** One thing that can be done; the same list serves the visible menu and the right click. */
export interface Action {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  /** Keys that do the same, such as `Mod+D`. */
  readonly keys?: string;
  readonly isDanger?: boolean;
  readonly isDisabled?: boolean;
  /** A line above it: what follows is of another kind. */
  readonly startsGroup?: boolean;
  readonly onAction: () => void;
}

export function ActionList(props: {
  readonly label: string;
  readonly actions: readonly Action[];
  readonly onClose?: () => void;
}): ReactNode {
  return (
    <AriaMenu
      aria-label={props.label}
      className={cx(styles.menu)}
      {...(props.onClose ? { onClose: props.onClose } : {})}
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

/** A button (the `trigger`) that opens a list of things to do. */
export function MenuButton(props: {
  readonly trigger: ReactNode;
  readonly label: string;
  readonly actions: readonly Action[];
}): ReactNode {
  return (
    <MenuTrigger>
      {props.trigger}
      <OptionsPopover placement="bottom end">
        <ActionList label={props.label} actions={props.actions} />
      </OptionsPopover>
    </MenuTrigger>
  );
}
