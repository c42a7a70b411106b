import type { ReactNode } from 'react';
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components';
import choice from './choice.module.css';
import { cx } from './class-names';
import styles from './switch.module.css';

export interface SwitchProps extends Omit<AriaSwitchProps, 'children' | 'className' | 'style'> {
  readonly children: ReactNode;
  readonly description?: string;
}

/** On or off, at once. In a form that is sent, a Checkbox. */
export function Switch({ children, description, ...rest }: SwitchProps): ReactNode {
  return (
    <AriaSwitch {...rest} className={cx(choice.choice, styles.switch)}>
      <span className={styles.track}>
        <span className={styles.thumb} />
      </span>
      <span className={choice.words}>
        {children}
        {description ? <span className={choice.description}>{description}</span> : null}
      </span>
    </AriaSwitch>
  );
}
