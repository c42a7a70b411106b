import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './button.module.css';
import { cx } from './class-names';
import { Icon, type IconName } from './icon';
import { Hint } from './tooltip';

/** `primary` is the one thing to do here: at most one a screen. `danger` is quiet too; undo is what protects. */
export type ButtonKind = 'primary' | 'quiet' | 'plain' | 'danger';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly kind?: ButtonKind;
  readonly icon?: IconName;
  readonly size?: 'normal' | 'large';
  readonly children: ReactNode;
}

export function Button({ kind = 'quiet', icon, size = 'normal', children, ...rest }: ButtonProps): ReactNode {
  return (
    <AriaButton {...rest} className={cx(styles.button, styles[kind], size === 'large' && styles.large)}>
      {icon ? <Icon name={icon} /> : null}
      <span className={styles.words}>{children}</span>
    </AriaButton>
  );
}

export interface IconButtonProps
  extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  readonly icon: IconName;
  /** Its name: for the screen reader, and shown under the pointer. */
  readonly label: string;
  /** Keys that do the same, as `KeyHint` takes them. */
  readonly keys?: string;
}

export function IconButton({ icon, label, keys, ...rest }: IconButtonProps): ReactNode {
  return (
    <Hint text={label} {...(keys ? { keys } : {})}>
      <AriaButton {...rest} aria-label={label} className={cx(styles.button, styles.plain, styles.iconOnly)}>
        <Icon name={icon} />
      </AriaButton>
    </Hint>
  );
}
