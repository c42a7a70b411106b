import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components';
import styles from './choice.module.css';
import { cx } from './class-names';
import { useFormChange } from './form-change';
import { Icon } from './icon';

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  /** A second, quieter line. */
  readonly description?: string;
}

export function Checkbox({ children, description, onChange, ...rest }: CheckboxProps): ReactNode {
  const formChanged = useFormChange();
  return (
    <AriaCheckbox
      {...rest}
      onChange={(isSelected) => {
        onChange?.(isSelected);
        formChanged();
      }}
      className={cx(styles.choice)}
    >
      {({ isIndeterminate }) => (
        <>
          <span className={cx(styles.mark, styles.square)}>
            <Icon name={isIndeterminate ? 'minus' : 'accept'} size="small" />
          </span>
          <span className={styles.words}>
            {children}
            {description ? <span className={styles.description}>{description}</span> : null}
          </span>
        </>
      )}
    </AriaCheckbox>
  );
}
