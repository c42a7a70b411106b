/** One button of the toolbar: a word or an icon, a name, and the keys that do the same. */
import type { ReactNode } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { cx } from '../../../ui/class-names';
import { Icon, type IconName } from '../../../ui/icon';
import { Hint } from '../../../ui/tooltip';
import styles from './toolbar.module.css';

interface ToolProps {
  readonly label: string;
  readonly keys?: string;
  readonly icon?: IconName;
  /** A sign of the thing itself, such as a bold letter, where there is no icon. */
  readonly sign?: ReactNode;
  /** Words beside the icon. */
  readonly words?: string;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

function Face({ icon, sign, words }: ToolProps): ReactNode {
  return (
    <>
      {icon ? <Icon name={icon} /> : null}
      {sign ?? null}
      {words ? <span className={styles.words}>{words}</span> : null}
    </>
  );
}

export function Tool(props: ToolProps): ReactNode {
  return (
    <Hint text={props.label} {...(props.keys ? { keys: props.keys } : {})}>
      <Button
        aria-label={props.label}
        isDisabled={props.isDisabled ?? false}
        onPress={props.onPress}
        className={cx(styles.tool)}
      >
        <Face {...props} />
      </Button>
    </Hint>
  );
}

/** On or off at the place of the cursor. */
export function ToggleTool(props: ToolProps & { readonly isOn: boolean }): ReactNode {
  return (
    <Hint text={props.label} {...(props.keys ? { keys: props.keys } : {})}>
      <ToggleButton
        aria-label={props.label}
        isSelected={props.isOn}
        isDisabled={props.isDisabled ?? false}
        onChange={props.onPress}
        className={cx(styles.tool)}
      >
        <Face {...props} />
      </ToggleButton>
    </Hint>
  );
}
