import type { ReactNode } from 'react';
import { Popover as AriaPopover, Dialog, DialogTrigger, type PopoverProps } from 'react-aria-components';
import { cx } from './class-names';
import styles from './popover.module.css';

/** The list under a select, a combobox or a menu button. */
export function OptionsPopover(props: Omit<PopoverProps, 'className' | 'style'>): ReactNode {
  return (
    <AriaPopover offset={4} containerPadding={8} {...props} className={cx(styles.popover, styles.options)} />
  );
}

export interface PopoverWithProps {
  /** What opens it: a Button or an IconButton. */
  readonly trigger: ReactNode;
  /** Its name for the screen reader. */
  readonly label: string;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A small sheet beside what opened it: an explanation, a few choices. Escape or a press elsewhere closes it. */
export function PopoverWith({ trigger, label, children }: PopoverWithProps): ReactNode {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover offset={6} containerPadding={8} className={cx(styles.popover, styles.padded)}>
        <Dialog aria-label={label} style={{ outline: 'none' }}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
